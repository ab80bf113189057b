import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Disclosures } from '../../components/Disclosures';
import { axeProblems } from '../support/axe-check';

const ITEMS = [
  { title: 'A smaller version', text: 'Wave.' },
  { title: 'What is known', text: 'Two studies.' },
];

const button = (name: string) => screen.getByRole('button', { name });
const expanded = () => screen.queryAllByRole('button', { expanded: true }).map((it) => it.textContent);

describe('disclosures', () => {
  let container: Element;
  beforeEach(() => {
    container = render(<Disclosures items={ITEMS} />).container;
  });

  it('are all closed at first, and say so', () => {
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(2);
    expect(screen.queryByText('Wave.')).toBeNull();
  });

  it('open one at a time', () => {
    fireEvent.click(button('A smaller version'));
    expect(expanded()).toEqual(['A smaller version']);
    fireEvent.click(button('What is known'));
    expect(expanded()).toEqual(['What is known']);
    expect(screen.queryByText('Wave.')).toBeNull();
    screen.getByText('Two studies.');
  });

  it('close at a second click', () => {
    fireEvent.click(button('What is known'));
    fireEvent.click(button('What is known'));
    expect(expanded()).toEqual([]);
    expect(screen.queryByText('Two studies.')).toBeNull();
  });

  it('speak in the panel they control, which is read out when it changes', () => {
    fireEvent.click(button('A smaller version'));
    const panel = document.getElementById(button('A smaller version').getAttribute('aria-controls') ?? '');
    expect(panel?.textContent).toBe('Wave.');
    expect(panel?.getAttribute('aria-live')).toBe('polite');
  });

  it('keep the focus on what was pressed', () => {
    button('What is known').focus();
    fireEvent.click(button('What is known'));
    expect(document.activeElement).toBe(button('What is known'));
  });

  it('have nothing that axe objects to', async () => {
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(button('A smaller version'));
    expect(await axeProblems(container)).toEqual([]);
  });
});
