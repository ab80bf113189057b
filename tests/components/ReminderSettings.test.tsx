import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { RemindersForm } from '../../components/hooks/use-reminders';
import { ReminderSettings } from '../../components/ReminderSettings';
import { DROP_REASONS } from '../../utils/domain/reminders/decide';
import { axeProblems } from '../support/axe-check';
import { remindersWith } from '../support/reminders';
import { settle } from '../support/settle';
import { aRemindersForm } from '../support/views';

function show(overrides: Partial<RemindersForm> = {}, personName = '') {
  const form = aRemindersForm(overrides);
  return { form, ...render(<ReminderSettings form={form} personName={personName} />) };
}

const ON = remindersWith({ today: {} });
const ALL_ON = remindersWith(
  { today: {}, gratitude: {}, later: {}, review: { days: [] } },
  { quiet: { on: true, from: '22:00', to: '22:00' }, pausedUntil: '2026-04-01', wording: 'The kettle' },
);
const OUTLOOK: RemindersForm['outlook'] = {
  upcoming: [
    { instant: new Date(2026, 2, 12, 20).getTime(), kinds: ['today', 'gratitude'], text: 'A note for today' },
  ],
  log: (['sent', 'refused', ...DROP_REASONS] as const).map((outcome, i) => ({
    ...{ kind: 'today', at: '2026-03-11T20:00', outcome },
    loggedAt: new Date(2026, 2, 11, 20, i).getTime(),
  })),
};
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const switchOf = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const NAMES = [
  'Today’s step',
  'The question of the day',
  'What is kept for later',
  'Looking back on four weeks',
];

describe('each kind of reminder', () => {
  it.each(NAMES)('%s has a switch that shows what is saved, and is off at the start', (name) => {
    show();
    expect(switchOf(name).checked).toBe(false);
    expect(switchOf(name).getAttribute('aria-checked')).toBe('false');
  });

  it('stays off on the page until it is saved as on', () => {
    const { form } = show();
    fireEvent.click(switchOf('The question of the day'));
    expect(form.turn).toHaveBeenCalledExactlyOnceWith('gratitude', true);
    expect(switchOf('The question of the day').checked).toBe(false);
  });

  it('is switched off at a second click', () => {
    const { form } = show({ reminders: ON });
    fireEvent.click(switchOf('Today’s step'));
    expect(form.turn).toHaveBeenCalledExactlyOnceWith('today', false);
  });

  it('has its time and days while it is on, but for what comes by appointment', () => {
    show({ reminders: ALL_ON });
    for (const name of NAMES) {
      const isByAppointment = name === 'What is kept for later';
      expect(screen.queryAllByRole('group', { name })).toHaveLength(isByAppointment ? 0 : 1);
    }
  });

  it('comes at a time that can be changed', () => {
    const { form } = show({ reminders: ON });
    const time = screen.getByLabelText<HTMLInputElement>('Time');
    expect(time.value).toBe('20:00');
    fireEvent.change(time, { target: { value: '07:30' } });
    expect(form.changeKind).toHaveBeenCalledExactlyOnceWith('today', { time: '07:30' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps its time and says so where what was entered is none', () => {
    const { form } = show({ reminders: ON });
    const time = screen.getByLabelText<HTMLInputElement>('Time');
    fireEvent.change(time, { target: { value: '' } });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/^This is not a time\. It stays at 8:00\sPM\.$/);
    expect(time.getAttribute('aria-describedby')).toBe(alert.id);
    expect(form.changeKind).not.toHaveBeenCalled();
    fireEvent.change(time, { target: { value: '07:30' } });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('comes on days that can be chosen', () => {
    const { form } = show({ reminders: remindersWith({ today: { days: [0, 2] } }) });
    const days = within(screen.getByRole('group', { name: 'Days' }));
    const chosen = days.getAllByRole<HTMLInputElement>('checkbox').map((it) => it.checked);
    expect(chosen).toEqual([true, false, true, false, false, false, false]);
    fireEvent.click(days.getByLabelText('Tue'));
    expect(form.changeKind).toHaveBeenLastCalledWith('today', { days: [0, 1, 2] });
    fireEvent.click(days.getByLabelText('Mon'));
    expect(form.changeKind).toHaveBeenLastCalledWith('today', { days: [2] });
  });

  it('says that none comes while no day is chosen', () => {
    show({ reminders: remindersWith({ today: { days: [] } }) });
    screen.getByText('No day is chosen, so none comes.');
  });
});

describe('the permission', () => {
  it('that was not given is said, with what to do', () => {
    show({ permission: 'denied' });
    expect(screen.getByRole('alert').textContent).toMatch(/^The browser did not allow notifications, so/);
  });

  it('that was taken away is said, and can be asked for again', () => {
    const { form } = show({ permission: 'lost', reminders: ON });
    expect(screen.getByRole('alert').textContent).toMatch(/does not allow notifications any more/);
    expect(screen.queryByRole('button', { name: 'Send a test' })).toBeNull();
    click('Ask the browser again');
    expect(form.askAgain).toHaveBeenCalledOnce();
  });
});

describe('how and when', () => {
  it('a dot can take the place of the notification, and then there are no words to choose', () => {
    const { form, unmount } = show({ reminders: ON });
    fireEvent.change(screen.getByLabelText('How it shows'), { target: { value: 'dot' } });
    expect(form.change).toHaveBeenCalledExactlyOnceWith({ sign: 'dot' });
    unmount();
    show({ reminders: { ...ON, sign: 'dot' } });
    expect(screen.queryByLabelText('Your own words')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Send a test' })).toBeNull();
  });

  it('quiet hours have two ends that can be changed', () => {
    const quiet = { on: true, from: '22:00', to: '07:00' };
    const { form } = show({ reminders: { ...ON, quiet } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '08:00' } });
    expect(form.change).toHaveBeenLastCalledWith({ quiet: { ...quiet, to: '08:00' } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '' } });
    expect(form.change).toHaveBeenCalledOnce();
    fireEvent.click(switchOf('Quiet hours'));
    expect(form.change).toHaveBeenLastCalledWith({ quiet: { ...quiet, on: false } });
  });

  it('a pause has a day, and can be ended', () => {
    const { form, unmount } = show({ reminders: ON });
    fireEvent.change(screen.getByLabelText('Pause until'), { target: { value: '2026-04-01' } });
    expect(form.change).toHaveBeenLastCalledWith({ pausedUntil: '2026-04-01' });
    unmount();
    const paused = show({ reminders: { ...ON, pausedUntil: '2026-04-01' } });
    screen.getByText('Nothing is sent before Wednesday, April 1.');
    click('End the pause');
    expect(paused.form.change).toHaveBeenLastCalledWith({ pausedUntil: null });
  });
});

describe('own words', () => {
  const type = (value: string) =>
    fireEvent.input(screen.getByLabelText('Your own words'), { target: { value } });

  it('are shown as they will look, and saved', async () => {
    const { form } = show({ reminders: ON });
    expect(screen.queryByRole('figure')).toBeNull();
    type('  The kettle is on ');
    expect(within(screen.getByRole('figure')).getByText('The kettle is on')).toBeTruthy();
    click('Save these words');
    await waitFor(() => expect(form.change).toHaveBeenCalledExactlyOnceWith({ wording: 'The kettle is on' }));
  });

  it.each([
    ['Kiss your partner', '', 'Kiss and partner'],
    ['Call Sam', 'Sam', 'sam'],
    ['Footbridge', '', 'footbridge'],
  ])('%j gets a word of warning', (words, name, named) => {
    show({ reminders: ON }, name);
    type(words);
    screen.getByText(
      (text) => text.startsWith('Somebody who sees it could tell') && text.endsWith(named.toLowerCase()),
    );
  });

  it('that are neutral get none', () => {
    show({ reminders: ON }, 'Sam');
    type('Time for the kettle');
    expect(screen.queryByText(/^Somebody who sees it/)).toBeNull();
  });

  it('can be given up for the neutral sentences', async () => {
    const { form } = show({ reminders: { ...ON, wording: 'The kettle' } });
    click('Back to the neutral sentences');
    await waitFor(() => expect(form.change).toHaveBeenCalledExactlyOnceWith({ wording: '' }));
  });
});

describe('what is to come and what was', () => {
  it('shows the next seven days with times and texts', () => {
    show({ reminders: ON, outlook: OUTLOOK });
    const plan = within(screen.getByRole('list', { name: 'The next seven days' }));
    expect(plan.getByRole('listitem').textContent).toMatch(
      /^Thursday, March 12 at 8:00\sPMA note for today Today’s step and The question of the day$/,
    );
  });

  it('says that nothing will be sent where that is so', () => {
    show({ reminders: ON, outlook: { upcoming: [], log: [] } });
    screen.getByText('Nothing will be sent in the next seven days.');
    expect(screen.queryByRole('list', { name: 'The last reminders' })).toBeNull();
  });

  it('has a reason in words for each that was left out', () => {
    show({ reminders: ON, outlook: OUTLOOK });
    const lines = within(screen.getByRole('list', { name: 'The last reminders' })).getAllByRole('listitem');
    const reasons = lines.map(
      (line) =>
        /(Sent|The browser did not|Left out: .+) Today/.exec(line.textContent ?? '')?.[1] ?? line.textContent,
    );
    expect(new Set(reasons).size).toBe(DROP_REASONS.length + 2);
  });
});

describe('the test notification', () => {
  const helpTitle = 'If none is seen';

  it('is offered only while reminders are on', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Send a test' })).toBeNull();
  });

  it('asks whether it was seen', async () => {
    const { form } = show({ reminders: ON });
    click('Send a test');
    await screen.findByText('A test was sent. Did you see it?');
    expect(form.sendTest).toHaveBeenCalledOnce();
    click('I saw it');
    screen.getByText('Good. It will look like that.');
    expect(screen.queryByText(helpTitle)).toBeNull();
  });

  it('says what to do on each system where it was not seen', async () => {
    show({ reminders: ON });
    click('Send a test');
    await screen.findByText('A test was sent. Did you see it?');
    click('I did not');
    screen.getByRole('heading', { name: helpTitle });
    for (const system of ['Windows', 'macOS', 'Linux']) screen.getByText(new RegExp(`^${system}: `));
    screen.getByText('Whatever the system does, the new tab page shows what is due.');
  });

  it('says so where the browser refuses it', async () => {
    show({ reminders: ON, sendTest: async () => false });
    click('Send a test');
    await screen.findByText(/^The browser did not show the test\./);
    screen.getByRole('heading', { name: helpTitle });
    expect(screen.queryByRole('button', { name: 'I saw it' })).toBeNull();
  });
});

describe('accessibility of reminders', () => {
  it.each<[string, Partial<RemindersForm>]>([
    ['everything off', {}],
    ['everything on', { reminders: ALL_ON, outlook: OUTLOOK }],
    ['trouble', { permission: 'lost', reminders: ON }],
  ])('axe objects to nothing with %s', async (_, form) => {
    const { container } = show(form);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('axe objects to nothing with a bad time and the help on notifications', async () => {
    const { container } = show({ reminders: ON });
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '' } });
    click('Send a test');
    await settle();
    click('I did not');
    expect(await axeProblems(container)).toEqual([]);
  });

  it('lets the browser keep nothing that is entered', () => {
    const { container } = show({ reminders: ALL_ON });
    const fields = [...container.querySelectorAll('input, select, textarea')];
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((it) => it.getAttribute('autocomplete') !== 'off')).toEqual([]);
  });
});
