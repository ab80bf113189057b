import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HelpPage } from '../../components/HelpPage';
import { HARMFUL, SUPPORTED } from '../../components/hooks/claims';
import type { Solo } from '../../components/hooks/use-solo';
import { axeProblems } from '../support/axe-check';

function show(state: { isOn?: boolean; failed?: boolean } = {}) {
  const turn = vi.fn<Solo['turn']>();
  const page = (shown: typeof state) => <HelpPage solo={{ isOn: false, failed: false, turn, ...shown }} />;
  const { rerender, container } = render(page(state));
  return { turn, container, change: (next: typeof state) => rerender(page(next)) };
}

function partOf(title: string): HTMLDetailsElement {
  const part = screen.getByRole('heading', { level: 3, name: title }).closest('details');
  if (!part) throw new Error(`${title} is no part of its own`);
  return part;
}

const ON = 'Use it only for my own steadiness';
const OFF = 'Show steps towards the other person again';

describe('the help page', () => {
  it('asks one question as its heading', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Is this right for me?');
  });

  it('names seven signs to pause, each whole', () => {
    show();
    const signs = within(screen.getByRole('region', { name: /^Please pause/ })).getAllByRole('listitem');
    expect(signs).toHaveLength(7);
    for (const sign of signs) expect(sign.textContent).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('has words for a wish for no contact, for fear of oneself and for a crisis', () => {
    show();
    screen.getByText('If they asked for no contact, respecting that is the step.');
    screen.getByText(/^If you worry about what you may do/);
    screen.getByRole('region', { name: 'If you cannot stay safe' });
  });

  it('says what it is not, without a tap', () => {
    show();
    const part = partOf('What this can and cannot do');
    expect(part.open).toBe(true);
    expect(part.textContent).toMatch(/not therapy, diagnosis or crisis care/);
    expect(part.textContent).toMatch(/afraid, controlled or press(ur)?ed, please leave these steps/);
  });

  it('has the first help before all that explains, and a way to it at the top', () => {
    show();
    const titles = [...document.querySelectorAll('h2')].filter((it) => !it.closest('dialog'));
    expect(titles.map((it) => it.textContent)).toEqual([
      'Please pause if any of these is true',
      'If you cannot stay safe',
      'People who listen',
      'More about this',
    ]);
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      expect(target?.textContent).toContain(link.textContent);
    }
    expect(links.map((it) => it.getAttribute('href'))).toEqual(['#p1', '#p2', '#p3']);
  });

  it('keeps what explains behind a tap each', () => {
    show();
    for (const title of [
      'Who it is for',
      'How distance happens',
      'What we know, and what we do not',
      'Where to read more',
    ]) {
      expect(partOf(title).open).toBe(false);
    }
  });

  it('gives every finding a source', async () => {
    show();
    const claims = await within(partOf('What we know, and what we do not')).findAllByText(/^Sources?: \S/);
    expect(claims.filter((it) => it.textContent?.includes('undefined'))).toEqual([]);
    expect(claims).toHaveLength(SUPPORTED.length + HARMFUL.length);
  });

  it('lists people who listen as text, with nothing to open', () => {
    show();
    const aside = screen.getByRole('complementary', { name: 'People who listen' });
    for (const address of ['lila.help', 'hotpeachpages.net', 'befrienders.org', 'techsafety.org']) {
      within(aside).getByText(address);
    }
    expect(within(aside).queryAllByRole('link')).toEqual([]);
    const hrefs = screen.getAllByRole('link').map((it) => it.getAttribute('href'));
    expect(hrefs.filter((href) => !/^[/#]/.test(href ?? ''))).toEqual([]);
  });

  it('does not take the focus', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the switch to solo mode', () => {
  it('is one click, without a question whether one is sure', () => {
    const { turn } = show();
    fireEvent.click(screen.getByRole('button', { name: ON }));
    expect(turn.mock.calls).toEqual([[true]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says before it is used what it does and that the reason is not stored', () => {
    show();
    screen.getByText(/Why you chose it is not stored\.$/);
  });

  it('says where it is on, in words that are read out, and can be turned off again', () => {
    const { change, turn } = show();
    const [status] = screen.getAllByRole('status');
    expect(status?.textContent).toBe('');
    change({ isOn: true });
    expect(status?.textContent).toMatch(/^Only for your own steadiness is on\./);
    expect(screen.queryByRole('button', { name: ON })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: OFF }));
    expect(turn.mock.calls).toEqual([[false]]);
  });

  it('says when it could not be saved', () => {
    show({ failed: true });
    expect(screen.getByRole('alert').textContent).toBe(
      'This could not be saved, so nothing has changed. Please try again.',
    );
    screen.getByRole('button', { name: ON });
  });
});

describe('accessibility of the help page', () => {
  it.each<{ isOn?: boolean; failed?: boolean }>([{}, { isOn: true }, { failed: true }])(
    'axe objects to nothing with %o',
    async (solo) => {
      const { container } = show(solo);
      expect(await axeProblems(container)).toEqual([]);
    },
  );
});
