import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder, zipFiles } from './zip.ts';

/** The host of the extension's pages, which Firefox otherwise draws by lot. */
const HOST = '11111111-2222-4333-8444-555555555555';

/** The address that the extension's pages have in every profile made here. */
export const FIREFOX_ORIGIN = `moz-extension://${HOST}`;

/** Packs the built extension; returns its id and the path of the package. Throws if its manifest names no id. */
export async function packXpi(home: string, extensionDir: string): Promise<{ id: string; xpi: string }> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  const id: string | undefined = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}/manifest.json names no gecko id`);
  const xpi = join(home, 'extension.xpi');
  await writeFile(xpi, zipFiles(await readFolder(extensionDir)));
  return { id, xpi };
}

/** Packs the built extension as if it were of another version; returns the path of the package. */
export async function packUpdate(home: string, extensionDir: string, version: string): Promise<string> {
  const files = await readFolder(extensionDir);
  const update = files.map((file) => {
    if (file.name !== 'manifest.json') return file;
    const manifest = { ...JSON.parse(file.data.toString('utf8')), version };
    return { ...file, data: Buffer.from(JSON.stringify(manifest)) };
  });
  const xpi = join(home, `extension-${version}.xpi`);
  await writeFile(xpi, zipFiles(update));
  return xpi;
}

/** How a profile differs from a new one. */
export interface FirefoxSettings {
  id: string;
  downloadsDir: string;
  isDark: boolean;
  /** Whether requests for optional permissions are granted without a dialog. */
  grantsPermissions: boolean;
}

/** Writes the settings that Firefox reads at its next start. */
export async function writeFirefoxSettings(profileDir: string, settings: FirefoxSettings): Promise<void> {
  const preferences = {
    // Notifications drawn by Firefox itself, so that they can be read and clicked without a desktop.
    'alerts.useSystemBackend': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.dir': settings.downloadsDir,
    'browser.download.folderList': 2,
    'browser.sessionstore.resume_from_crash': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    // For Firefoxes that refuse unsigned packages and get the extension anew at each start.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [settings.id]: HOST }),
    'extensions.webextOptionalPermissionPrompts': !settings.grantsPermissions,
    'intl.accept_languages': 'en-US',
    'layout.css.prefers-color-scheme.content-override': settings.isDark ? 0 : 1,
    'services.settings.server': 'data:,',
    'toolkit.startup.max_resumed_crashes': -1,
    'xpinstall.signatures.required': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await mkdir(profileDir, { recursive: true });
  await writeFile(join(profileDir, 'user.js'), lines.join(''));
}
