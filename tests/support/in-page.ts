/*
 * Functions that run inside a page: each is sent there as text, so that none may use anything outside itself.
 */

/** What to look for: an element by its CSS selector, or something clickable by its name. */
export type Target = { selector: string } | { name: string };

/** Where to click, in CSS pixels of the viewport, or why that is not possible yet. */
export type Location = { x: number; y: number; problem?: never } | { problem: string };

/** Scrolls to the first element that fits, is visible, at rest and not covered, and tells where its middle is. */
export async function locate(target: Target): Promise<Location> {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const clickable =
    'button, a[href], summary, label, input[type=submit], input[type=button], ' +
    '[role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=switch], [role=checkbox], [role=radio]';
  const namesOf = (element: HTMLElement) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
    const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const value = element instanceof HTMLInputElement ? element.value : '';
    return [element.getAttribute('aria-label'), labelled, value, element.innerText, element.textContent].map(
      tidy,
    );
  };
  const nextFrames = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, 200);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  const middleOf = (element: HTMLElement) => {
    const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const found =
    'selector' in target
      ? [...document.querySelectorAll<HTMLElement>(target.selector)]
      : [...document.querySelectorAll<HTMLElement>(clickable)].filter((element) =>
          namesOf(element).includes(tidy(target.name)),
        );
  let problem = 'there is no such element';
  for (const element of found) {
    if (!element.checkVisibility({ visibilityProperty: true })) {
      problem = 'it is not visible';
      continue;
    }
    if (element.matches(':disabled')) {
      problem = 'it is disabled';
      continue;
    }
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const before = middleOf(element);
    await nextFrames();
    const at = middleOf(element);
    if (!before || !at) {
      problem = 'it has no size';
      continue;
    }
    if (before.x !== at.x || before.y !== at.y) {
      problem = 'it is moving';
      continue;
    }
    const hit = document.elementFromPoint(at.x, at.y);
    const label = hit?.closest('label');
    if (hit && (element.contains(hit) || label?.control === element)) return at;
    problem = hit ? `it is covered by ${hit.outerHTML.slice(0, 120)}` : 'it lies outside the window';
  }
  return { problem };
}

/** How a field is filled. */
export type FieldKind = 'typed' | 'set';

/** Empties a field that is typed into, and sets the value of one that is not (date, time, range, colour). */
export function prepareField({ selector, text }: { selector: string; text: string }): FieldKind {
  const field = document.querySelector<HTMLElement>(selector);
  if (!field) throw new Error(`no element fits ${selector}`);
  const set = ['date', 'time', 'month', 'week', 'datetime-local', 'range', 'color'];
  if (field instanceof HTMLInputElement && set.includes(field.type)) {
    field.focus();
    // The prototype's setter, because Preact may watch the element's own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return 'set';
  }
  field.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  else getSelection()?.selectAllChildren(field);
  return 'typed';
}

/** Whether the focused field holds a text, which is then selected. */
export function hasSelection(selector: string): boolean {
  const field = document.querySelector<HTMLElement>(selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value !== '';
  return field?.innerText !== '';
}

/** Chooses an option of a select by its value or label. Returns what is wrong, or nothing. */
export function chooseOption({ selector, option }: { selector: string; option: string }): string | undefined {
  const field = document.querySelector(selector);
  if (!(field instanceof HTMLSelectElement)) return `${selector} is not a select`;
  const found = [...field.options].find((item) => item.value === option || item.label.trim() === option);
  if (!found) return `${selector} has no option ${option}`;
  field.focus();
  field.value = found.value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return undefined;
}

/** A violation as axe-core reports it. */
interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Runs axe-core, which has to be in the page already, once nothing moves or fades any more: one line a violation. */
export async function runAxe(tags: string[]): Promise<string[]> {
  // Two frames, in which a change of the colours may begin to fade.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const finite = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(finite.map(({ finished }) => finished));
  const { axe } = globalThis as unknown as {
    axe: { run: (root: Document, options: object) => Promise<{ violations: AxeViolation[] }> };
  };
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
  });
  return violations.map(({ id, impact, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).join(', ');
    const why = (nodes[0]?.failureSummary ?? '').replace(/\s+/g, ' ');
    return `${id} (${impact}): ${help}: ${where}: ${why}`;
  });
}
