import { useState } from 'preact/hooks';
import { BetweenSteps } from './BetweenSteps';
import type { TextKey } from './hooks/text';
import { useTakeAlong } from './hooks/use-focus-target';
import type { ToastMessage } from './hooks/use-saving';
import type { Today } from './hooks/use-today';
import { PopupAfter } from './PopupAfter';
import { type Panel, PopupPanel } from './PopupPanel';
import { PopupStep } from './PopupStep';
import { Resting } from './Resting';
import { Toast } from './Toast';

// An answer has its Undo in its own place, so only what is gone from the page says so at its foot.
const TOASTS: readonly TextKey[] = [
  'today.keptForLater',
  'today.refused',
  'controls.kindRefused',
  'controls.starred',
  'controls.unstarred',
  'controls.takenOff',
];

/** Today in the popup: the card, what follows it, or a panel in the place of both. */
export function PopupToday({ today }: { today: Today }) {
  const [open, setOpen] = useState<{ panel: Panel; leftAt?: string } | null>(null);
  const { view, verbs, toast } = today;
  const shown = `${view?.answer}/${view?.card?.actionId}/${view?.resting}`;
  // It closes in the same frame in which what was chosen in it is on the page.
  const panel = open && (!open.leftAt || open.leftAt === shown) ? open.panel : null;
  const [followsHere, takeAlong] = useTakeAlong(`${panel}/${shown}`);
  if (!view) return null;
  const go = (next: Panel | null) => {
    takeAlong(Promise.resolve(true));
    setOpen(next && { panel: next });
  };
  const props = { view, verbs, focusHeading: followsHere, takeAlong, onPanel: go };
  return (
    <>
      {view.resting ? (
        <Resting focusHeading={followsHere} onTakeUp={() => takeAlong(verbs.takeUp(view.personId))} />
      ) : view.stepsAgainOn && !view.card && !view.answer ? (
        <BetweenSteps
          next={view.stepsAgainOn}
          focusHeading={followsHere}
          onStep={() => takeAlong(verbs.stepAllTheSame())}
        />
      ) : panel ? (
        <PopupPanel
          {...props}
          key={panel}
          panel={panel}
          onTake={(saving) => {
            setOpen({ panel, leftAt: shown });
            takeAlong(saving);
          }}
        />
      ) : view.answer ? (
        <PopupAfter {...props} />
      ) : (
        <PopupStep {...props} />
      )}
      <Toast
        toast={isShown(toast) ? toast : null}
        onDismiss={today.dismissToast}
        onUndo={() => takeAlong(Promise.resolve(true))}
      />
    </>
  );
}

const isShown = (toast: ToastMessage | null) => toast !== null && TOASTS.includes(toast.key);
