import { type Choosing, watchChoosing } from '../../utils/services/explain';
import { useDay } from './use-day';
import { useWatch, type Watched } from './use-watch';

export type { Choosing };

/** How choosing works for the person today, live. */
export function useChoosing(): Watched<Choosing> {
  const day = useDay();
  return useWatch<Choosing>((watcher) => watchChoosing(day, watcher), [day]);
}
