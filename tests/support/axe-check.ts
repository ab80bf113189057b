import axe from 'axe-core';

// Rules that look at colours, sizes and scrolling need a layout; the browsers' own tests run those.
const NEEDS_LAYOUT = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe finds wrong in a part of the page, one line each; none is what is wanted. */
export async function axeProblems(container: Element): Promise<string[]> {
  const rules = Object.fromEntries(NEEDS_LAYOUT.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(container, { rules });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
