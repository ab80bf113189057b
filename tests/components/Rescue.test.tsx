import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAll, holdings, rebuild } from '../../components/hooks/rescue';
import { Rescue } from '../../components/Rescue';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';

vi.mock('../../components/hooks/rescue');

const FAILED = 'The browser did not allow it. Nothing has been changed. A copy can still be saved.';

beforeEach(() => {
  for (const call of [rebuild, clearAll]) vi.mocked(call).mockReset().mockResolvedValue();
  vi.mocked(holdings).mockReset().mockResolvedValue({ planks: 41, notes: null, drafts: 1 });
});

function show() {
  const onMended = vi.fn();
  return { onMended, ...render(<Rescue onMended={onMended} />) };
}
const makeAnew = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Make it anew from what can be read' }));

describe('a journal that does not open', () => {
  it('is left alone until the person decides', async () => {
    const { onMended } = show();
    await settle();
    for (const call of [rebuild, clearAll, onMended]) expect(call).not.toHaveBeenCalled();
  });

  it('is made anew from the second copy by one tap', async () => {
    const { onMended } = show();
    makeAnew();
    await waitFor(() => expect(onMended).toHaveBeenCalledOnce());
    expect(rebuild).toHaveBeenCalledOnce();
    expect(clearAll).not.toHaveBeenCalled();
  });

  it('says where that failed', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(rebuild).mockRejectedValueOnce(new Error('refused'));
    const { onMended } = show();
    makeAnew();
    expect((await screen.findByRole('alert')).textContent).toBe(FAILED);
    expect(onMended).not.toHaveBeenCalled();
  });

  it('begins afresh in two taps, and then the page loads again', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Start fresh' }));
    await settle();
    expect(clearAll).not.toHaveBeenCalled();
    const dialog = within(container.querySelector('dialog') as HTMLElement);
    fireEvent.click(dialog.getByText('Clear everything', { selector: 'button' }));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(clearAll).toHaveBeenCalledOnce();
  });

  it('has nothing that axe objects to', async () => {
    const { container } = show();
    expect(await axeProblems(container)).toEqual([]);
  });
});
