/*
 * `npm start`: builds the extension and opens it in a real browser, Chromium or, with `--firefox`, Firefox. What is
 * written there is kept in node_modules/.cache for the next start. Plain Node 20 is enough to start it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ensureBrowser,
  ensureDependencies,
  ensureNode,
  nodePath,
  root,
  toolEnvironment,
} from './support/machine.mjs';

const isFirefox = process.argv.includes('--firefox');
const title = isFirefox ? 'Firefox' : 'Chromium';
const extensionDir = join(root, '.output', isFirefox ? 'firefox-mv3' : 'chrome-mv3');
const profileDir = join(root, 'node_modules', '.cache', `footbridge-profile${isFirefox ? '-firefox' : ''}`);
const ADDRESS_LIMIT_MS = 60_000;

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);
}

function build() {
  const target = isFirefox ? ['-b', 'firefox'] : [];
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: toolEnvironment() };
  const { status } = spawnSync('wxt', ['build', ...target], options);
  if (status !== 0) throw new Error('The build failed.');
}

/** Waits until the browser is closed, or closes it when this program is told to end; resolves with the exit code. */
function untilClosed(child) {
  process.once('SIGTERM', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 0));
  });
}

const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  // Nothing but the extension is to be seen at work here.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function openChromium(binary) {
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const extension = [`--load-extension=${extensionDir}`, `--user-data-dir=${profileDir}`];
  return untilClosed(spawn(binary, [...CHROMIUM_FLAGS, ...noSandbox, ...extension], { stdio: 'ignore' }));
}

/** What Firefox needs to keep the data of an extension that it gets anew at each start. */
const FIREFOX_PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

function openFirefox(binary) {
  const lines = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profileDir, 'user.js'), lines.join(''));
  const options = ['--no-remote', '--profile', profileDir, '--remote-debugging-port=0'];
  const child = spawn(binary, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = untilClosed(child);
  return Promise.race([closed, installInFirefox(child).then(() => closed)]);
}

/** Loads the built extension into a Firefox that has just started. Throws if Firefox refuses. */
async function installInFirefox(child) {
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('Firefox cannot be reached.')), { once: true });
  });
  const send = (id, method, params) =>
    new Promise((resolve, reject) => {
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(data);
        if (answer.id !== id) return;
        if (answer.type === 'error') reject(new Error(`Firefox refuses (${method}): ${answer.message}`));
        else resolve(answer.result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send(1, 'session.new', { capabilities: {} });
  await send(2, 'webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
  await send(3, 'session.end', {});
  socket.close();
}

/** The address that Firefox prints when it can be driven. Throws if it prints none within a minute. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${printed}`)), ADDRESS_LIMIT_MS);
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      printed = (printed + chunk).slice(-10_000);
      const address = /WebDriver BiDi listening on (ws:\S+)\n/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function main() {
  ensureDependencies();
  ensureNode();
  if (nodePath() !== process.execPath) {
    // The rest needs the newer Node that has just been made sure of.
    const script = fileURLToPath(import.meta.url);
    const { status } = spawnSync(nodePath(), [script, ...process.argv.slice(2)], { stdio: 'inherit' });
    return status ?? 1;
  }
  build();
  if (!hasDisplay()) {
    const command = `xvfb-run -a npm start${isFirefox ? ' -- --firefox' : ''}`;
    console.log(
      `Built into ${extensionDir}; there is no display to open ${title} on: run this where there is one, or run it on a virtual one with “${command}”.`,
    );
    return 0;
  }
  const binary = ensureBrowser(isFirefox ? 'firefox' : 'chromium');
  mkdirSync(profileDir, { recursive: true });
  console.log(
    `${title} opens with Footbridge in a profile of its own (${profileDir}), kept until node_modules is removed.`,
  );
  console.log(
    'Open a new tab: it shows Footbridge. Its button is in the toolbar, maybe behind the puzzle piece.',
  );
  console.log(`If ${title} asks whether you want this new tab page, keep it.`);
  console.log(`Close ${title} to end this.`);
  return isFirefox ? openFirefox(binary) : openChromium(binary);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
