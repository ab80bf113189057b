import { act, cleanup, fireEvent, renderHook, screen } from '@testing-library/preact';
import { type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useDraft } from '../../components/hooks/use-draft';
import { TOOL_PAGES, type ToolName } from '../../components/hooks/use-tool-view';
import type { PromiseEntry, Tools, ToolVerbs } from '../../components/hooks/use-tools';
import { feelings } from '../../utils/content/index';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { aPromise } from './builders';
import { settle } from './settle';
import { DAY } from './views';

/** Nobody of whom anything was said. */
export const ANYBODY = { bond: null, far: false };

type Mocks = { [V in keyof ToolVerbs]: Mock<ToolVerbs[V]> };

/** Verbs that save everything; each can be asked what it was called with. */
export function toolVerbs(overrides: Partial<Mocks> = {}): Mocks {
  const saved = async () => true;
  return {
    keepWords: vi.fn<ToolVerbs['keepWords']>(saved),
    clear: vi.fn<ToolVerbs['clear']>(),
    make: vi.fn<ToolVerbs['make']>(saved),
    renegotiate: vi.fn<ToolVerbs['renegotiate']>(saved),
    keep: vi.fn<ToolVerbs['keep']>(saved),
    miss: vi.fn<ToolVerbs['miss']>(saved),
    drop: vi.fn<ToolVerbs['drop']>(saved),
    ...overrides,
  };
}

/** An open promise that is due tomorrow. */
export function aPromiseEntry(overrides: Partial<PromiseEntry> = {}): PromiseEntry {
  return { ...aPromise(), id: 'promise-1', madeOn: DAY, ...overrides };
}

/** The tools, at one of them. */
export function theTools(name: ToolName | null, overrides: Partial<Tools> = {}): Tools {
  const page = TOOL_PAGES.find((it) => it.name === name) ?? null;
  return {
    view: { page, turned: false },
    day: DAY,
    personId: FIRST_PERSON,
    about: undefined,
    isSolo: false,
    closeness: ANYBODY,
    feelings,
    promises: [],
    problem: null,
    toast: null,
    verbs: toolVerbs(),
    dismissToast: () => {},
    ...overrides,
  };
}

/** The field with this label. */
export const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

/** Types into the field with this label. */
export const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

export const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Leaves the page, and waits until its drafts are kept: they are none of the next test's. */
export async function leavePage(): Promise<void> {
  cleanup();
  // A draft that takes the same way after them: once it is kept, they are.
  const { result, unmount } = renderHook(() => useDraft('last'));
  act(() => result.current.type('kept'));
  unmount();
  while (!('draft:last' in (await fakeBrowser.storage.local.get('draft:last')))) await settle();
  await settle();
}

/** Waits until drafts that were kept are in their fields. */
export async function draftsRead(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await settle();
}
