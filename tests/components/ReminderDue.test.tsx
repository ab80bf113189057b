import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDue } from '../../components/hooks/use-due';
import { ReminderDue } from '../../components/ReminderDue';
import { ReminderPopup } from '../../components/ReminderPopup';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import type { Occurrence } from '../../utils/domain/reminders/occurrence';
import { loadLedger } from '../../utils/storage/reminder-ledger';
import { axeProblems } from '../support/axe-check';
import { openJournalOf } from '../support/fresh-journal';
import { keepReminders } from '../support/reminders';
import { settle } from '../support/settle';
import { aTodayView } from '../support/views';

const VIEW = aTodayView();

/** What is due, over the real services. */
function Page() {
  const due = useDue();
  return (
    <main>
      <h1>Today</h1>
      <input />
      {due.due.length > 0 ? <ReminderDue due={due} view={VIEW} /> : <p>Nothing is due</p>}
    </main>
  );
}

// As with a keyboard: the button that is pressed has the focus.
async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

const at = (time: string) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-03-12T${time}`) });
};

// The page loads it after its first paint; the first time takes long.
beforeAll(() => import('../../utils/services/due-reminders'));
beforeEach(async () => {
  await openJournalOf();
  await keepReminders({ today: {} });
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve());
  at('20:05');
  return () => vi.useRealTimers();
});

describe('what is due', () => {
  it('is shown with its time, and nothing is before', async () => {
    at('19:59');
    const { unmount } = render(<Page />);
    await screen.findByText('Nothing is due');
    unmount();
    at('20:05');
    render(<Page />);
    await screen.findByText('Today’s step');
    screen.getByText('8:00 PM', { normalizer: (text) => text.replace(/\s/g, ' ') });
  });

  it.each([
    ['in 15 minutes', { instant: new Date('2026-03-12T20:20').getTime() }],
    ['in an hour', { instant: new Date('2026-03-12T21:05').getTime() }],
    ['tomorrow', { at: '2026-03-13T20:00' }],
  ])('can be put off: %s', async (name, due) => {
    render(<Page />);
    fireEvent.click(await screen.findByRole('button', { name }));
    await screen.findByText('Nothing is due');
    expect((await loadLedger()).snoozes).toEqual([
      { kind: 'today', appointment: null, day: '2026-03-12', due },
    ]);
  });

  it('can be put away, which has another day’s come all the same', async () => {
    render(<Page />);
    await press('Put it away');
    await screen.findByText('Nothing is due');
    expect(await loadLedger()).toMatchObject({ snoozes: [], putAway: ['today-2026-03-12@2026-03-12T20:00'] });
    expect(document.activeElement?.textContent).toBe('Today');
  });

  it('says so where it could not be put off', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    render(<Page />);
    const button = await screen.findByRole('button', { name: 'in an hour' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(button);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This could not be saved, so nothing has changed.',
    );
  });

  it('of several people has its title, and says whom it is about', async () => {
    const kim = 'person-kim';
    const at18 = {
      ...{ kind: 'later' as const, source: 'appointment' as const, key: '', day: '2026-03-12' as const },
      ...{ at: '2026-03-12T18:00' as const, instant: 0, sendAt: 0, closed: null, isDone: () => false },
    };
    const due: Occurrence[] = [
      { ...at18, id: 'a', appointment: 's2-ask-one-thing.kim' },
      { ...at18, id: 'b', appointment: 's2-ask-one-thing' },
      { ...at18, id: 'c', appointment: null, kind: 'today' as const },
    ];
    const view = aTodayView({
      personId: kim,
      people: [
        { id: FIRST_PERSON, name: 'Sam', bond: 'partner' },
        { id: kim, name: 'Kim', bond: 'friend' },
      ],
      later: [{ actionId: 's2-ask-one-thing', title: 'Ask one thing', fitsToday: true }],
    });
    render(
      <ReminderDue
        due={{ due, choices: [], failed: false, snooze: vi.fn(), putAway: vi.fn() }}
        view={view}
      />,
    );
    expect(screen.getAllByRole('listitem').map((it) => it.textContent?.replace(/\s/g, ' ').trim())).toEqual([
      'Ask one thing 6:00 PM About Kim',
      'What is kept for later 6:00 PM About Sam',
      'Today’s step 6:00 PM',
    ]);
  });

  it('is gone once the reminder is switched off, and takes nobody’s focus', async () => {
    render(<Page />);
    await press('Put it away');
    const elsewhere = screen.getByRole('textbox');
    elsewhere.focus();
    await keepReminders({});
    await waitFor(() => screen.getByText('Nothing is due'));
    expect(document.activeElement).toBe(elsewhere);
  });

  it('in the popup has a heading, and axe objects to nothing', async () => {
    const { container } = render(<ReminderPopup view={VIEW} />);
    await screen.findByRole('heading', { name: 'Due now' });
    await settle();
    expect(await axeProblems(container)).toEqual([]);
  });
});
