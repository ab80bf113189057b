import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ToolSayIt } from '../../components/ToolSayIt';
import { feelings } from '../../utils/content/index';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { loadDraft } from '../../utils/services/drafts';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { ANYBODY, click, draftsRead, field, leavePage, toolVerbs, type } from '../support/tool-views';
import { LONG_WORD, refused } from '../support/views';

function show({
  verbs = toolVerbs(),
  closeness = ANYBODY as Parameters<typeof ToolSayIt>[0]['closeness'],
} = {}) {
  return {
    verbs,
    ...render(<ToolSayIt personId={FIRST_PERSON} closeness={closeness} feelings={feelings} verbs={verbs} />),
  };
}

const words = () =>
  screen.getByRole('region', { name: 'What you might say' }).querySelector('blockquote')?.textContent;
const SIDE = 'I can see that you might';
const FEEL = 'In your words';
const WHEN = 'when';
const WISH = 'I would like';

afterEach(leavePage);

describe('say it without blame', () => {
  it('composes what one might say beside the lines', () => {
    show();
    expect(words()).toBeUndefined();
    type(SIDE, 'have had a long week');
    type(FEEL, 'lonely');
    type(WHEN, 'we passed each other');
    type(WISH, 'ten minutes to talk');
    expect(words()).toBe(
      'I can see that you might have had a long week. I feel lonely about the time when we passed each other. I would like ten minutes to talk.',
    );
  });

  it('takes words for feelings from chips and from the field, which show the same', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'sad' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'tired' }));
    expect(field(FEEL).value).toBe('sad, tired');
    type(FEEL, 'tired, far away');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'sad' }).checked).toBe(false);
    expect(words()).toBe('I feel tired and far away.');
  });

  it.each([
    [{ bond: 'partner', far: false }, 'ten minutes with you tonight, without phones'],
    [{ bond: 'friend', far: false }, 'a short walk together this month'],
    [{ bond: 'family', far: false }, 'a cup of tea with you on Sunday'],
    [{ bond: 'partner', far: true }, 'one call this week that is not about plans'],
    [{ bond: null, far: false }, 'ten minutes to talk this week'],
  ] as const)('has an example that fits %o', (closeness, example) => {
    show({ closeness });
    expect(field(WISH).placeholder).toBe(example);
  });

  it('brings back what was typed', async () => {
    const { unmount } = show();
    type(WISH, 'ten minutes');
    unmount();
    await waitFor(async () => expect((await loadDraft('tool-wish'))?.text).toBe('ten minutes'));
    show();
    await waitFor(() => expect(field(WISH).value).toBe('ten minutes'));
  });
});

describe('what is noticed', () => {
  it('is said in a line that the field is described by, and stops nothing', () => {
    const { verbs } = show();
    type(WHEN, 'you never call');
    const hint = document.getElementById(
      field(WHEN).getAttribute('aria-describedby')?.split(' ').at(-1) ?? '',
    );
    expect(hint?.textContent).toMatch(/^“never”: .+/);
    click('Keep in the journal');
    expect(verbs.keepWords).toHaveBeenCalledOnce();
  });

  it('can be put more softly by a click, and the field has the focus again', () => {
    show();
    type(WHEN, 'you always look away');
    click('Use it');
    expect(field(WHEN).value).toBe('you often look away');
    expect(screen.queryByText(/^“always”/)).toBeNull();
    expect(document.activeElement).toBe(field(WHEN));
  });

  it('can be left as it is', () => {
    show();
    type(WHEN, 'you never call');
    screen.getByRole('button', { name: 'Leave it as it is' }).focus();
    click('Leave it as it is');
    expect(screen.queryByText(/^“never”/)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(field(WHEN).value).toBe('you never call');
  });

  it('is nothing where harm is told of: there is one quiet line and the way to Help', () => {
    show();
    type(SIDE, 'always be tired');
    type(WHEN, 'you hit me on Sunday');
    screen.getByText(/the wording can wait/);
    expect(screen.getByRole('link', { name: 'People who listen' }).getAttribute('href')).toBe(
      '/help.html#p2',
    );
    expect(document.querySelectorAll('.hint')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
  });
});

describe('the words', () => {
  it('are kept in the journal, and the lines are empty then', async () => {
    const { verbs } = show();
    type(FEEL, 'sad');
    click('Keep in the journal');
    expect(verbs.keepWords.mock.calls[0]?.[0]).toEqual({
      tool: 'say-it',
      title: 'What you might say',
      text: 'I feel sad.',
      intent: 'say',
    });
    await settle();
    expect(field(FEEL).value).toBe('');
  });

  it('are back in their lines when keeping them is undone', async () => {
    const { verbs } = show();
    type(FEEL, 'sad');
    type(WISH, 'a walk');
    click('Keep in the journal');
    await settle();
    verbs.keepWords.mock.calls[0]?.[1]?.onUndo?.();
    await settle();
    expect([field(FEEL).value, field(WISH).value]).toEqual(['sad', 'a walk']);
  });

  it('stay in their lines where they could not be saved, until trying again saves them', async () => {
    const { verbs } = show({ verbs: toolVerbs({ keepWords: vi.fn(refused) }) });
    type(FEEL, 'sad');
    click('Keep in the journal');
    await settle();
    expect(field(FEEL).value).toBe('sad');
    verbs.keepWords.mock.calls[0]?.[1]?.onLater?.();
    await settle();
    expect(field(FEEL).value).toBe('');
  });

  it('that were typed meanwhile stay where trying again saves the ones before', async () => {
    const { verbs } = show({ verbs: toolVerbs({ keepWords: vi.fn(refused) }) });
    type(FEEL, 'sad');
    type(WISH, 'a walk');
    click('Keep in the journal');
    await settle();
    type(FEEL, 'sad and tired');
    verbs.keepWords.mock.calls[0]?.[1]?.onLater?.();
    await settle();
    expect([field(FEEL).value, field(WISH).value]).toEqual(['sad and tired', '']);
  });

  it('that were typed since stay where keeping the ones before is undone', async () => {
    const { verbs } = show();
    type(FEEL, 'sad');
    type(WISH, 'a walk');
    click('Keep in the journal');
    await settle();
    type(FEEL, 'glad');
    verbs.keepWords.mock.calls[0]?.[1]?.onUndo?.();
    await waitFor(() => expect(field(WISH).value).toBe('a walk'));
    expect(field(FEEL).value).toBe('glad');
  });

  it('are copied from the click, and it is said', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show();
    type(FEEL, 'sad');
    click('Copy');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('I feel sad.');
    await screen.findByText('Copied');
  });

  it('can be selected where the browser does not allow copying', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    show();
    type(FEEL, 'sad');
    click('Copy');
    await screen.findByText(/You can select the words instead/);
  });

  it.each(['Keep in the journal', 'Clear'])('leave the reader beside them after “%s”', async (name) => {
    show();
    type(FEEL, 'sad');
    screen.getByRole('button', { name }).focus();
    click(name);
    await settle();
    expect(document.activeElement?.textContent).toBe('What you might say');
  });

  it('can be cleared, and that can be undone', async () => {
    const { verbs } = show();
    type(FEEL, 'sad');
    click('Clear');
    await settle();
    expect(field(FEEL).value).toBe('');
    verbs.clear.mock.calls[0]?.[0].onUndo?.();
    await settle();
    expect(field(FEEL).value).toBe('sad');
  });
});

it('axe objects to nothing, empty, noticed, harmed and with a very long word', async () => {
  const { container } = show();
  await draftsRead();
  expect(await axeProblems(container)).toEqual([]);
  type(WHEN, 'you never call and you always sigh');
  type(WISH, LONG_WORD);
  expect(await axeProblems(container)).toEqual([]);
  type(SIDE, 'have hit me');
  type(WHEN, 'you hit me');
  expect(await axeProblems(container)).toEqual([]);
});
