import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from './text';

/** The tools in the order of their list. Each address is neutral: it stands in the browser's history. */
export const TOOL_PAGES = [
  { name: 'say', title: 'tools.sayIt', isOpenInSolo: false },
  { name: 'own', title: 'tools.ownIt', isOpenInSolo: false },
  { name: 'plan', title: 'tools.promises', isOpenInSolo: false },
  { name: 'write', title: 'tools.neighbour', isOpenInSolo: false },
  { name: 'words', title: 'tools.feelings', isOpenInSolo: true },
] as const satisfies readonly { name: string; title: TextKey; isOpenInSolo: boolean }[];

export type ToolPage = (typeof TOOL_PAGES)[number];
export type ToolName = ToolPage['name'];

/** Which tool is in view. */
export interface ToolView {
  /** Null where the address names none. */
  page: ToolPage | null;
  /** It was turned to here: its heading takes the focus. On load nothing does. */
  turned: boolean;
}

/** Which tool the address names, also after it changes. */
export function useToolView(): ToolView {
  const [view, setView] = useState<ToolView>(() => ({ page: pageInAddress(), turned: false }));
  useEffect(() => {
    const onTurn = () => {
      const page = pageInAddress();
      // A place on the page, as the skip link leads to, is no other tool.
      if (page || location.hash === '') setView({ page, turned: true });
    };
    addEventListener('hashchange', onTurn);
    return () => removeEventListener('hashchange', onTurn);
  }, []);
  return view;
}

/** Turns to a tool. */
export function turnTo(name: ToolName): void {
  location.hash = name;
}

function pageInAddress(): ToolPage | null {
  return TOOL_PAGES.find(({ name }) => `#${name}` === location.hash) ?? null;
}
