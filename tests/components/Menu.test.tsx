import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Menu } from '../../components/Menu';
import { axeProblems } from '../support/axe-check';

const button = () => screen.getByRole('button', { name: 'More for today' });
const item = (name: string) => screen.queryByRole('button', { name });

describe('a menu', () => {
  const onEdit = vi.fn();
  const onRemove = vi.fn();
  let container: Element;
  beforeEach(() => {
    onEdit.mockClear();
    onRemove.mockClear();
    ({ container } = render(
      <main>
        <Menu
          label="More for today"
          items={[
            { text: 'Edit', onChoose: onEdit },
            { text: 'Remove', onChoose: onRemove },
          ]}
        />
        <p>Elsewhere</p>
      </main>,
    ));
  });

  it('is closed at first, and says so', () => {
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(item('Edit')).toBeNull();
  });

  it('opens and closes at its button', () => {
    fireEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(item('Edit')).not.toBeNull();
    fireEvent.click(button());
    expect(item('Edit')).toBeNull();
  });

  it('does what is chosen, and closes', () => {
    fireEvent.click(button());
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(onEdit).not.toHaveBeenCalled();
    expect(item('Remove')).toBeNull();
  });

  it('closes on Escape and gives the focus back to its button', () => {
    fireEvent.click(button());
    screen.getByRole('button', { name: 'Remove' }).focus();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(item('Remove')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('stays open for other keys', () => {
    fireEvent.click(button());
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(item('Remove')).not.toBeNull();
  });

  it('leaves Escape alone while it is closed', () => {
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(document.activeElement).toBe(document.body);
  });

  it('closes at a press elsewhere, and not at one inside', () => {
    fireEvent.click(button());
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Edit' }));
    expect(item('Edit')).not.toBeNull();
    fireEvent.pointerDown(screen.getByText('Elsewhere'));
    expect(item('Edit')).toBeNull();
  });

  it('has nothing that axe objects to, closed or open', async () => {
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(button());
    expect(await axeProblems(container)).toEqual([]);
  });
});
