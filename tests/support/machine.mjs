/*
 * What a fresh clone needs on this machine before anything can be built or tested: the packages, a Node that is new
 * enough for them, and the two browsers. Runs on plain Node 20, before any package is there.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const NODE_NEEDED = 22;
const NODE_INSTALLED = '24.21.0';
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
const INSTALL_LIMIT_MS = 10 * 60_000;

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    apps: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
    title: 'Chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    apps: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
    title: 'Firefox',
  },
};

/** The path of a command, or undefined if there is none of that name. */
function which(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return join(folder, command);
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** Runs a command without input; throws its output if it fails. */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: INSTALL_LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed: ${error ?? ''}\n${stdout}\n${stderr}`);
}

function locateBrowser(kind) {
  const { variable, commands, apps } = BROWSERS[kind];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  return commands.map(which).find(Boolean) ?? apps.find(existsSync);
}

/** The path of a browser. Throws a sentence that says what to install if there is none. */
function findBrowser(kind) {
  const found = locateBrowser(kind);
  if (found) return found;
  const { title, debianPackage, variable } = BROWSERS[kind];
  throw new Error(
    `${title} was not found. Install it (on Debian: apt-get install ${debianPackage}), or set ${variable} to its path.`,
  );
}

/** The path of Chromium: `CHROMIUM_BIN`, or the first of the usual names. Throws a sentence if there is none. */
export function findChromium() {
  return findBrowser('chromium');
}

/** The path of Firefox: `FIREFOX_BIN`, or the first of the usual names. Throws a sentence if there is none. */
export function findFirefox() {
  return findBrowser('firefox');
}

/** Whether the installed packages are those of the lock file. */
function areDependenciesCurrent() {
  try {
    const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * Installs the packages of the lock file if they are missing or others. Throws if npm fails.
 * Not `npm ci`: it refuses a lock file without the optional packages of other platforms, and the registry of the machine
 * that wrote ours does not have them all. Versions and hashes are taken from the lock file all the same.
 */
export function ensureDependencies() {
  if (areDependenciesCurrent()) return;
  console.log('Installing the packages of package-lock.json (npm install --no-save) …');
  run('npm', ['install', '--no-save', ...QUIET]);
}

const isNewEnough = () => Number.parseInt(process.versions.node, 10) >= NODE_NEEDED;

/** The path of the Node that runs the tools: this one if it is new enough, otherwise the one among the packages. */
export function nodePath() {
  return isNewEnough() ? process.execPath : join(root, 'node_modules', '.bin', 'node');
}

/** Puts a newer Node among the packages if this one is too old for the tools. Throws if npm fails. */
export function ensureNode() {
  if (isNewEnough() || existsSync(nodePath())) return;
  console.log(
    `Node ${process.versions.node} is too old for the tools: installing Node ${NODE_INSTALLED} beside them …`,
  );
  run('npm', ['install', '--no-save', '--no-package-lock', ...QUIET, `node@${NODE_INSTALLED}`]);
}

/** Installs a browser from Debian's packages if it is missing and we may. Throws a sentence if it stays missing. */
export function ensureBrowser(kind) {
  const { title, debianPackage } = BROWSERS[kind];
  if (!locateBrowser(kind) && process.getuid?.() === 0 && which('apt-get')) {
    console.log(`${title} is missing: installing Debian's package ${debianPackage} …`);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage]);
  }
  return findBrowser(kind);
}

/** The environment in which the tools of the project and their Node are found first. */
export function toolEnvironment() {
  const folders = [dirname(nodePath()), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: folders.join(delimiter) };
}
