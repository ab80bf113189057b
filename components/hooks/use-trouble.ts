import { useEffect, useState } from 'preact/hooks';
import type { HealNews, Trouble } from '../../utils/services/journal-trouble';

/** What a page has to tell of its journal. */
export interface JournalNotices {
  trouble: Trouble | null;
  news: HealNews | null;
  dismissNews(): void;
}

/** Trouble with the journal, and what was put right. Nothing of it is loaded before the first paint. */
export function useTrouble(): JournalNotices {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [news, setNews] = useState<HealNews | null>(null);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    void load().then(({ watchTrouble }) => {
      if (gone) return;
      stop = watchTrouble({
        onTrouble: setTrouble,
        onNews: setNews,
        onCleared: () => location.reload(),
      });
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return {
    trouble,
    news,
    dismissNews: () => {
      // Hidden once it is kept that it was read: who closes the page then is not told again.
      const dismissing = load().then((it) => it.dismissHealNews());
      dismissing.catch(console.warn).then(() => setNews(null));
    },
  };
}

function load() {
  return import('../../utils/services/journal-trouble');
}
