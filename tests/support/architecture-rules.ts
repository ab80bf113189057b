import { posix } from 'node:path';
import { type Import, importsOf, maskSource } from './typescript-source';

/** Files by their path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

type Layer =
  | 'utils/domain'
  | 'utils/content'
  | 'utils/storage'
  | 'utils/browser'
  | 'utils/services'
  | 'components/hooks'
  | 'components/style'
  | 'components'
  | 'entrypoints';

interface Rule {
  /** Folders it may import from, its own included. */
  folders: readonly Layer[];
  /** Folders of which it may import types, and nothing else. */
  types?: readonly Layer[];
  /** Single files it may import although their folder is closed to it. */
  files?: readonly string[];
  packages?: readonly string[];
  typePackages?: readonly string[];
  /** What to write instead of what it may not. */
  instead: string;
}

/** Who may import whom. The longest path that fits a file is its layer. */
const RULES: Record<Layer, Rule> = {
  'utils/domain': {
    folders: ['utils/domain'],
    instead: 'the domain knows only itself: take what you need as an argument',
  },
  'utils/content': {
    folders: ['utils/content'],
    types: ['utils/domain'],
    instead: 'the library is data: import types of the domain with “import type”, and nothing that runs',
  },
  'utils/storage': {
    folders: ['utils/storage', 'utils/domain'],
    // The mirror, the settings and the drafts live in the browser's local area; a draft that finds no room, in memory.
    files: ['utils/browser/local-area.ts', 'utils/browser/session-area.ts'],
    packages: ['dexie', 'valibot'],
    instead: 'let a service in utils/services read, decide and call the storage',
  },
  'utils/browser': {
    folders: ['utils/browser'],
    packages: ['wxt/browser', 'webextension-polyfill'],
    instead: 'wrap one browser call and let a service in utils/services decide when to make it',
  },
  'utils/services': {
    folders: ['utils/services', 'utils/domain', 'utils/storage', 'utils/browser'],
    typePackages: ['#i18n'],
    instead: 'use a function of utils/storage or utils/browser, and loadLibrary() for the content',
  },
  'components/hooks': {
    folders: ['components/hooks', 'utils/domain', 'utils/services', 'utils/storage'],
    packages: ['preact', 'preact/hooks'],
    instead: 'call a service in utils/services; what is drawn belongs into components',
  },
  'components/style': {
    folders: ['components/style'],
    packages: ['node:crypto', 'node:url', 'lightningcss', 'vite'],
    instead: 'this is build code: no page imports it and it imports no page',
  },
  components: {
    folders: ['components', 'components/hooks', 'utils/domain'],
    packages: ['preact', 'preact/hooks'],
    instead: 'take data and callbacks as props, or write a hook in components/hooks',
  },
  entrypoints: {
    folders: ['entrypoints', 'components', 'components/hooks', 'utils/services', 'utils/browser'],
    packages: ['preact', 'preact/hooks', 'wxt/utils/define-background'],
    instead: 'put rules and queries behind a service in utils/services or a hook in components/hooks',
  },
};

const CONTENT = 'utils/content';
const LIBRARY = 'utils/services/library.ts';
const BACKGROUND = 'entrypoints/background.ts';
const ONLY_BARREL = 'utils/content/index.ts';

/** Everything that breaks a rule, in all files, each with what to write instead. */
export function findViolations(files: Files): string[] {
  const modules = readModules(files);
  return [
    ...[...modules.values()].flatMap(forbiddenImports),
    ...backgroundViolations(modules),
    ...circles(modules),
    ...[...modules.values()].flatMap((it) => [
      ...barrels(it),
      ...impureDomain(it),
      ...runningContent(it),
      ...forbiddenCalls(it),
      ...fieldsTheBrowserKeeps(it),
    ]),
    ...[...files].flatMap(([path, text]) => wrongNames(path, text)),
  ].sort();
}

interface Module {
  path: string;
  text: string;
  mask: string;
  layer: Layer | null;
  imports: (Import & { target: string | null })[];
}

function readModules(files: Files): Map<string, Module> {
  const modules = new Map<string, Module>();
  for (const [path, text] of files) {
    if (!/\.tsx?$/.test(path)) continue;
    const imports = importsOf(text).map((it) => ({ ...it, target: resolve(path, it.specifier, files) }));
    modules.set(path, { path, text, mask: maskSource(text), layer: layerOf(path), imports });
  }
  return modules;
}

function layerOf(path: string): Layer | null {
  const fits = (Object.keys(RULES) as Layer[]).filter((layer) => path.startsWith(`${layer}/`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The file a relative import means, or null for a package and for nothing. */
function resolve(from: string, specifier: string, files: Files): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.join(posix.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((it) => files.has(it)) ?? null;
}

function forbiddenImports(module: Module): string[] {
  const { path, layer, imports } = module;
  if (!layer) return [`${path} is in none of the folders: put it into ${Object.keys(RULES).join(', ')}`];
  const rule = RULES[layer];
  return imports.flatMap(({ specifier, kind, line, target }) => {
    const at = `${path}:${line}`;
    if (specifier === '') return [`${at} import(…) of something that is computed: write the path as a text`];
    if (specifier.startsWith('.') && !target)
      return [`${at} imports ${specifier}, and there is no such file`];
    if (!target) {
      const allowed = [...(rule.packages ?? []), ...(kind === 'type' ? (rule.typePackages ?? []) : [])];
      return allowed.includes(specifier) ? [] : [`${at} imports ${specifier}: ${rule.instead}`];
    }
    if (target.startsWith(`${CONTENT}/`) && layer !== CONTENT) {
      if (kind === 'dynamic' && path === LIBRARY) return [];
      return [`${at} imports ${target}: only loadLibrary() in ${LIBRARY} loads the content, with import()`];
    }
    const to = layerOf(target);
    const mayBe = to !== null && (rule.folders.includes(to) || (kind === 'type' && rule.types?.includes(to)));
    return mayBe || rule.files?.includes(target) ? [] : [`${at} imports ${target}: ${rule.instead}`];
  });
}

/** A service worker has no import(), and must not carry the library. */
function backgroundViolations(modules: ReadonlyMap<string, Module>): string[] {
  const reached = new Map<string, string>([[BACKGROUND, BACKGROUND]]);
  const found: string[] = [];
  for (const [path, way] of reached) {
    const module = modules.get(path);
    if (!module) continue;
    if (path.startsWith(`${CONTENT}/`)) {
      found.push(
        `${path} is reached by the background (${way}): split what the worker needs from the library`,
      );
    }
    for (const { kind, target, line } of module.imports) {
      if (kind === 'dynamic') {
        found.push(
          `${path}:${line} has an import() and is reached by the background (${way}): a service worker cannot load it`,
        );
      } else if (kind === 'static' && target && !reached.has(target))
        reached.set(target, `${way} > ${target}`);
    }
  }
  return found;
}

function circles(modules: ReadonlyMap<string, Module>): string[] {
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      const circle = trail.slice(start);
      const way = [...circle, path].join(' > ');
      found.set([...circle].sort().join(), `${way} is a circle: move what both need into a file of its own`);
      return;
    }
    if (done.has(path)) return;
    for (const { target } of modules.get(path)?.imports ?? []) if (target) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  return [...found.values()];
}

function barrels({ path, mask, imports }: Module): string[] {
  if (path === ONLY_BARREL) return [];
  if (/\/index\.tsx?$/.test(path)) return [`${path} is a barrel: import from the file that has it`];
  const reexports = imports.filter((it) => it.isReexport);
  const star = reexports.find((it) => /export\s+(type\s+)?\*/.test(mask.split('\n')[it.line - 1] ?? ''));
  if (star) return [`${path}:${star.line} exports everything of ${star.specifier}: name what it exports`];
  const rest = mask
    .replace(/\bexport\s+(?:type\s+)?\{[^}]*\}\s*(?:from\s*['"] *['"])?;?/g, '')
    .replace(/\bimport\s[^;]*?['"] *['"];?/g, '');
  const isOnlyReexports = new Set(reexports.map((it) => it.specifier)).size > 1 && rest.trim() === '';
  return isOnlyReexports ? [`${path} is a barrel: import from the files that have it`] : [];
}

function linesWith({ path, mask }: Module, pattern: RegExp, instead: string): string[] {
  return [...mask.matchAll(pattern)].map((match) => {
    const line = mask.slice(0, match.index).split('\n').length;
    return `${path}:${line} has ${match[0].trim()}: ${instead}`;
  });
}

function impureDomain(module: Module): string[] {
  if (module.layer !== 'utils/domain') return [];
  return [
    ...linesWith(
      module,
      /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\()|\bnew\s+Date\s*\(\s*\)|(?<!\bnew\s+|[\w$.])Date\s*\(\s*\)/g,
      'take now or today as an argument',
    ),
    ...linesWith(module, /\bMath\s*\.\s*random\b/g, 'take random as an argument'),
    ...linesWith(module, /\bawait\b|\basync\b/g, 'let a service wait and pass the result'),
  ];
}

function runningContent(module: Module): string[] {
  if (module.layer !== CONTENT) return [];
  return linesWith(module, /=>|\bfunction\b|\bnew\b|[\w$]\s*\(/g, 'the library is data, nothing in it runs');
}

const FORBIDDEN: [pattern: RegExp, instead: string][] = [
  [
    /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/g,
    'nothing ever leaves the device: what is needed is in the package',
  ],
  [/\bwindow\s*\.\s*open\b/g, 'write a link, or a function of utils/browser/pages.ts for a page of our own'],
  [
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/g,
    'render text as text, with JSX or textContent',
  ],
  [/\bstorage\s*\??\.\s*sync\b/g, 'storage.sync leaves the device: use utils/browser/local-area.ts'],
  [/\bautofocus\b/gi, 'nothing takes the focus on load: the address bar keeps it'],
  [/\beval\s*\(|\bnew\s+Function\b/g, 'the content security policy forbids it: write the code itself'],
];

function forbiddenCalls(module: Module): string[] {
  return FORBIDDEN.flatMap(([pattern, instead]) => linesWith(module, pattern, instead));
}

function fieldsTheBrowserKeeps({ path, text, mask }: Module): string[] {
  if (!path.startsWith('components/') && !path.startsWith('entrypoints/')) return [];
  return [...mask.matchAll(/<(input|textarea|select)\b/g)].flatMap((match) => {
    const tag = text.slice(match.index, endOfTag(mask, match.index));
    if (/\sautocomplete="off"/.test(tag) || /\stype="radio"/.test(tag)) return [];
    const line = mask.slice(0, match.index).split('\n').length;
    return [
      `${path}:${line} has a <${match[1]}> without autocomplete="off": the browser would keep what is typed`,
    ];
  });
}

function endOfTag(mask: string, from: number): number {
  let depth = 0;
  for (let at = from; at < mask.length; at++) {
    if (mask[at] === '{') depth++;
    if (mask[at] === '}') depth--;
    if (mask[at] === '>' && depth === 0) return at + 1;
  }
  return mask.length;
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const EMPTY_NAMES = /^(utils|helpers?|common|misc|data|.*manager)$/i;

function wrongNames(path: string, text: string): string[] {
  const folders = path.split('/').slice(0, -1);
  const [name = '', ...extensions] = (path.split('/').at(-1) ?? '').split('.');
  const extension = extensions.join('.');
  const found = folders
    .filter((it) => !KEBAB.test(it))
    .map((it) => `${path}: name the folder ${it} in kebab-case`);
  if (EMPTY_NAMES.test(name)) return [...found, `${path} says nothing: name the file after what it exports`];
  const isComponent = extension === 'tsx' && (folders.at(-1) === 'components' || /^App$/.test(name));
  if (isComponent) {
    if (!PASCAL.test(name)) return [...found, `${path}: name a component’s file in PascalCase.tsx`];
    const exportsIt = new RegExp(`\\bexport\\s+(?:function|const)\\s+${name}\\b`).test(maskSource(text));
    return exportsIt ? found : [...found, `${path} exports no ${name}: name the file after its component`];
  }
  if (!KEBAB.test(name)) return [...found, `${path}: name the file in kebab-case`];
  if (folders.at(-1) === 'components')
    return [...found, `${path}: a component is a PascalCase.tsx, all else goes into hooks or style`];
  if (folders.at(-1) !== 'hooks') return found;
  const exportsHook = /\bexport\s+function\s+use[A-Z]/.test(maskSource(text));
  if (exportsHook === name.startsWith('use-')) return found;
  return [
    ...found,
    exportsHook
      ? `${path} exports a hook: name it use-….ts`
      : `${path} exports no hook: name it after what it exports`,
  ];
}
