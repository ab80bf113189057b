import { useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import {
  type Lack,
  lackOf,
  type PromiseParts,
  promiseClauses,
  REMIND_BEFORE,
  usualDue,
} from '../../utils/domain/promise';
import { isWallText, type WallText } from '../../utils/domain/reminders/wall-text';
import { t } from './text';
import { TOOL_FIELDS } from './tool-drafts';
import { type DraftField, useDraft } from './use-draft';
import { wallMinuteNow } from './use-tool-now';
import type { NewPromise } from './use-tools';

/** The lines of a promise that is being made or changed. */
export interface PromiseLines {
  when: DraftField;
  will: DraftField;
  date: DraftField;
  time: DraftField;
  /** What they stand for: what is typed, and tomorrow at six where no time is. */
  parts: PromiseParts;
  /** Until when, or null where no day or time is chosen. */
  dueAt: WallText | null;
  remindBefore: number | null;
  setRemindBefore(minutes: number | null): void;
  /** What was still missing when it was to be made; null once it is there. */
  lack: Lack | null;
  /** The promise, or null where something is missing, which is said then. */
  ready(): NewPromise | null;
  clear(): void;
  /** The promise is saved as it was in `parts`: its lines are empty. @returns false where something else was typed meanwhile. */
  saved(parts: PromiseParts): boolean;
  /** Saving it was taken back: its words are in their lines again, unless something else was typed meanwhile. */
  putBack(parts: PromiseParts): void;
}

/** @param suffix tells the drafts of one promise that is changed from those of a new one, and those of one person from another's. */
export function usePromiseLines(day: Day, from: Partial<NewPromise> = {}, suffix = ''): PromiseLines {
  const usual = usualDue(day);
  const when = useLine(TOOL_FIELDS.promiseWhen + suffix, from.when ?? '');
  const will = useLine(TOOL_FIELDS.promiseWill + suffix, from.will ?? '');
  const date = useLine(TOOL_FIELDS.promiseDate + suffix, usual.date);
  const time = useLine(TOOL_FIELDS.promiseTime + suffix, usual.time);
  const [remindBefore, setRemindBefore] = useState<number | null>(from.remindBefore ?? null);
  const [wasAsked, setWasAsked] = useState(false);
  const parts = { when: when.text, will: will.text, date: date.text, time: time.text };
  const lack = lackOf(parts, wallMinuteNow());
  const due = `${parts.date}T${parts.time}`;
  const dueAt = isWallText(due) ? due : null;
  const lines = [
    [when, 'when', from.when ?? ''],
    [will, 'will', from.will ?? ''],
    [date, 'date', usual.date],
    [time, 'time', usual.time],
  ] as const;
  return {
    ...{ when, will, date, time, parts, dueAt, remindBefore, setRemindBefore },
    lack: wasAsked ? lack : null,
    ready: () => {
      setWasAsked(true);
      if (lack || !dueAt) return null;
      const leads = { when: t('tools.promiseWhenLead'), will: t('tools.willLead') };
      return { ...promiseClauses(parts, leads), dueAt, remindBefore };
    },
    clear: () => {
      setWasAsked(false);
      for (const [line] of lines) line.clear();
    },
    saved: (made) => {
      const areEmpty = lines.map(([line, name]) => line.saved(made[name].trim()));
      const isAll = areEmpty.every(Boolean);
      if (isAll) setWasAsked(false);
      return isAll;
    },
    putBack: (made) => {
      for (const [line, name, first] of lines) if (made[name] !== first) line.putBack(made[name]);
    },
  };
}

// A field that begins with words stays empty where somebody empties it.
function useLine(field: string, first: string): DraftField {
  const draft = useDraft(field);
  const [isTyped, setTyped] = useState(false);
  return {
    ...draft,
    text: isTyped || draft.text !== '' ? draft.text : first,
    type: (text) => {
      setTyped(true);
      draft.type(text);
    },
    clear: () => {
      setTyped(false);
      draft.clear();
    },
    saved: (words) => {
      const isEmpty = draft.saved(words);
      if (isEmpty) setTyped(false);
      return isEmpty;
    },
  };
}

/** How long before its time a promise may be recalled. */
export const REMINDERS = [
  { minutes: null, text: 'tools.remindNone' },
  { minutes: REMIND_BEFORE[0], text: 'tools.remindHour' },
  { minutes: REMIND_BEFORE[1], text: 'tools.remindHours' },
  { minutes: REMIND_BEFORE[2], text: 'tools.remindDay' },
] as const;
