import { THEMES, type Theme } from '../domain/settings';

// A copy of the setting that can be read before the first paint.
const KEY = 'theme';

/** Puts the kept theme on the page before it is painted, and follows changes made in other pages. */
export function applyTheme(): void {
  show(readTheme());
  addEventListener('storage', (event) => {
    if (event.key === KEY) show(readTheme());
  });
}

/** Keeps the theme for the next first paint and shows it here. */
export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The setting itself is kept elsewhere; the next page follows it a moment late.
  }
  show(theme);
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

function show(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
}
