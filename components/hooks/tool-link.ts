import type { Tool } from '../../utils/domain/action';
import type { TextKey } from './text';

/** Where a tool is, and how the link to it is called where an action needs it. Addresses are neutral: they stand in the browser's history. */
export interface ToolLink {
  href: string;
  label: TextKey;
}

/** The tools that there are; an action may name one that comes later. */
const LINKS: Partial<Record<Tool, ToolLink>> = {
  'say-it': { href: '/tools.html#say', label: 'tools.goSayIt' },
  'own-it': { href: '/tools.html#own', label: 'tools.goOwnIt' },
  promise: { href: '/tools.html#plan', label: 'tools.goPromise' },
  'fair-neighbour': { href: '/tools.html#write', label: 'tools.goNeighbour' },
  feelings: { href: '/tools.html#words', label: 'tools.feelings' },
};

/** The way to the tool that an action names, or null where there is none. */
export const toolLink = (tool: Tool | undefined): ToolLink | null => (tool && LINKS[tool]) ?? null;
