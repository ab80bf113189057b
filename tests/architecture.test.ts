import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations } from './support/architecture-rules';
import { importsOf, maskSource } from './support/typescript-source';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

function productFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of ['entrypoints', 'components', 'utils']) {
    for (const item of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const path = join(item.parentPath, item.name);
      files.set(relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8'));
    }
  }
  return files;
}

const product = productFiles();

describe('the architecture', () => {
  it('holds in every file', () => {
    expect(findViolations(product)).toEqual([]);
  });

  it('is looked for in every folder, and in every import that stands there', () => {
    for (const path of ['entrypoints/background.ts', 'components/TodayPage.tsx', 'utils/domain/day.ts']) {
      expect(product.has(path)).toBe(true);
    }
    for (const [path, text] of product) {
      if (!/\.tsx?$/.test(path)) continue;
      const byLine = text.match(/(?:^|\s)from '[^']+';$|^import '[^']+';$|\bimport\('[^']+'\)/gm) ?? [];
      expect.soft(importsOf(text), path).toHaveLength(byLine.length);
    }
  });
});

/** What is wrong with some files. */
function check(files: Record<string, string>): string[] {
  return findViolations(new Map(Object.entries(files)));
}

describe('the rules of importing', () => {
  it.each<[string, string, string]>([
    ['the domain imports a package', 'utils/domain/a.ts', "import Dexie from 'dexie';"],
    ['the domain imports the storage', 'utils/domain/a.ts', "import { x } from '../storage/x';"],
    [
      'the domain imports a type of a service',
      'utils/domain/a.ts',
      "import type { x } from '../services/x';",
    ],
    ['the content imports a value of the domain', 'utils/content/a.ts', "import { x } from '../domain/x';"],
    ['the content imports a package', 'utils/content/a.ts', "import type { x } from 'preact';"],
    ['the storage imports a service', 'utils/storage/a.ts', "import { x } from '../services/x';"],
    ['the storage imports another browser call', 'utils/storage/a.ts', "import { x } from '../browser/x';"],
    ['the storage imports Preact', 'utils/storage/a.ts', "import { h } from 'preact';"],
    ['the browser layer imports a rule', 'utils/browser/a.ts', "import { x } from '../domain/x';"],
    ['the browser layer imports Dexie', 'utils/browser/a.ts', "import Dexie from 'dexie';"],
    ['a service imports Preact', 'utils/services/a.ts', "import { useState } from 'preact/hooks';"],
    ['a service imports Dexie', 'utils/services/a.ts', "import { liveQuery } from 'dexie';"],
    ['a service imports the polyfill', 'utils/services/a.ts', "import { browser } from 'wxt/browser';"],
    ['a service imports a component', 'utils/services/a.ts', "import { X } from '../../components/X';"],
    ['a service imports the content', 'utils/services/a.ts', "import { x } from '../content/x';"],
    ['a service loads the content by itself', 'utils/services/a.ts', "const x = import('../content/x');"],
    ['the library is loaded at once', 'utils/services/library.ts', "import { x } from '../content/x';"],
    ['a value comes from the i18n module', 'utils/services/a.ts', "import { i18n } from '#i18n';"],
    ['a component imports a service', 'components/A.tsx', "import { x } from '../utils/services/x';"],
    [
      'a component imports a type of a service',
      'components/A.tsx',
      "import type { x } from '../utils/services/x';",
    ],
    ['a component imports the storage', 'components/A.tsx', "import { x } from '../utils/storage/x';"],
    ['a component imports the browser layer', 'components/A.tsx', "import { x } from '../utils/browser/x';"],
    ['a component imports the polyfill', 'components/A.tsx', "import browser from 'webextension-polyfill';"],
    ['a component imports the content', 'components/A.tsx', "import { x } from '../utils/content/x';"],
    ['a component imports build code', 'components/A.tsx', "import { x } from './style/x';"],
    [
      'a hook imports the browser layer',
      'components/hooks/a.ts',
      "import { x } from '../../utils/browser/x';",
    ],
    ['a hook imports a component', 'components/hooks/a.ts', "import { X } from '../X';"],
    ['a hook imports Dexie', 'components/hooks/a.ts', "import { liveQuery } from 'dexie';"],
    ['an entrypoint imports Dexie', 'entrypoints/a/main.tsx', "import Dexie from 'dexie';"],
    ['an entrypoint imports the storage', 'entrypoints/a/main.tsx', "import '../../utils/storage/x';"],
    ['anything is imported through an alias', 'components/A.tsx', "import { x } from '@/utils/domain/x';"],
    [
      'anything is imported from WXT’s auto-imports',
      'entrypoints/a/main.tsx',
      "import { x } from '#imports';",
    ],
    [
      'anything is re-exported past a rule',
      'components/hooks/a.ts',
      "export { x } from '../../utils/browser/x';",
    ],
  ])('are broken where %s', (_, path, text) => {
    const others = {
      'utils/domain/x.ts': 'export const x = 1;',
      'utils/content/x.ts': 'export const x = 1;',
      'utils/storage/x.ts': 'export const x = 1;',
      'utils/browser/x.ts': 'export const x = 1;',
      'utils/services/x.ts': 'export const x = 1;',
      'components/style/x.ts': 'export const x = 1;',
      'components/X.tsx': 'export function X() {}',
    };
    expect(check(others)).toEqual([]);
    const named = path.endsWith('A.tsx') ? 'export function A() {}' : '';
    expect(check({ ...others, [path]: `${text}\n${named}` })).toEqual([
      expect.stringMatching(new RegExp(`^${path}:1 imports .+: .{20,}`)),
    ]);
  });

  it('let each layer import what is below it', () => {
    const allowed = {
      'utils/domain/day.ts': "import { y } from './zone';",
      'utils/domain/zone.ts': 'export const y = 1;',
      'utils/content/index.ts': "import type { A } from '../domain/day';\nimport { b } from './b';",
      'utils/content/b.ts': 'export const b = 1;',
      'utils/storage/db.ts':
        "import Dexie from 'dexie';\nimport * as v from 'valibot';\nimport { a } from '../browser/local-area';\nimport { d } from '../domain/day';",
      'utils/browser/local-area.ts': "import { browser } from 'wxt/browser';",
      'utils/services/library.ts': "const load = () => import('../content');",
      'utils/services/text.ts': "import type { I } from '#i18n';\nimport { db } from '../storage/db';",
      'components/hooks/use-x.ts':
        "import { useState } from 'preact/hooks';\nimport type { T } from '../../utils/services/text';\nimport { db } from '../../utils/storage/db';\nexport function useX() { return import('../../utils/services/text'); }",
      'components/Page.tsx':
        "import { d } from '../utils/domain/day';\nimport { useX } from './hooks/use-x';\nexport function Page() {}",
      'components/style/inline-style.ts': "import { bundle } from 'lightningcss';\nimport 'node:url';",
      'entrypoints/page/main.tsx':
        "import { Page } from '../../components/Page';\nimport { a } from '../../utils/browser/local-area';",
    };
    expect(check(allowed)).toEqual([]);
  });

  it('are broken where an import points at nothing or is computed', () => {
    expect(check({ 'utils/domain/a.ts': "import { x } from './gone';" })).toEqual([
      'utils/domain/a.ts:1 imports ./gone, and there is no such file',
    ]);
    expect(check({ 'utils/services/a.ts': 'const load = (name: string) => import(name);' })).toEqual([
      'utils/services/a.ts:1 import(…) of something that is computed: write the path as a text',
    ]);
  });

  it('are broken by a file that is in none of the folders', () => {
    expect(check({ 'utils/misplaced.ts': '' })).toEqual([
      expect.stringContaining('is in none of the folders'),
    ]);
  });
});

describe('what the background reaches', () => {
  const files = {
    'entrypoints/background.ts': "import { a } from '../utils/services/a';",
    'utils/services/a.ts': "import { b } from './b';\nimport type { c } from './library';",
    'utils/services/b.ts': 'export const b = 1;',
    'utils/services/library.ts': "export const load = () => import('../content');",
    'utils/content/index.ts': 'export const actions = [];',
  };

  it('may name types of what it does not load', () => {
    expect(check(files)).toEqual([]);
  });

  it('has no import() anywhere on its way', () => {
    const loads = { ...files, 'utils/services/b.ts': "import { load } from './library';" };
    expect(check(loads)).toEqual([
      expect.stringMatching(
        /^utils\/services\/library\.ts:1 has an import\(\).+background\.ts > .+a\.ts > .+b\.ts > /,
      ),
    ]);
  });

  it('has no content on its way', () => {
    const loads = { ...files, 'utils/services/b.ts': "import { actions } from '../content';" };
    expect(check(loads)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^utils\/content\/index\.ts is reached by the background/),
      ]),
    );
  });
});

describe('circles and barrels', () => {
  it('are found, each circle once', () => {
    const circle = {
      'utils/domain/a.ts': "import { b } from './b';",
      'utils/domain/b.ts': "import type { c } from './c';",
      'utils/domain/c.ts': "import { a } from './a';",
    };
    expect(check(circle)).toEqual([
      'utils/domain/a.ts > utils/domain/b.ts > utils/domain/c.ts > utils/domain/a.ts is a circle: move what both need into a file of its own',
    ]);
  });

  it.each([
    ['utils/domain/index.ts', 'export const a = 1;'],
    ['utils/domain/all.ts', "export * from './a';"],
    ['utils/domain/all.ts', "export { a } from './a';\nexport type { B } from './b';"],
  ])('are found in %s', (path, text) => {
    const others = { 'utils/domain/a.ts': 'export const a = 1;', 'utils/domain/b.ts': 'export type B = 1;' };
    expect(check({ ...others, [path]: text })).toEqual([
      expect.stringMatching(new RegExp(`^${path}(:1)? (is a barrel|exports everything)`)),
    ]);
  });

  it('are not seen in the library’s index, a single door, or a file that also does something', () => {
    const fine = {
      'utils/content/index.ts': "export { a } from './a';\nexport { b } from './b';",
      'utils/content/a.ts': 'export const a = 1;',
      'utils/content/b.ts': 'export const b = 1;',
      'utils/services/door.ts': "export { c } from './c';",
      'utils/services/c.ts': 'export const c = 1;',
      'utils/services/both.ts': "export { c } from './c';\nexport { d } from './d';\nexport const e = 1;",
      'utils/services/d.ts': 'export const d = 1;',
    };
    expect(check(fine)).toEqual([]);
  });
});

describe('what no file may hold', () => {
  it.each([
    ['utils/domain/a.ts', 'const now = Date.now();', 'Date.now'],
    ['utils/domain/a.ts', 'const now = new Date();', 'new Date()'],
    ['utils/domain/a.ts', 'const now = new Date;', 'new Date'],
    ['utils/domain/a.ts', 'const chance = Math.random();', 'Math.random'],
    ['utils/domain/a.ts', 'const x = async () => 1;', 'async'],
    ['utils/content/a.ts', 'export const a = make();', 'e('],
    ['utils/services/a.ts', "fetch('x');", 'fetch'],
    ['utils/services/a.ts', 'new globalThis.XMLHttpRequest();', 'XMLHttpRequest'],
    ['utils/services/a.ts', "new WebSocket('wss://x');", 'WebSocket'],
    ['utils/services/a.ts', "new EventSource('x');", 'EventSource'],
    ['utils/services/a.ts', "navigator.sendBeacon('x');", 'sendBeacon'],
    ['utils/services/a.ts', 'new RTCPeerConnection();', 'RTCPeerConnection'],
    ['utils/services/a.ts', "importScripts('x');", 'importScripts'],
    ['utils/services/a.ts', "window.open('x');", 'window.open'],
    ['utils/services/a.ts', "node.innerHTML = 'x';", 'innerHTML'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
    ['utils/services/a.ts', '`${fetch}`;', 'fetch'],
    ['utils/services/a.ts', "eval('x');", 'eval('],
    ['utils/browser/a.ts', 'browser.storage.sync.set({});', 'storage.sync'],
  ])('is found in %s: %s', (path, text, named) => {
    expect(check({ [path]: text })).toEqual([expect.stringContaining(`${path}:1 has ${named}: `)]);
  });

  it.each([
    ['<p dangerouslySetInnerHTML={{ __html: x }} />', 'dangerouslySetInnerHTML'],
    ['<button autofocus type="button" />', 'autofocus'],
  ])('is found as a property in JSX: %s', (tag, named) => {
    const text = `export function A() {\n  return ${tag};\n}`;
    expect(check({ 'components/A.tsx': text })).toEqual([
      expect.stringContaining(`components/A.tsx:2 has ${named}: `),
    ]);
  });

  it('may be spoken of in comments and texts', () => {
    const text =
      "// Date.now() and await\n/* fetch */ const a = 'innerHTML, storage.sync'; const b = `fetch`;";
    expect(check({ 'utils/domain/a.ts': text })).toEqual([]);
  });

  it('is not a date made of something, or the clock outside the domain', () => {
    expect(check({ 'utils/domain/a.ts': 'const d = (at: number) => new Date(at);' })).toEqual([]);
    expect(check({ 'utils/services/a.ts': 'const now = Date.now() + +new Date();' })).toEqual([]);
  });
});

describe('fields', () => {
  const component = (tag: string) => ({ 'components/A.tsx': `export function A() {\n  return ${tag};\n}` });

  it.each([
    '<input class="field" onInput={() => a > b} />',
    '<textarea class="field" />',
    '<select>{options}</select>',
    '<input autocomplete="on" />',
    '<input autocomplete={off} />',
    '<input placeholder={\'type="radio"\'} />',
  ])('need autocomplete="off": %s', (tag) => {
    expect(check(component(tag))).toEqual([
      expect.stringMatching(/^components\/A\.tsx:2 has a <\w+> without autocomplete="off"/),
    ]);
  });

  it.each([
    '<input class="field" onInput={() => a > b} autocomplete="off" />',
    '<textarea autocomplete="off" />',
    '<select autocomplete="off">{options}</select>',
    '<input type="radio" name={name} />',
  ])('have it or are radio chips: %s', (tag) => {
    expect(check(component(tag))).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['utils/domain/todayView.ts', ''],
    ['utils/domain/Day.ts', ''],
    ['utils/Domain/day.ts', ''],
    ['utils/domain/utils.ts', ''],
    ['utils/services/reminder-manager.ts', ''],
    ['components/entry-row.tsx', 'export function EntryRow() {}'],
    ['components/EntryRow.tsx', 'export function JournalRow() {}'],
    ['components/entry.ts', ''],
    ['components/hooks/today.ts', 'export function useToday() {}'],
    ['components/hooks/use-today.ts', 'export function today() {}'],
    ['components/hooks/useToday.ts', 'export function useToday() {}'],
    ['components/style/Today.css', ''],
    ['entrypoints/newTab/main.tsx', ''],
  ])('are found wrong: %s', (path, text) => {
    expect(check({ [path]: text }).filter((it) => !it.includes('none of the folders'))).toEqual([
      expect.stringContaining(path),
    ]);
  });

  it.each([
    ['components/EntryRow.tsx', 'export const EntryRow: FunctionComponent = () => null;'],
    ['components/hooks/use-today.ts', 'export function useToday() {}'],
    ['components/hooks/dates.ts', 'export function longDate() {}'],
    ['entrypoints/newtab/App.tsx', 'export function App() {}'],
    ['entrypoints/newtab/main.tsx', ''],
    ['entrypoints/newtab/index.html', ''],
    ['utils/locales/en.yml', ''],
  ])('are found right: %s', (path, text) => {
    expect(check({ [path]: text })).toEqual([]);
  });
});

describe('reading TypeScript', () => {
  it('finds imports of every kind, whatever stands around them', () => {
    const source = [
      "import 'side-effect';",
      "import a, { type B, c as d } from './a';",
      'import {',
      '  e,',
      "} from './e';",
      "import type { F } from './f';",
      "import * as g from './g';",
      "export { h } from './h';",
      "export type { I } from './i';",
      "export * as j from './j';",
      "const k = await import('./k');",
      'const text = "import l from \'./l\'";',
      "// import { m } from './m';",
      "/* export * from './n'; */",
      "const pattern = /import 'o'|[/'\"]/;",
      "export interface P { from: 'nowhere' }",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code.
      "const template = `import ${q} from './q' ${import('./r')} }`;",
      "const s = <a href='/x'>{t} / {u}</a>; import v from './v';",
    ].join('\n');
    expect(importsOf(source).map((it) => `${it.line} ${it.kind} ${it.specifier}`)).toEqual([
      '1 static side-effect',
      '2 static ./a',
      '3 static ./e',
      '6 type ./f',
      '7 static ./g',
      '8 static ./h',
      '9 type ./i',
      '10 static ./j',
      '11 dynamic ./k',
      '17 dynamic ./r',
      '18 static ./v',
    ]);
  });

  it('finds imports in minified code', () => {
    const source =
      'import"./a.js";import{b as c,$ as d}from"./b.js";import*as e from"./c.js";export{f as g};import(`./d.js`);';
    expect(importsOf(source).map((it) => `${it.kind} ${it.specifier}`)).toEqual([
      'static ./a.js',
      'static ./b.js',
      'static ./c.js',
      'dynamic ./d.js',
    ]);
  });

  it('knows re-exports from imports', () => {
    const imports = importsOf("export { a } from './a';\nimport { b } from './b';\nexport { b };");
    expect(imports.map((it) => it.isReexport)).toEqual([true, false]);
  });

  it.each([
    ["a = 'it\\'s' + b", "a = '     ' + b"],
    ['a = b / c / d', 'a = b / c / d'],
    ['return /[/]x/.test(y)', 'return /    /.test(y)'],
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is source code.
    ['`a ${b ? `c ${d}` : {}} e` + f', '`  ${b ? `  ${d}` : {}}  ` + f'],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is source code.
    ['a // b\nc', 'a     \nc'],
  ])('blanks what is no code: %s', (source, mask) => {
    expect(maskSource(source)).toBe(mask);
  });
});
