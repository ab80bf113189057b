import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

const UTF8_NAMES = 0x0800;
const STORED = 0;
/** 1 January 1980, the earliest date the format has: the same files give the same bytes. */
const DATE = 0x0021;

/** One file of an archive. */
interface Entry {
  name: string;
  data: Buffer;
}

/** The fields that a file's header has in common at its place in the archive and in the directory at the end. */
function header(entry: Entry): Buffer {
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(UTF8_NAMES, 2);
  head.writeUInt16LE(STORED, 4);
  head.writeUInt16LE(DATE, 8);
  head.writeUInt32LE(crc32(entry.data), 10);
  head.writeUInt32LE(entry.data.length, 14);
  head.writeUInt32LE(entry.data.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

/** Packs files into a zip archive without compressing them. */
export function zipFiles(entries: Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const head = header(entry);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, entry.data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, name);
    files.push(file);
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}

/** Reads every file below a folder, names relative to it. */
export async function readFolder(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(folder, path).split(sep).join('/'),
      data: await readFile(path),
    })),
  );
}
