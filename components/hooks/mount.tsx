import { type ComponentChild, render } from 'preact';
import { applyTheme } from '../../utils/services/theme';

/** Brings a page into the person's colours, in time for its first frame. */
export function prepare(): void {
  applyTheme();
  requestIdleCallback(showIcon);
}

/** Puts a page into its document. */
export function mount(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (root) render(page, root);
}

// The tab's icon is read from a file, and files that the first frame does not need come after it.
function showIcon(): void {
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = '/icon/mark-tile.svg';
  document.head.append(icon);
}
