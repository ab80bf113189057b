import { t } from './hooks/text';
import { SwitchRow } from './SwitchRow';

/** Whether others see this screen: then a new tab shows its cover first. */
export function CoverSettings({ cover, onChange }: { cover: boolean; onChange: (cover: boolean) => void }) {
  return (
    <section id="cover" class="set" aria-labelledby="cover-title">
      <h2 id="cover-title">{t('cover.section')}</h2>
      <SwitchRow
        id="cover-on"
        label={t('cover.label')}
        hint={t('cover.hint')}
        isOn={cover}
        onTurn={onChange}
      />
    </section>
  );
}
