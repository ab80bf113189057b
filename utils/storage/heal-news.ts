import { localArea } from '../browser/local-area';

const KEY = 'healed';

/** What was put right. */
export interface HealReport {
  /** Records that the database had lost and has again. */
  restoredToDatabase: number;
  /** Records that the mirror had lost and has again. */
  restoredToMirror: number;
}

/** What was put right, or lost for good, until somebody has read it. */
export interface HealNews extends HealReport {
  /** Both copies were gone: how many planks had been laid, as far as is known. Null where nothing of the kind happened. */
  lostPlanks: number | null;
}

const NO_NEWS: HealNews = { restoredToDatabase: 0, restoredToMirror: 0, lostPlanks: null };

/** Whether there is anything to tell. */
export function isNews({ restoredToDatabase, restoredToMirror, lostPlanks }: HealNews): boolean {
  return restoredToDatabase > 0 || restoredToMirror > 0 || lostPlanks !== null;
}

/**
 * Keeps what happened until it is told, together with what was not told yet.
 *
 * @param count how many records there are: what was put right twice is told once.
 */
export async function keepHealNews(news: Partial<HealNews>, count = Number.POSITIVE_INFINITY): Promise<void> {
  if (!isNews({ ...NO_NEWS, ...news })) return;
  const before = await readHealNews().catch(() => NO_NEWS);
  const kept: HealNews = {
    restoredToDatabase: Math.min(count, before.restoredToDatabase + (news.restoredToDatabase ?? 0)),
    restoredToMirror: Math.min(count, before.restoredToMirror + (news.restoredToMirror ?? 0)),
    lostPlanks: news.lostPlanks ?? before.lostPlanks,
  };
  await localArea.set({ [KEY]: kept });
}

/** What was not told yet. */
export async function readHealNews(): Promise<HealNews> {
  const { [KEY]: stored } = await localArea.get(KEY);
  return asNews(stored);
}

/** It was read, and is not told again. */
export function dismissHealNews(): Promise<void> {
  return localArea.remove(KEY);
}

/** Calls back whenever there is something to tell, or it was read in another page. Returns how to stop. */
export function onHealNews(callback: (news: HealNews) => void): () => void {
  return localArea.onChange((changes) => {
    if (KEY in changes) callback(asNews(changes[KEY]));
  });
}

function asNews(value: unknown): HealNews {
  if (typeof value !== 'object' || value === null) return NO_NEWS;
  const { restoredToDatabase, restoredToMirror, lostPlanks } = value as Record<string, unknown>;
  return {
    restoredToDatabase: countOf(restoredToDatabase),
    restoredToMirror: countOf(restoredToMirror),
    lostPlanks: typeof lostPlanks === 'number' ? countOf(lostPlanks) : null,
  };
}

function countOf(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}
