import { useState } from 'preact/hooks';
import { questionOf } from '../utils/domain/first-run';
import { FirstRunCauses } from './FirstRunCauses';
import { FirstRunNow } from './FirstRunNow';
import { FirstRunPrivacy } from './FirstRunPrivacy';
import type { FirstRunTurn } from './FirstRunStep';
import { FirstRunTime } from './FirstRunTime';
import { FirstRunWelcome } from './FirstRunWelcome';
import { FirstRunWho } from './FirstRunWho';
import type { CoverSetting } from './hooks/use-cover-setting';
import type { FirstRunForm } from './hooks/use-first-run';
import { SafetyQuestions } from './SafetyQuestions';

const QUESTIONS = {
  who: FirstRunWho,
  causes: FirstRunCauses,
  now: FirstRunNow,
  welcome: FirstRunWelcome,
  time: FirstRunTime,
};

/** The page of first run that is being shown. */
export function FirstRunPages({ form, cover }: { form: FirstRunForm; cover: CoverSetting }) {
  // “Skip the questions”: the two about safety are still asked, and then today comes.
  const [skipsQuestions, setSkipsQuestions] = useState(false);
  const { page, person, turned } = form;
  if (page === null) return null;
  if (page === 'privacy') {
    const go = (skips: boolean) => {
      setSkipsQuestions(skips);
      void form.next();
    };
    return (
      <FirstRunPrivacy
        cover={cover}
        takesFocus={turned}
        onBegin={() => go(false)}
        onSkipQuestions={() => go(true)}
      />
    );
  }
  if (page === 'safety') {
    return (
      <SafetyQuestions
        onSafe={() => void form.next({ mode: 'open' }, skipsQuestions)}
        onSolo={() => void form.next({ mode: 'solo', touchOn: false, talksOn: false }, skipsQuestions)}
        onSkip={() => void form.next({}, skipsQuestions)}
        onBack={form.back}
      />
    );
  }
  const turn: FirstRunTurn = {
    question: questionOf(page, person.mode) ?? { number: 1, of: 1 },
    takesFocus: turned,
    isLast: page === 'time',
    onBack: form.back,
  };
  const Question = QUESTIONS[page];
  return (
    <Question
      key={page}
      personId={form.personId}
      person={person}
      turn={turn}
      onChange={form.change}
      onNext={(change) => form.next(change)}
    />
  );
}
