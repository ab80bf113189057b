import { render, screen } from '@testing-library/preact';
import { options } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { useCoverSetting } from '../../components/hooks/use-cover-setting';
import { SwitchRow } from '../../components/SwitchRow';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';

afterEach(() => {
  delete options.debounceRendering;
});

/** A click as browsers do it: what it changes is painted before a cancelled click is put back. */
async function press() {
  options.debounceRendering = (paint) => paint();
  screen.getByRole('switch').click();
  await settle();
}

function Row({ isOn, onTurn }: { isOn: boolean; onTurn: (on: boolean) => void }) {
  return <SwitchRow id="row" label="Others see this screen" hint="A hint" isOn={isOn} onTurn={onTurn} />;
}
const isShownOn = () => screen.getByRole<HTMLInputElement>('switch').checked;

it('shows what was turned also where that is known at once', async () => {
  const turned = vi.fn();
  function Page() {
    const [isOn, setOn] = useState(false);
    const turn = (on: boolean) => {
      turned(on);
      setOn(on);
    };
    return <Row isOn={isOn} onTurn={turn} />;
  }
  const { container } = render(<Page />);
  await press();
  await vi.waitFor(() => expect(isShownOn()).toBe(true));
  await press();
  await vi.waitFor(() => expect(isShownOn()).toBe(false));
  expect(turned.mock.calls).toEqual([[true], [false]]);
  expect(await axeProblems(container)).toEqual([]);
});

it('of the cover shows what is kept', async () => {
  function Page() {
    const cover = useCoverSetting();
    return <Row isOn={cover.isOn} onTurn={cover.turn} />;
  }
  render(<Page />);
  await settle();
  await press();
  await vi.waitFor(() => expect(isShownOn()).toBe(true));
  await press();
  await vi.waitFor(() => expect(isShownOn()).toBe(false));
});
