import type { PersonId } from '../utils/domain/person-id';
import type { CardView } from '../utils/domain/today-view';
import { Disclosures } from './Disclosures';
import { t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';
import { WhenThen } from './WhenThen';

/** After an answer: a moment for the step all the same, as for the part that is left, and the words that are kept. */
export function MomentAfter({
  personId,
  card,
  saved,
  onSave,
}: {
  personId: PersonId;
  card: CardView;
  /** What is kept already, or empty. */
  saved: string;
  onSave: TodayVerbs['setWhenThen'];
}) {
  return (
    <>
      {saved && (
        <p class="when-then">
          <b>{t('controls.moment')}</b> {saved}
        </p>
      )}
      <Disclosures
        items={[
          {
            id: 'moment',
            title: t(saved ? 'controls.changeMoment' : 'today.moment'),
            panel: (close) => (
              <WhenThen personId={personId} card={card} saved={saved} onSave={onSave} onDone={close} />
            ),
          },
        ]}
      />
    </>
  );
}
