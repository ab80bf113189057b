import type { TodayView } from '../utils/domain/today-view';
import { namesFor } from './hooks/person-names';
import { t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';

/** Who today is about, where there are several: choosing another one brings them into view in every page. */
export function PersonSwitch({
  view: { people, personId },
  onShow,
}: {
  view: Pick<TodayView, 'people' | 'personId'>;
  onShow: TodayVerbs['show'];
}) {
  if (people.length < 2) return null;
  const names = namesFor(people);
  return (
    <select
      class="field person-switch"
      aria-label={t('people.inView')}
      autocomplete="off"
      value={personId}
      onChange={(event) => void onShow(event.currentTarget.value)}
    >
      {people.map(({ id }) => (
        <option key={id} value={id}>
          {names.get(id)}
        </option>
      ))}
    </select>
  );
}
