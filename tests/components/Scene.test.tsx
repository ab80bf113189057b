import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { MiniSpan } from '../../components/MiniSpan';
import { Scene } from '../../components/Scene';
import type { Bridge } from '../../utils/domain/rhythm';
import { axeProblems } from '../support/axe-check';

const DRAWINGS: [string, (bridge: Bridge) => ComponentChild][] = [
  ['the bridge on the new tab', (bridge) => <Scene bridge={bridge} />],
  ['the small span', (bridge) => <MiniSpan bridge={bridge} width={332} height={60} />],
];

const bridge = (laid: number, lit = false, total = laid): Bridge => ({ total, laid, lit });

describe.each(DRAWINGS)('%s', (_, draw) => {
  const planks = (container: Element) => container.querySelectorAll('.b-plank').length;
  const settling = (container: Element) => [...container.querySelectorAll('.b-plank')].map(isNew);
  const isNew = (plank: Element) => plank.classList.contains('is-new');

  it.each([0, 1, 2, 27, 28])('has a plank for each of %i that are laid', (laid) => {
    expect(planks(render(draw(bridge(laid))).container)).toBe(laid);
  });

  it('begins a new span after a full one', () => {
    expect(planks(render(draw(bridge(1, true, 29))).container)).toBe(1);
  });

  it('has its string line until the span is full', () => {
    expect(render(draw(bridge(0))).container.querySelector('.b-string')).not.toBeNull();
    expect(render(draw(bridge(27))).container.querySelector('.b-string')).not.toBeNull();
    expect(render(draw(bridge(28, true))).container.querySelector('.b-string')).toBeNull();
  });

  it('has one lantern, lit only when today’s step is taken', () => {
    const lanterns = (lit: boolean) => [
      ...render(draw(bridge(5, lit))).container.querySelectorAll('.b-lantern'),
    ];
    expect(lanterns(false).map((it) => it.classList.contains('is-lit'))).toEqual([false]);
    expect(lanterns(true).map((it) => it.classList.contains('is-lit'))).toEqual([true]);
  });

  it('lets the newest plank settle when it is laid while the page is open', () => {
    const { container, rerender } = render(draw(bridge(2)));
    rerender(draw(bridge(3, true)));
    expect(settling(container)).toEqual([false, false, true]);
  });

  it('does not move on load, whether the lantern is lit or not', () => {
    expect(settling(render(draw(bridge(3, true))).container)).toEqual([false, false, false]);
    expect(settling(render(draw(bridge(2))).container)).toEqual([false, false]);
  });

  it('does not move when the page is drawn again on a day whose step was taken before', () => {
    const { container, rerender } = render(draw(bridge(3, true)));
    rerender(draw(bridge(3, true)));
    expect(settling(container)).toEqual([false, false, false]);
  });

  it('lets the plank settle again when the step is taken anew after Undo', () => {
    const { container, rerender } = render(draw(bridge(3, true)));
    rerender(draw(bridge(2)));
    rerender(draw(bridge(3, true)));
    expect(settling(container)).toEqual([false, false, true]);
  });

  it('lets the plank lift off at Undo without a move', () => {
    const { container, rerender } = render(draw(bridge(3, true)));
    rerender(draw(bridge(2)));
    expect(settling(container)).toEqual([false, false]);
  });

  it('is drawn with whole numbers of any span, never with NaN', () => {
    for (const laid of [0, 1, 4, 5, 27, 28]) {
      expect(render(draw(bridge(laid, true))).container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('has no words and is hidden from readers: the sentence beside it tells the number', async () => {
    const { container } = render(draw(bridge(13, true)));
    expect(container.textContent).toBe('');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(await axeProblems(container)).toEqual([]);
  });
});
