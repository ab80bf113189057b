import { type ComponentChild, render } from 'preact';
import { applyTheme } from '../../utils/services/theme';

/** Puts a page into its document, in the person's colours, in time for the first frame. */
export function mount(page: ComponentChild): void {
  applyTheme();
  const root = document.getElementById('root');
  if (root) render(page, root);
}
