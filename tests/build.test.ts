import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { actions, prompts } from '../utils/content/index';
import { importsOf } from './support/typescript-source';

/** Checks the extension as it was built, for each browser: what it may do, what it holds and what it weighs. */

const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), '..', '.output');
const TEXT_FILE = /\.(js|html|css|json|svg|txt)$/;

/** The new tab's entry module with all its static imports may weigh this much, each file gzipped on its own. */
const FIRST_LOAD_LIMIT_BYTES = 25 * 1024;

interface Build {
  browser: string;
  manifest: Record<string, unknown>;
  /** All text files by their path in the package. */
  files: ReadonlyMap<string, string>;
  /** The paths of all files. */
  paths: readonly string[];
}

function readBuild(browser: string): Build {
  const folder = join(OUTPUT, browser);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build in .output/${browser}: run “npm run build” and then the tests again.`);
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => relative(folder, join(it.parentPath, it.name)).split(sep).join('/'));
  const files = new Map(
    paths.filter((it) => TEXT_FILE.test(it)).map((it) => [it, readFileSync(join(folder, it), 'utf8')]),
  );
  return { browser, manifest: JSON.parse(files.get('manifest.json') ?? '{}'), files, paths };
}

const chrome = readBuild('chrome-mv3');
const firefox = readBuild('firefox-mv3');
const builds = [chrome, firefox];

const pagesOf = ({ files }: Build) => [...files].filter(([path]) => path.endsWith('.html'));
const scriptsOf = ({ files }: Build) => [...files].filter(([path]) => path.endsWith('.js'));
const stylesIn = (page: string) => [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((it) => it[1] ?? '');

describe.each(builds)('the manifest for $browser', ({ manifest }) => {
  it('asks for three permissions, and for notifications only when somebody wants them', () => {
    expect(manifest.permissions).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('reaches no website', () => {
    const reaching = [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'sandbox',
      'devtools_page',
      'update_url',
      'homepage_url',
    ];
    expect(Object.keys(manifest).filter((key) => reaching.includes(key))).toEqual([]);
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('is of the third version and replaces the new tab', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.chrome_url_overrides).toEqual({ newtab: 'newtab.html' });
  });
});

describe('the manifest for Chromium alone', () => {
  it('lets no other extension send messages', () => {
    expect(chrome.manifest.externally_connectable).toEqual({ ids: [] });
  });

  it('has nothing that only Firefox knows', () => {
    expect(chrome.manifest).not.toHaveProperty('browser_specific_settings');
    expect(chrome.manifest.action).not.toHaveProperty('default_area');
    expect(chrome.manifest.background).toEqual({ service_worker: 'background.js' });
  });
});

describe('the manifest for Firefox alone', () => {
  it('has a permanent id, the oldest version it runs in, and promises to collect nothing', () => {
    expect(firefox.manifest.browser_specific_settings).toEqual({
      gecko: {
        id: 'footbridge@footbridge.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  it('puts the button into the navigation bar', () => {
    expect(firefox.manifest.action).toMatchObject({ default_area: 'navbar' });
  });

  it('has nothing that only Chromium knows', () => {
    expect(firefox.manifest).not.toHaveProperty('externally_connectable');
    expect(firefox.manifest).not.toHaveProperty('minimum_chrome_version');
    expect(firefox.manifest.background).toEqual({ scripts: ['background.js'] });
  });
});

describe.each(builds)('the pages for $browser', (build) => {
  const pages = pagesOf(build);
  const hashOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;

  it('have neutral titles', () => {
    const titles = pages.map(([path, page]) => [path, /<title>(.*?)<\/title>/.exec(page)?.[1]]);
    expect(Object.fromEntries(titles)).toEqual({
      'blank.html': 'New tab',
      'chooses.html': 'How it chooses',
      'help.html': 'Help',
      'journal.html': 'Notes',
      'newtab.html': 'New tab',
      'options.html': 'Settings',
      'popup.html': 'Today',
      'tools.html': 'Tools',
    });
  });

  it('hold one and the same style sheet', () => {
    expect(pages.map(([path, page]) => [path, stylesIn(page).length])).toEqual(
      pages.map(([path]) => [path, 1]),
    );
    expect(new Set(pages.flatMap(([, page]) => stylesIn(page))).size).toBe(1);
  });

  it('may load what is in the package and the one style sheet, and nothing else', () => {
    const hash = hashOf(stylesIn(pages[0]?.[1] ?? '')[0] ?? '');
    expect(build.manifest.content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' '${hash}'`,
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'none'",
        "frame-src 'none'",
        "worker-src 'self'",
        "object-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
  });

  it('have nothing inline that the policy would stop', () => {
    const inline = pages.flatMap(([path, page]) => {
      const markup = page.replace(/(<style>)[\s\S]*?(<\/style>)/g, '$1$2');
      const found = markup.match(
        /<script(?![^>]*\ssrc=)[^>]*>|<[^>]+\sstyle\s*=[^>]*>|<[^>]+\son\w+\s*=[^>]*>|javascript:|<base\b|<meta[^>]+http-equiv/gi,
      );
      return (found ?? []).map((it) => `${path}: ${it}`);
    });
    expect(inline).toEqual([]);
  });

  it('name only files that are in the package', () => {
    const named = pages.flatMap(([path, page]) =>
      [...page.matchAll(/(?:\s(?:src|href)="|url\()([^")]+)[")]/g)].map((it) => [path, it[1] ?? ''] as const),
    );
    const missing = named.filter(
      ([, address]) => !address.startsWith('data:') && !build.paths.includes(address.replace(/^\//, '')),
    );
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(pages.length);
  });

  it('know light and dark before any style is read', () => {
    const without = pages.filter(([, page]) => {
      const scheme = page.indexOf('<meta name="color-scheme" content="light dark">');
      return scheme === -1 || scheme > page.indexOf('<style>') || !page.includes('<meta charset="utf-8">');
    });
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('do not take the focus by themselves', () => {
    const texts = [...build.files].filter(([path]) => /\.(html|js)$/.test(path));
    expect(
      texts.filter(([, text]) => /\bautofocus\b|\bautoFocus\s*:/.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});

const addressesIn = (html: string, tag: RegExp) => [...html.matchAll(tag)].map((it) => it[1] ?? '');
const MODULE_SCRIPT = /<script type="module"[^>]*\ssrc="\/([^"]+)"/g;
const MODULE_PRELOAD = /<link rel="modulepreload"[^>]*\shref="\/([^"]+)"/g;

/** A page's entry modules and all their static imports. */
function firstLoad({ files }: Build, page: string): Set<string> {
  const reached = new Set(addressesIn(files.get(page) ?? '', MODULE_SCRIPT));
  for (const path of reached) {
    for (const { kind, specifier } of importsOf(files.get(path) ?? '')) {
      if (kind !== 'dynamic') reached.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return reached;
}

/** Long sentences of the library that stand in a bundle as they stand in the source. */
const libraryWords = [...actions.map((it) => it.body), ...prompts.map((it) => it.text)].filter(
  (text) => /^[\x20-\x7e]{30,}$/.test(text) && !/["'`\\]/.test(text),
);
const holdsLibrary = (text: string) => libraryWords.some((words) => text.includes(words));
const holdsDexie = (text: string) => /\bDexieError|\bDexie\b/.test(text);

describe.each(builds)('the first load of the new tab for $browser', (build) => {
  const reached = [...firstLoad(build, 'newtab.html')];

  it(`weighs at most ${FIRST_LOAD_LIMIT_BYTES} bytes gzipped`, () => {
    const bytes = reached
      .map((path) => gzipSync(build.files.get(path) ?? '', { level: 9 }).length)
      .reduce((sum, it) => sum + it, 0);
    console.info(
      `First load of the new tab, ${build.browser}: ${bytes} bytes gzipped in ${reached.length} files, ${FIRST_LOAD_LIMIT_BYTES} allowed`,
    );
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT_BYTES);
  });

  it('is named in the page to the last file, so that no import waits for another', () => {
    const html = build.files.get('newtab.html') ?? '';
    const named = [...addressesIn(html, MODULE_SCRIPT), ...addressesIn(html, MODULE_PRELOAD)];
    expect(named.sort()).toEqual([...reached].sort());
  });

  it('has the whole page in it, so that no import() stands before its first frame', () => {
    const holding = reached.filter((path) => build.files.get(path)?.includes('today-main'));
    expect(holding).toHaveLength(1);
  });

  it('has neither the library nor Dexie in it; both are in the package', () => {
    const all = scriptsOf(build).map(([path]) => path);
    const holding = (paths: readonly string[], holds: (text: string) => boolean) =>
      paths.filter((path) => holds(build.files.get(path) ?? ''));
    expect(holding(reached, holdsLibrary)).toEqual([]);
    expect(holding(reached, holdsDexie)).toEqual([]);
    expect(holding(all, holdsLibrary)).toHaveLength(1);
    expect(holding(all, holdsDexie)).toContain('background.js');
    expect(libraryWords.length).toBeGreaterThan(20);
  });
});

describe.each(builds)('the background for $browser', ({ files }) => {
  const background = files.get('background.js') ?? '';

  it('is one file that loads nothing more', () => {
    expect(background).not.toMatch(/\bimport\s*\(/);
    expect(importsOf(background)).toEqual([]);
    expect(background.length).toBeGreaterThan(10_000);
  });

  it('holds no words of the library', () => {
    expect(libraryWords.filter((words) => background.includes(words))).toEqual([]);
  });
});

/** Addresses in the package, none of which is ever opened or asked, and why they stand there. */
const ADDRESSES: Record<string, string> = {
  'http://www.w3.org/1998/Math/MathML': 'Preact: the name of a namespace',
  'http://www.w3.org/1999/xhtml': 'Preact: the name of a namespace',
  'http://www.w3.org/2000/svg': 'Preact and the mark: the name of a namespace',
  'http://bit.ly/2kdckMn': 'Dexie: in the text of an error',
  'https://tinyurl.com/y2uuvskb': 'Dexie: in the text of an error',
};

/** Texts that are read by people and not by the browser. */
const LICENCES = ['fonts/OFL.txt'];

/** What could send something out, load code or turn text into markup. */
const REACHING =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|webkitRTCPeerConnection|importScripts|SharedWorker|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\bwindow\.open\b|\bstorage\.sync\b|\beval\(|\bnew Function\b|\bnew Worker\b|\bdocument\.write\b/g;

/** Places in the libraries where such a name stands, and why it does no harm. Each must still be there. */
const HARMLESS: [place: RegExp, why: string][] = [
  [/==[`"']dangerouslySetInnerHTML[`"']/g, 'Preact looks for the property, which no component of ours has'],
  [/\.__html==\w+\.innerHTML\b/g, 'Preact compares it for that property alone'],
  [/\.innerHTML=\w+\.__html\b/g, 'Preact sets it for that property alone'],
];

describe.each(builds)('the package for $browser', (build) => {
  const scripts = scriptsOf(build);

  it('names no address but those that are known', () => {
    const found = [...build.files]
      .filter(([path]) => !LICENCES.includes(path))
      .flatMap(([path, text]) =>
        (text.match(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g) ?? []).map((address) => ({ path, address })),
      );
    expect(found.filter(({ address }) => !(address in ADDRESSES))).toEqual([]);
    const stale = Object.keys(ADDRESSES).filter((it) => !found.some(({ address }) => address === it));
    expect(stale).toEqual([]);
  });

  it('has no way out, and no way from text to code or markup', () => {
    const found = scripts.flatMap(([path, script]) => {
      const rest = HARMLESS.reduce((text, [place]) => text.replace(place, ''), script);
      return [...rest.matchAll(REACHING)].map(
        (it) => `${path}: …${rest.slice(Math.max(0, it.index - 40), it.index + 40)}…`,
      );
    });
    expect(found).toEqual([]);
  });

  it('still has every harmless place that is listed', () => {
    const stale = HARMLESS.filter(([place]) => !scripts.some(([, script]) => script.search(place) !== -1));
    expect(stale.map(([place, why]) => `${place} ${why}`)).toEqual([]);
  });

  it('has no source maps, sources or tests in it', () => {
    expect(build.paths.filter((path) => /\.(map|tsx?|mjs|yml)$|test/.test(path))).toEqual([]);
    expect(scripts.filter(([, script]) => script.includes('sourceMappingURL')).map(([path]) => path)).toEqual(
      [],
    );
  });
});
