import { browser } from 'wxt/browser';

/** Shows or takes away a dot on the toolbar button: no number, no word. */
export async function showDot(isShown: boolean, colour: string): Promise<void> {
  await browser.action.setBadgeText({ text: isShown ? '•' : '' });
  if (isShown) await browser.action.setBadgeBackgroundColor({ color: colour });
}
