import { THEMES, type Theme } from '../utils/domain/settings';
import { type TextKey, t } from './hooks/text';

const NAMES: Record<Theme, TextKey> = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
};

/** Dark, light, or as the system says. */
export function LookSettings({ theme, onChange }: { theme: Theme; onChange: (theme: Theme) => void }) {
  return (
    <section id="look" class="set" aria-labelledby="look-title">
      <h2 id="look-title">{t('settings.look')}</h2>
      <div class="set-row">
        <div>
          <label for="theme">{t('settings.theme')}</label>
          <p class="small">{t('settings.themeHint')}</p>
        </div>
        <select
          class="field field-mid"
          id="theme"
          autocomplete="off"
          value={theme}
          onChange={(event) => onChange(event.currentTarget.value as Theme)}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {t(NAMES[name])}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
