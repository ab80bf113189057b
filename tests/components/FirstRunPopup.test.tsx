import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PopupFirstRun } from '../../components/PopupFirstRun';
import { axeProblems } from '../support/axe-check';

describe('the popup before first run', () => {
  it('says where the step comes from, and leads there', async () => {
    const { container } = render(<PopupFirstRun />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Today’s step comes after a few short questions. They are on the new tab page.',
    );
    const link = screen.getByRole('link', { name: 'Go to the new tab page' });
    expect(link.getAttribute('href')).toBe('/newtab.html');
    expect((await axeProblems(container)).filter((it) => !it.startsWith('region'))).toEqual([]);
  });
});
