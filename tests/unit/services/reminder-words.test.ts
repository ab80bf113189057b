import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textWhenThere } from '../../../utils/services/reminder-words';
import * as text from '../../../utils/services/text';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a notification waits for its words, which an update takes away for a moment', async () => {
  vi.spyOn(text, 't').mockReturnValueOnce('').mockReturnValueOnce('').mockReturnValue('Your two minutes');
  const waiting = textWhenThere(1, '');
  await vi.runAllTimersAsync();
  expect(await waiting).toBe('Your two minutes');
});

it('a notification is never without words, nor held back where they do not come', async () => {
  vi.spyOn(text, 't').mockReturnValue('');
  const waiting = textWhenThere('weekly', '');
  await vi.runAllTimersAsync();
  expect(await waiting).toBe('Your two minutes');
});
