import type { ComponentChildren } from 'preact';
import type { Day } from '../utils/domain/day';
import { FirstRunBar } from './FirstRunBar';
import { FirstRunPages } from './FirstRunPages';
import { t } from './hooks/text';
import { useCoverSetting } from './hooks/use-cover-setting';
import { type Added, useFirstRun } from './hooks/use-first-run';
import { Scene } from './Scene';

const NO_PLANKS = { total: 0, laid: 0, lit: false };

/** First run, in the new tab: one thing a page, each of which can be passed over. */
export function FirstRun({
  day,
  onEnd,
  added,
  notices,
}: {
  day: Day;
  /** It was ended here, by a press. */
  onEnd: () => void;
  /** Somebody who is added; absent for the first person. */
  added?: Added | undefined;
  notices?: ComponentChildren;
}) {
  const form = useFirstRun(day, onEnd, added);
  const cover = useCoverSetting();
  return (
    <div class="today first">
      <FirstRunBar />
      <main id="main" class="first-main">
        <div class="problems">
          {notices}
          {form.failed && (
            <div class="problem is-error" role="alert">
              <p>{t('problem.notSaved')}</p>
              <button class="btn btn-small" type="button" onClick={form.retry}>
                {t('problem.tryAgain')}
              </button>
            </div>
          )}
        </div>
        <FirstRunPages form={form} cover={cover} />
      </main>
      <footer class="scene">
        <Scene bridge={NO_PLANKS} />
      </footer>
    </div>
  );
}
