import { FIRST_PERSON } from '../../utils/domain/person-id';
import { noteFieldOf } from '../../utils/domain/snapshot';
import type { TodayView } from '../../utils/domain/today-view';
import type { FirstPaint } from '../../utils/services/snapshot';
import { type DraftField, useDraft } from './use-draft';

/** The field of the gratitude note, the same in the new tab and the popup. */
export function useNoteDraft(first: FirstPaint, view: TodayView | null): DraftField {
  const shown = view ?? first.view;
  return useDraft(noteFieldOf(shown?.personId ?? FIRST_PERSON), first.draft, view?.prompt?.text ?? null);
}
