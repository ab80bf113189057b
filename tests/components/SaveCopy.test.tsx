import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DataSettings } from '../../components/DataSettings';
import { saveCopyOfAll } from '../../components/hooks/rescue';
import { SaveCopy } from '../../components/SaveCopy';
import { axeProblems } from '../support/axe-check';

vi.mock('../../components/hooks/rescue');

const SAVED = 'The copy is in your downloads folder, or where the browser asked you to put it.';
const FAILED = 'The copy could not be saved. Nothing has been changed.';

beforeEach(() => {
  vi.mocked(saveCopyOfAll).mockReset().mockResolvedValue();
});
const tap = () => fireEvent.click(screen.getByRole('button', { name: 'Save a copy' }));

describe('saving a copy', () => {
  it('is done by a tap and by nothing else, and said', async () => {
    render(<SaveCopy />);
    expect(saveCopyOfAll).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('');
    tap();
    await screen.findByText(SAVED);
    expect(saveCopyOfAll).toHaveBeenCalledOnce();
  });

  it('says where it failed, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(saveCopyOfAll).mockRejectedValueOnce(new Error('refused'));
    render(<SaveCopy />);
    tap();
    await screen.findByText(FAILED);
    expect(screen.queryByText(SAVED)).toBeNull();
    tap();
    await screen.findByText(SAVED);
    expect(screen.queryByText(FAILED)).toBeNull();
  });
});

describe('the settings of what is kept', () => {
  it('offer a copy, and to clear everything, and say what each does', () => {
    render(<DataSettings />);
    screen.getByRole('region', { name: 'My data' });
    screen.getByRole('button', { name: 'Save a copy' });
    screen.getByText(/Anyone who has the file can read it\.$/);
    screen.getByRole('button', { name: 'Clear everything here' });
    screen.getByText(/^Takes away all that is kept here/);
  });

  it('have nothing that axe objects to', async () => {
    const { container } = render(
      <main>
        <h1>Settings</h1>
        <DataSettings />
      </main>,
    );
    expect(await axeProblems(container)).toEqual([]);
  });
});
