import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ToolFeelings } from '../../components/ToolFeelings';
import { feelings } from '../../utils/content/index';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { keepDraft, loadDraft } from '../../utils/services/drafts';
import { axeProblems } from '../support/axe-check';
import { click, leavePage } from '../support/tool-views';

const show = (isSolo = false) =>
  render(<ToolFeelings personId={FIRST_PERSON} feelings={feelings} isSolo={isSolo} />);
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

afterEach(leavePage);

describe('finding the feeling', () => {
  it('goes from the family to its words, from faint to strong, each with what it is like', () => {
    show();
    expect(screen.getAllByRole('radio')).toHaveLength(10);
    choose('Sad');
    for (const strength of ['Faint', 'Clear', 'Strong']) screen.getByRole('group', { name: strength });
    const words = feelings.filter((it) => it.family === 'sad');
    for (const { word, gloss } of words) screen.getByRole('radio', { name: `${word} ${gloss}` });
    expect(screen.getAllByRole('radio')).toHaveLength(10 + words.length);
  });

  it('shows what one might say with the word that is chosen', () => {
    show();
    choose('Sad');
    choose(/^wistful /);
    screen.getByText(feelings.find((it) => it.word === 'wistful')?.example ?? 'none');
  });

  it('puts the word into the words for somebody else, beside those that are there', async () => {
    await keepDraft('tool-feel', { text: 'tired', prompt: null });
    show();
    choose('Sad');
    choose(/^wistful /);
    click('Put it into “Say it without blame”');
    await screen.findByText('“wistful” is there now.');
    expect((await loadDraft('tool-feel'))?.text).toBe('tired, wistful');
    expect(screen.getByRole('link', { name: 'Go on with the words' }).getAttribute('href')).toBe('#say');
  });

  it('puts it into the note of the day, after what is written there', async () => {
    await keepDraft('note', { text: 'Tea at four.', prompt: 'What helped?' });
    show();
    choose('Calm');
    choose(/^at ease /);
    click('Put it into today’s note');
    await screen.findByText('“at ease” is in today’s note now.');
    expect(await loadDraft('note')).toEqual({ text: 'Tea at four. I feel at ease.', prompt: 'What helped?' });
  });

  it('copies it', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show();
    choose('Sad');
    choose(/^wistful /);
    click('Copy');
    await screen.findByText('Copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('wistful');
  });

  it('leads in solo mode to the note of the day alone', () => {
    show(true);
    choose('Sad');
    choose(/^wistful /);
    expect(screen.queryByRole('button', { name: /Say it without blame/ })).toBeNull();
    screen.getByRole('button', { name: 'Put it into today’s note' });
  });

  it('axe objects to nothing', async () => {
    const { container } = show();
    choose('Sad');
    choose(/^wistful /);
    expect(await axeProblems(container)).toEqual([]);
  });
});
