import { glob, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * What a crash, a bad disk or a cleaning program does to the files of a closed profile. Each function throws if it finds
 * nothing to damage, so that no test passes for want of a database.
 */

/** The two places where the journal is kept: IndexedDB, and its second copy in the extension's own storage. */
export type StoreName = 'database' | 'mirror';

/** The two kinds of files that browsers keep them in. */
export type FileKind = 'leveldb' | 'sqlite';

/** Deletes a store with all its files. */
export async function deleteStore(profileDir: string, store: StoreName): Promise<void> {
  for (const folder of await foldersOf(profileDir, store)) await rm(folder, { recursive: true });
}

/** Deletes the one file of a LevelDB database without which the others mean nothing. */
export async function deleteCurrentFile(profileDir: string, store: StoreName): Promise<void> {
  for (const folder of await foldersOf(profileDir, store)) await rm(join(folder, 'CURRENT'));
}

/**
 * Turns over 64 bytes at each of these places of every file that holds records. A place is a part of what the file is
 * filled with: 0.5 has as much before it as behind it. Most of a small database is empty, and damage there is none.
 */
export async function flipBytes(
  profileDir: string,
  store: StoreName,
  places: readonly number[] = [0.25, 0.5, 0.75],
): Promise<void> {
  for (const { path } of await dataFilesOf(profileDir, store)) {
    const bytes = await readFile(path);
    const filled = [...bytes.keys()].filter((index) => bytes[index] !== 0);
    const starts = places.map((place) => filled[Math.floor(filled.length * place)] ?? 0);
    for (const start of starts) {
      for (const [index, byte] of bytes.subarray(start, start + 64).entries())
        bytes[start + index] = byte ^ 0xff;
    }
    await writeFile(path, bytes);
  }
}

/**
 * Turns over 64 bytes behind every place where a key that begins so is stored, so that its value is damaged.
 *
 * @param rest how many letters of the key follow; they are left as they are.
 */
export async function flipBehindKey(
  profileDir: string,
  store: StoreName,
  key: string,
  rest = 0,
): Promise<void> {
  let found = 0;
  for (const { path } of await dataFilesOf(profileDir, store)) {
    const bytes = await readFile(path);
    for (const stored of storedForms(key)) {
      for (let at = bytes.indexOf(stored); at !== -1; at = bytes.indexOf(stored, at + stored.length + 64)) {
        const start = at + stored.length + rest * (stored.length / key.length);
        for (const [index, byte] of bytes.subarray(start, start + 64).entries())
          bytes[start + index] = byte ^ 0xff;
        found++;
      }
    }
    await writeFile(path, bytes);
  }
  if (found === 0) throw new Error(`There is no ${key} in the files of the ${store} in ${profileDir}`);
}

/** Cuts every file that holds records down to a part of its length. */
export async function truncateFiles(profileDir: string, store: StoreName, part = 0.5): Promise<void> {
  for (const { path, size } of await dataFilesOf(profileDir, store)) {
    await truncate(path, Math.floor(size * part));
  }
}

/**
 * Appends to the log of a LevelDB database what a crash in the middle of a write leaves there: a record that is shorter
 * than it says. The next start reads everything and goes on writing behind it; the start after that one finds the
 * record's checksum wrong, and throws the whole database away.
 */
export async function appendCutRecord(profileDir: string, store: StoreName = 'database'): Promise<void> {
  const files = await dataFilesOf(profileDir, store);
  const log = files.filter(({ path }) => path.endsWith('.log')).at(-1);
  if (!log) throw new Error(`There is no LevelDB log for the ${store} in ${profileDir}`);
  const header = Buffer.alloc(7);
  header.writeUInt32LE(0x5eed5eed, 0);
  header.writeUInt16LE(500, 4);
  header.writeUInt8(1, 6);
  const file = await open(log.path, 'a');
  try {
    await file.write(Buffer.concat([header, Buffer.alloc(40, 'x')]));
  } finally {
    await file.close();
  }
}

/** The kind of files that a profile keeps a store in. Throws if there are none, or both. */
export async function fileKindOf(profileDir: string, store: StoreName): Promise<FileKind> {
  const kinds = new Set<FileKind>();
  for (const { path } of await dataFilesOf(profileDir, store)) {
    const isLevelDb = /\.(log|ldb)$/.test(path);
    if (isLevelDb) kinds.add('leveldb');
    else if ((await readFile(path)).toString('latin1', 0, 15) === 'SQLite format 3') kinds.add('sqlite');
  }
  const [kind, ...others] = kinds;
  if (!kind || others.length > 0) throw new Error(`The ${store} in ${profileDir} is kept as ${[...kinds]}`);
  return kind;
}

/** The bytes that stand for a key: as they are, each one up as in Firefox, or two for each letter. */
function storedForms(key: string): Buffer[] {
  const letters = Buffer.from(key, 'latin1');
  return [
    letters,
    letters.map((byte) => byte + 1),
    Buffer.from(key, 'utf16le'),
    Buffer.from(key, 'utf16le').swap16(),
  ].map((form) => Buffer.from(form));
}

/** Where the stores of the extension lie. The folder with a caret is what Firefox keeps behind `storage.local`. */
const PLACES: Record<StoreName, readonly string[]> = {
  database: ['Default/IndexedDB/chrome-extension_*', 'storage/default/moz-extension+++*/idb'],
  mirror: ['Default/Local Extension Settings/*', 'storage/default/moz-extension+++*^userContextId=*/idb'],
};

async function foldersOf(profileDir: string, store: StoreName): Promise<string[]> {
  const folders: string[] = [];
  for await (const path of glob([...PLACES[store]], { cwd: profileDir })) {
    if (store === 'mirror' || !path.includes('^')) folders.push(join(profileDir, path));
  }
  if (folders.length === 0) throw new Error(`There is no ${store} in ${profileDir}`);
  return folders;
}

/** The files with the records themselves: the logs and tables of LevelDB, the pages and the write-ahead log of SQLite. */
async function dataFilesOf(profileDir: string, store: StoreName): Promise<{ path: string; size: number }[]> {
  const found: { path: string; size: number }[] = [];
  for (const folder of await foldersOf(profileDir, store)) {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name);
      const file = await stat(path);
      const isOther = /^(CURRENT|LOCK|LOG|LOG\.old|MANIFEST-\d+)$|-shm$/.test(name);
      if (file.isFile() && file.size > 0 && !isOther) found.push({ path, size: file.size });
    }
  }
  if (found.length === 0) throw new Error(`There is no file of the ${store} in ${profileDir}`);
  return found;
}
