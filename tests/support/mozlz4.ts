const MAGIC = 'mozLz40\0';

/** Unpacks a file that Firefox has packed: its own head, the size, and one block of LZ4. */
export function unpackMozLz4(file: Buffer): Buffer {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('It is not packed by Firefox');
  const out = Buffer.alloc(file.readUInt32LE(MAGIC.length));
  let from = MAGIC.length + 4;
  let to = 0;
  const lengthOf = (start: number) => {
    let length = start;
    if (start !== 15) return length;
    for (let more = 255; more === 255; ) {
      more = file[from++] ?? 0;
      length += more;
    }
    return length;
  };
  while (from < file.length) {
    const token = file[from++] ?? 0;
    const literals = lengthOf(token >> 4);
    file.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= file.length) break;
    const offset = file.readUInt16LE(from);
    from += 2;
    // A match may reach into what it writes, so that it is copied byte by byte.
    for (let length = lengthOf(token & 15) + 4; length > 0; length--, to++) out[to] = out[to - offset] ?? 0;
  }
  return out;
}
