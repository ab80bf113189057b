import { dayAndMonth, weekday } from './hooks/dates';
import { t } from './hooks/text';
import { useDay } from './hooks/use-day';
import { Scene } from './Scene';

const FINISHED = { total: 0, laid: 28, lit: false };

/** The quiet cover of a new tab: the date, and a finished bridge with no data in it. Nothing personal stands here. */
export function Cover({
  onShow,
  onBrowserTab,
}: {
  onShow: () => void;
  /** Shows the browser's own new tab page; absent where the browser does not allow it. */
  onBrowserTab?: (() => void) | undefined;
}) {
  const day = useDay();
  return (
    <div class="today cover">
      <main id="main" class="cover-main">
        <h1>
          {weekday(day)}
          <br />
          {dayAndMonth(day)}
        </h1>
        <div class="row row-wide">
          <button class="btn" type="button" onClick={onShow}>
            {t('cover.show')}
          </button>
          {onBrowserTab && (
            <button class="quiet" type="button" onClick={onBrowserTab}>
              {t('today.browserTab')}
            </button>
          )}
        </div>
      </main>
      <footer class="scene">
        <Scene bridge={FINISHED} isDrawing />
      </footer>
    </div>
  );
}
