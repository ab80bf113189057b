import { join } from 'node:path';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { root } from './machine.mjs';

/** The browsers that each scenario runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/** Starts a browser with the built extension. Throws if it was not built, or does not start. */
export function launch(name: TestBrowser['name'], options: LaunchOptions = {}): Promise<TestBrowser> {
  const build = (target: string) => join(root, '.output', target);
  return name === 'chromium'
    ? launchChromium(build('chrome-mv3'), options)
    : launchFirefox(build('firefox-mv3'), options);
}
