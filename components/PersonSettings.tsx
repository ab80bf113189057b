import { useEffect } from 'preact/hooks';
import { FitSettings } from './FitSettings';
import { t } from './hooks/text';
import type { PersonForm } from './hooks/use-person';
import { PersonSaved } from './PersonSaved';
import { WhoSettings } from './WhoSettings';

/** Who this is about and what fits: the sections of the settings that choosing goes by. */
export function PersonSettings({ form }: { form: PersonForm }) {
  const { person } = form;
  const isThere = person !== null;
  useEffect(() => {
    // The address may name a section that was not on the page when the browser looked for it.
    const { hash } = location;
    if (isThere && (hash === '#who' || hash === '#fits')) document.querySelector(hash)?.scrollIntoView();
  }, [isThere]);
  return (
    <div class="person-settings">
      {form.notOpened && (
        <div class="problem is-error" role="alert">
          <p>{t('problem.notOpened')}</p>
          <button class="btn btn-small" type="button" onClick={form.retry}>
            {t('problem.tryAgain')}
          </button>
        </div>
      )}
      {person && (
        <>
          <WhoSettings person={person} change={form.change} />
          <FitSettings person={person} change={form.change} goSolo={form.goSolo} />
          <PersonSaved form={form} />
        </>
      )}
    </div>
  );
}
