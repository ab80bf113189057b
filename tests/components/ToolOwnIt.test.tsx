import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ToolOwnIt } from '../../components/ToolOwnIt';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { keepDraft, loadDraft } from '../../utils/services/drafts';
import { axeProblems } from '../support/axe-check';
import { ANYBODY, click, draftsRead, field, leavePage, toolVerbs, type } from '../support/tool-views';

function show() {
  const verbs = toolVerbs();
  return { verbs, ...render(<ToolOwnIt personId={FIRST_PERSON} closeness={ANYBODY} verbs={verbs} />) };
}

const words = () =>
  screen.getByRole('region', { name: 'Words to say' }).querySelector('blockquote')?.textContent;
const DID = 'What I did';

beforeEach(() => {
  location.hash = '';
});
afterEach(leavePage);

describe('own it', () => {
  it('composes what was done, what it may have meant, the repair and the change', () => {
    show();
    type(DID, 'I came an hour late');
    type('For you it may have meant', 'that you waited');
    type('To put it right, I will', 'call tomorrow');
    type('From now on, I will', 'send a word');
    expect(words()).toBe(
      'I came an hour late. That was on me. For you it may have meant that you waited. ' +
        'To put it right, I will call tomorrow. From now on, I will send a word.',
    );
  });

  it('notices a “but”, and stops nothing', () => {
    const { verbs } = show();
    type(DID, 'I was late, but the train was slow');
    screen.getByText(/^“but”: /);
    click('Keep in the journal');
    expect(verbs.keepWords.mock.calls[0]?.[0]).toMatchObject({ tool: 'own-it', intent: 'say' });
  });

  it('says when a card is too small for what happened', () => {
    show();
    expect(screen.queryByText(/more than a few lines can carry/)).toBeNull();
    type(DID, 'I had an affair');
    screen.getByText(/more than a few lines can carry/);
  });

  it('has one quiet line and no hint where harm is told of', () => {
    show();
    type(DID, 'I threaten you at times, but you know me');
    screen.getByText(/the wording can wait/);
    expect(document.querySelectorAll('.hint')).toHaveLength(0);
  });
});

describe('a promise of it', () => {
  it('is offered once there is something to promise', () => {
    show();
    type(DID, 'I came an hour late');
    expect(screen.queryByRole('button', { name: 'Make a promise of it' })).toBeNull();
    type('From now on, I will', 'send a word');
    screen.getByRole('button', { name: 'Make a promise of it' });
  });

  it('takes the repair along as what is promised', async () => {
    show();
    type('To put it right, I will', 'call tomorrow');
    type('From now on, I will', 'send a word');
    click('Make a promise of it');
    await waitFor(() => expect(location.hash).toBe('#plan'));
    expect((await loadDraft('tool-promise-will'))?.text).toBe('call tomorrow');
  });

  it('writes over nothing that was typed there', async () => {
    await keepDraft('tool-promise-will', { text: 'bring the ladder', prompt: null });
    show();
    type('To put it right, I will', 'call tomorrow');
    click('Make a promise of it');
    await waitFor(() => expect(location.hash).toBe('#plan'));
    expect((await loadDraft('tool-promise-will'))?.text).toBe('bring the ladder');
  });
});

it('axe objects to nothing', async () => {
  const { container } = show();
  await draftsRead();
  expect(await axeProblems(container)).toEqual([]);
  type(DID, 'I had an affair, but');
  type('From now on, I will', 'send a word');
  expect(field(DID).value).not.toBe('');
  expect(await axeProblems(container)).toEqual([]);
});
