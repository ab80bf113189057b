import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClearEverything } from '../../components/ClearEverything';
import { clearAll, type Holdings, holdings } from '../../components/hooks/rescue';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';

vi.mock('../../components/hooks/rescue');

const KEPT: Holdings = { planks: 41, notes: 12, drafts: 1 };
const DONE = 'Everything that was kept here is cleared.';
const CANNOT = /^Files you saved elsewhere stay where they are\./;

beforeEach(() => {
  vi.mocked(clearAll).mockReset().mockResolvedValue();
  vi.mocked(holdings).mockReset().mockResolvedValue(KEPT);
});

function show() {
  const onCleared = vi.fn();
  const { container } = render(<ClearEverything label="Clear everything here" onCleared={onCleared} />);
  const dialog = container.querySelector('dialog') as HTMLDialogElement;
  return { container, dialog, onCleared };
}

const firstTap = () => fireEvent.click(screen.getByRole('button', { name: 'Clear everything here' }));
const inDialog = (dialog: HTMLElement, name: string) =>
  within(dialog).getByText(name, { selector: 'button' });

describe('clearing everything', () => {
  it('is two taps: the first one only asks', async () => {
    const { dialog, onCleared } = show();
    expect(dialog.open).toBe(false);
    firstTap();
    await settle();
    expect(dialog.open).toBe(true);
    expect(clearAll).not.toHaveBeenCalled();
    fireEvent.click(inDialog(dialog, 'Clear everything'));
    await waitFor(() => expect(onCleared).toHaveBeenCalledOnce());
    expect(clearAll).toHaveBeenCalledOnce();
    expect(dialog.open).toBe(false);
  });

  it('asks in a modal dialog that says what will be gone, and what cannot be cleared', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { dialog } = show();
    firstTap();
    await within(dialog).findByText('41 planks');
    within(dialog).getByText('12 notes');
    within(dialog).getByText('1 draft');
    within(dialog).getByText(CANNOT);
    within(dialog).getByText(/This cannot be undone\.$/);
    expect(showModal).toHaveBeenCalledOnce();
    const title = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('Clear everything on this computer?');
  });

  it('asks at once, and leaves out what cannot be counted, and what there is none of', async () => {
    let answer = (_: Holdings) => {};
    vi.mocked(holdings).mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const { dialog } = show();
    firstTap();
    expect(dialog.open).toBe(true);
    inDialog(dialog, 'Keep my things');
    answer({ planks: 2, notes: null, drafts: 0 });
    await within(dialog).findByText('2 planks');
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(1);
  });

  it('puts the safe choice first, which is what a dialog focuses', () => {
    const { dialog } = show();
    firstTap();
    const focusable = dialog.querySelectorAll('button, a, input, [tabindex], [autofocus]');
    expect(focusable[0]?.textContent).toBe('Keep my things');
    expect(dialog.querySelector('[autofocus]')).toBeNull();
  });

  it('changes nothing where the person keeps their things', async () => {
    const { dialog, onCleared, container } = show();
    firstTap();
    fireEvent.click(inDialog(dialog, 'Keep my things'));
    await settle();
    expect(dialog.open).toBe(false);
    expect(clearAll).not.toHaveBeenCalled();
    expect(onCleared).not.toHaveBeenCalled();
    expect(container.querySelector('[role="status"]')?.textContent).toBe('');
  });

  it('leaves Escape to the dialog, which closes and changes nothing', async () => {
    const { dialog } = show();
    firstTap();
    const cancel = new Event('cancel', { cancelable: true });
    dialog.dispatchEvent(cancel);
    dialog.close();
    await settle();
    expect(cancel.defaultPrevented).toBe(false);
    expect(clearAll).not.toHaveBeenCalled();
  });

  it('says that it is done, and what it could not clear', async () => {
    const { dialog, container } = show();
    firstTap();
    fireEvent.click(inDialog(dialog, 'Clear everything'));
    const status = within(container.querySelector('[role="status"]') as HTMLElement);
    await status.findByText(DONE);
    status.getByText(CANNOT);
  });

  it('says where it failed, claims nothing, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(clearAll).mockRejectedValueOnce(new Error('refused'));
    const { dialog, container, onCleared } = show();
    firstTap();
    fireEvent.click(inDialog(dialog, 'Clear everything'));
    const status = within(container.querySelector('[role="status"]') as HTMLElement);
    await status.findByText(
      'Not everything could be cleared, so some of it is still on this computer. Please try again. It goes on where it stopped.',
    );
    expect(status.queryByText(DONE)).toBeNull();
    expect(onCleared).not.toHaveBeenCalled();
    expect(dialog.open).toBe(false);
    firstTap();
    fireEvent.click(inDialog(dialog, 'Clear everything'));
    await status.findByText(DONE);
    expect(clearAll).toHaveBeenCalledTimes(2);
  });

  it('has nothing that axe objects to, closed, open and done', async () => {
    const { container, dialog } = show();
    expect(await axeProblems(container)).toEqual([]);
    firstTap();
    await within(dialog).findByText('41 planks');
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(inDialog(dialog, 'Clear everything'));
    await screen.findByText(DONE);
    expect(await axeProblems(container)).toEqual([]);
  });
});
