import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useToolTimer } from '../../components/hooks/use-tool-timer';
import { ToolNeighbour } from '../../components/ToolNeighbour';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { click, draftsRead, leavePage, toolVerbs, type } from '../support/tool-views';

const SEEN = 'How would they tell it? What good could still come of it, in their eyes?';
const START = new Date(2026, 2, 12, 20, 0).getTime();

function Tool({ verbs }: { verbs: ReturnType<typeof toolVerbs> }) {
  return <ToolNeighbour personId={FIRST_PERSON} timer={useToolTimer()} verbs={verbs} />;
}

function show() {
  const verbs = toolVerbs();
  return { verbs, ...render(<Tool verbs={verbs} />) };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: START });
});
afterEach(async () => {
  await leavePage();
  vi.useRealTimers();
});

const timer = () => screen.queryByRole('timer')?.textContent ?? null;
const said = () => document.querySelector('.tool-timer [role="status"]')?.textContent;

/** The time goes on while nobody looks: no interval fires, as in a page that is hidden or asleep. */
function later(ms: number) {
  vi.setSystemTime(Date.now() + ms);
}
const look = () => act(() => void document.dispatchEvent(new Event('visibilitychange')));

describe('the clock', () => {
  it('does not run by itself, and can be stopped', () => {
    show();
    expect(timer()).toBeNull();
    click('Start seven minutes');
    expect(timer()).toBe('7:00 left');
    click('Stop the clock');
    expect(timer()).toBeNull();
  });

  it('is right when a page comes back that was hidden', () => {
    show();
    click('Start seven minutes');
    later(125_000);
    expect(timer()).toBe('7:00 left');
    look();
    expect(timer()).toBe('4:55 left');
  });

  it('goes on over a reload', async () => {
    const { unmount } = show();
    click('Start seven minutes');
    unmount();
    later(60_000);
    show();
    expect(timer()).toBe('6:00 left');
  });

  it('counts down while the page is in front', () => {
    show();
    click('Start seven minutes');
    act(() => void vi.advanceTimersByTime(3_000));
    expect(timer()).toBe('6:57 left');
  });

  it('speaks at half, near the end and at the end, and not each second', () => {
    show();
    click('Start seven minutes');
    expect(said()).toBe('');
    expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off');
    later(220_000);
    look();
    expect(said()).toBe('Half of the time is left.');
    later(175_000);
    look();
    expect(said()).toBe('Thirty seconds are left.');
    later(60_000);
    look();
    expect(said()).toBe('The seven minutes are over. You can stop here, or write on.');
    expect(timer()).toBeNull();
  });
});

describe('as a fair neighbour would see it', () => {
  it('says what it is not for, with the way to Help', () => {
    show();
    screen.getByText(/Where somebody was frightened or hurt, it is the wrong exercise/);
    expect(screen.getByRole('link', { name: 'Is this right for me?' }).getAttribute('href')).toBe(
      '/help.html',
    );
  });

  it('keeps what was written as it was written', async () => {
    const { verbs } = show();
    type(SEEN, 'They both came home late.\nNobody asked.');
    type('What makes it hard to see it that way?', 'I was tired.');
    click('Keep in the journal');
    expect(verbs.keepWords.mock.calls[0]?.[0]).toEqual({
      tool: 'fair-neighbour',
      title: 'As a fair neighbour would see it',
      text: 'They both came home late.\nNobody asked.\n\nI was tired.',
      intent: 'keep',
    });
    await settle();
  });

  it('has the quiet line where harm is told of', () => {
    show();
    type(SEEN, 'She was afraid. “I am afraid of you.”');
    screen.getByText(/the wording can wait/);
  });

  it('axe objects to nothing, with the clock and after it', async () => {
    const { container } = show();
    await draftsRead();
    expect(await axeProblems(container)).toEqual([]);
    click('Start seven minutes');
    type(SEEN, 'They both came home late.');
    expect(await axeProblems(container)).toEqual([]);
    later(420_000);
    look();
    expect(await axeProblems(container)).toEqual([]);
  });
});
