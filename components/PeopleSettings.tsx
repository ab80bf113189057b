import { canBeInView, choicesOf } from '../utils/domain/people';
import type { PersonId } from '../utils/domain/person-id';
import { ChipRow } from './ChipRow';
import { Chips } from './Chips';
import { namesFor } from './hooks/person-names';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import type { PersonForm } from './hooks/use-person';
import { SwitchRow } from './SwitchRow';

/** All the people this is about: who is in view, who rests, and a way to add somebody. */
export function PeopleSettings({
  form,
  onAdd,
  focusAdd = false,
}: {
  form: PersonForm;
  /** Somebody is to be added, or the questions about them gone on with. */
  onAdd: (personId: PersonId | null) => void;
  /** The reader comes back from there. */
  focusAdd?: boolean;
}) {
  const { people, personId } = form;
  const addButton = useFocusWhen<HTMLButtonElement>(focusAdd);
  const names = namesFor(choicesOf(people));
  const nameOf = (id: PersonId) => names.get(id) ?? '';
  const open = people.filter(canBeInView);
  return (
    <section id="people" class="set" aria-labelledby="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      {open.length > 1 && (
        <ChipRow id="people-in-view" label={t('people.inView')}>
          <Chips<PersonId>
            labelledBy="people-in-view"
            choices={open.map(({ id }) => ({ value: id, text: nameOf(id) }))}
            chosen={personId}
            onChoose={form.show}
          />
        </ChipRow>
      )}
      {people.map(({ id, body: { resting, firstRun } }) =>
        firstRun === null ? (
          <SwitchRow
            key={id}
            id={`rest-${id}`}
            label={people.length > 1 ? t('people.restOf', nameOf(id)) : t('people.rest')}
            hint={t('people.restHint')}
            isOn={resting}
            onTurn={(on) => (on ? form.letRest(id) : form.takeUp(id))}
          />
        ) : (
          <div class="set-row" key={id}>
            <p>{t('people.half', nameOf(id))}</p>
            <button class="btn btn-small" type="button" onClick={() => onAdd(id)}>
              {t('people.goOn')}
            </button>
          </div>
        ),
      )}
      <div class="set-row">
        <p class="small">{t('people.addHint')}</p>
        <button ref={addButton} class="btn btn-small" type="button" onClick={() => onAdd(null)}>
          {t('people.add')}
        </button>
      </div>
    </section>
  );
}
