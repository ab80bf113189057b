import { isBeingCleared, onClearing } from '../storage/clear';
import { onSuperseded, supersededBy } from '../storage/db';
import { stopDrafts } from '../storage/drafts';
import { dismissHealNews, type HealNews, isNews, onHealNews, readHealNews } from '../storage/heal-news';
import { isOpenForWriting } from '../storage/journal-lock';
import { wasClearedHere } from './clear-everything';
import { openJournalOnce } from './journal-access';

export type { HealNews };
export { dismissHealNews };

/**
 * `newer`: the database was made by a newer version, and is open for reading only. `superseded`: a newer version has
 * taken the database over while this page was open.
 */
export type Trouble = 'newer' | 'superseded';

/** What is to be told besides the page itself. */
export interface TroubleWatcher {
  onTrouble: (trouble: Trouble) => void;
  /** What was put right or lost, until it was read; null where there is nothing to tell. */
  onNews: (news: HealNews | null) => void;
  /** Everything was cleared or made anew in another page: what stands here is gone or old. */
  onCleared: () => void;
}

/** Watches for what a page has to tell of its journal. Returns how to stop. */
export function watchTrouble({ onTrouble, onNews, onCleared }: TroubleWatcher): () => void {
  const tell = (news: HealNews) => onNews(isNews(news) ? news : null);
  const stops = [
    onSuperseded((why) => {
      if (why === 'newer') onTrouble('superseded');
      // Made anew by another page: this one begins again with it. A clearing is told when it is done.
      else
        void isBeingCleared()
          .catch(() => false)
          .then((isClearing) => isClearing || onCleared());
    }),
    onHealNews(tell),
    onClearing((isBeginning) => {
      if (isBeginning) stopDrafts();
      else if (!wasClearedHere()) onCleared();
    }),
  ];
  openJournalOnce()
    .then(() => {
      // One that was taken away is told as that.
      if (!isOpenForWriting() && !supersededBy()) onTrouble('newer');
    })
    // The page says by itself that the journal did not open.
    .catch(() => undefined)
    .then(() => readHealNews())
    .then(tell, () => undefined);
  return () => {
    for (const stop of stops) stop();
  };
}
