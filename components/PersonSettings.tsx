import { useEffect } from 'preact/hooks';
import { choicesOf } from '../utils/domain/people';
import type { PersonId } from '../utils/domain/person-id';
import { FitSettings } from './FitSettings';
import { namesFor } from './hooks/person-names';
import { t } from './hooks/text';
import type { PersonForm } from './hooks/use-person';
import { PeopleSettings } from './PeopleSettings';
import { PersonSaved } from './PersonSaved';
import { WhoSettings } from './WhoSettings';

/** Who this is about and what fits: the sections of the settings that choosing goes by. */
export function PersonSettings({
  form,
  onAdd = () => {},
  focusAdd = false,
}: {
  form: PersonForm;
  /** Somebody is to be added, or the questions about them gone on with. */
  onAdd?: ((personId: PersonId | null) => void) | undefined;
  /** The reader comes back from there. */
  focusAdd?: boolean | undefined;
}) {
  const { person, people, personId } = form;
  const about = people.length > 1 ? namesFor(choicesOf(people)).get(personId) : '';
  const isThere = person !== null;
  useEffect(() => {
    // The address may name a section that was not on the page when the browser looked for it.
    const { hash } = location;
    if (isThere && (hash === '#people' || hash === '#who' || hash === '#fits'))
      document.querySelector(hash)?.scrollIntoView();
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
          {people.length > 0 && <PeopleSettings form={form} onAdd={onAdd} focusAdd={focusAdd} />}
          {/* What is typed or asked about one of them is not about another. */}
          <WhoSettings key={`who-${personId}`} person={person} about={about} change={form.change} />
          <FitSettings key={personId} person={person} change={form.change} goSolo={form.goSolo} />
          <PersonSaved form={form} />
        </>
      )}
    </div>
  );
}
