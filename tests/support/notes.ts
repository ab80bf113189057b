import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser, TestPage } from './browser.ts';
import { root } from './machine.mjs';

/** Saves a note with the hands of a person, on the new tab; resolves when the page says that it is saved. */
export async function saveNoteByHand(tab: TestPage, text: string): Promise<void> {
  await writeNote(tab, text);
  await tab.clickName('Save note');
  await noteSaved(tab, text);
}

/**
 * Writes into the field for a note. A page that is only just opening may still take away or bring back a draft: after a
 * crash its first paint may show one that was cleared, and close the field a moment later.
 */
export async function writeNote(tab: TestPage, text: string): Promise<void> {
  const isThere = (words: string) =>
    document.querySelector<HTMLTextAreaElement>('#notice-text')?.value === words;
  let lastError: unknown;
  for (let attempt = 0; attempt < 3; attempt++) {
    await openNoteField(tab);
    try {
      await tab.fill('#notice-text', text);
      if (await tab.evaluate(isThere, text)) return;
    } catch (error) {
      lastError = error;
    }
  }
  throw new Error('The field for a note does not keep what is typed', { cause: lastError });
}

/** Opens the field for a note on the new tab, where it is not open yet. */
export async function openNoteField(tab: TestPage): Promise<void> {
  const fieldOrButton = () =>
    document.querySelector('#notice-text') ?? document.querySelector('.notice > button.quiet');
  await tab.waitFor(fieldOrButton, null, 'the field for a note');
  const isOpen = () => document.querySelector('#notice-text') !== null;
  if (!(await tab.evaluate(isOpen))) await tab.click('.notice > button.quiet');
  await tab.waitFor(isOpen, null, 'the field for a note');
}

/** Resolves when the new tab shows the note, has closed its field and says that it is saved. */
export async function noteSaved(tab: TestPage, text: string): Promise<void> {
  await tab.waitFor(
    (words) =>
      !document.querySelector('#notice-text') &&
      [...document.querySelectorAll('.kept')].some(({ textContent }) => textContent?.includes(words)) &&
      document.querySelector('.toast')?.textContent?.includes('Saved on this computer'),
    text,
    `the note “${text.slice(0, 60)}” is saved`,
  );
}

/** Resolves when the draft of the note that was saved is cleared everywhere, so that the next start begins without it. */
export async function draftCleared(tab: TestPage): Promise<void> {
  await tab.waitFor(
    async () => {
      const { 'draft:note': draft } = await chrome.storage.local.get('draft:note');
      return draft === undefined && JSON.parse(localStorage.getItem('today') ?? '{}').draft === '';
    },
    null,
    'no draft is left',
  );
}

/** A note to be saved. */
export interface PlannedNote {
  day: string;
  text: string;
}

/** Finds the part of the built extension with which its pages save notes. */
export async function savingChunk(browser: TestBrowser): Promise<string> {
  const chunks = join(root, '.output', browser.name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3', 'chunks');
  const found = (await readdir(chunks)).filter((name) => /^live-today-.*\.js$/.test(name));
  if (found.length !== 1) throw new Error(`${chunks} has ${found.length} files that save notes`);
  return `/chunks/${found[0]}`;
}

/** Saves many notes from a new tab or the popup, one after another, by the code of the page itself. */
export class NoteWriter {
  /** How many notes the page has said to be saved, as far as it was heard here. */
  acknowledged = 0;
  /** Fulfilled when all are saved or the page is gone. Rejected where a note was refused. */
  readonly ended: Promise<void>;
  private readonly waiting: { count: number; wake: () => void }[] = [];

  private constructor(page: TestPage) {
    this.ended = this.listen(page);
    // Whoever waits is told; nobody has to.
    this.ended.catch(() => {});
  }

  /** Begins to save. The page must show today. */
  static async start(page: TestPage, chunk: string, notes: readonly PlannedNote[]): Promise<NoteWriter> {
    await page.evaluate(beginWriting, { chunk, notes });
    return new NoteWriter(page);
  }

  /** Resolves when so many notes are saved. */
  async reached(count: number): Promise<void> {
    const isReached = new Promise<void>((wake) => this.waiting.push({ count, wake }));
    this.tell();
    await Promise.race([
      isReached,
      this.ended.then(() => {
        if (this.acknowledged < count) throw new Error(`${this.acknowledged} notes were saved, not ${count}`);
      }),
    ]);
  }

  private async listen(page: TestPage): Promise<void> {
    for (;;) {
      const heard = await page.evaluate(waitForMore, this.acknowledged).catch(() => 'gone' as const);
      if (heard === 'gone') return;
      this.acknowledged = heard.saved;
      this.tell();
      if (heard.refused) throw new Error(`note ${heard.saved} was refused: ${heard.refused}`);
      if (heard.isOver) return;
    }
  }

  private tell(): void {
    for (const { count, wake } of this.waiting) if (this.acknowledged >= count) wake();
  }
}

/** Where a page that writes keeps what it has done. */
interface WritingPage {
  writing: { saved: number; isOver: boolean; refused: string; wake: () => void };
}

// The functions below run in a page.

async function beginWriting({ chunk, notes }: { chunk: string; notes: readonly PlannedNote[] }) {
  interface LiveToday {
    whenBegun(): Promise<unknown>;
    saveNote(
      day: string,
      note: { promptId: null; prompt: string; text: string; intent: null },
    ): Promise<string>;
  }
  // The bundler exports a module's functions by their names, or the module as a whole under a name of its own.
  const chunkExports: Record<string, unknown> = await import(new URL(chunk, location.origin).href);
  const live = [chunkExports, ...Object.values(chunkExports)].find(
    (it) => typeof (it as Partial<LiveToday>)?.saveNote === 'function',
  ) as LiveToday | undefined;
  if (!live) throw new Error(`${chunk} saves no notes`);
  const writing = { saved: 0, isOver: false, refused: '', wake: () => {} };
  Object.assign(globalThis, { writing });
  const write = async () => {
    await live.whenBegun();
    for (const { day, text } of notes) {
      await live.saveNote(day, { promptId: null, prompt: '', text, intent: null });
      writing.saved++;
      writing.wake();
    }
  };
  void write()
    .catch((error: unknown) => {
      writing.refused = String(error);
    })
    .finally(() => {
      writing.isOver = true;
      writing.wake();
    });
}

async function waitForMore(seen: number) {
  const { writing } = globalThis as unknown as WritingPage;
  while (writing.saved <= seen && !writing.isOver) {
    await new Promise<void>((resolve) => {
      writing.wake = resolve;
    });
  }
  const { saved, isOver, refused } = writing;
  return { saved, isOver, refused };
}
