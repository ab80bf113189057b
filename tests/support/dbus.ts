/*
 * The wire format of D-Bus, as far as showing notifications needs it.
 * https://dbus.freedesktop.org/doc/dbus-specification.html
 */

/** A message as it arrived. */
export interface DbusMessage {
  type: number;
  serial: number;
  member: string;
  sender: string;
  body: unknown[];
}

/** The numbers of message types. */
export const METHOD_CALL = 1;
export const METHOD_RETURN = 2;
export const ERROR = 3;
export const SIGNAL = 4;

/** The header fields that are written, by their number and type. */
const FIELDS = {
  path: [1, 'o'],
  interface: [2, 's'],
  member: [3, 's'],
  errorName: [4, 's'],
  replySerial: [5, 'u'],
  destination: [6, 's'],
  sender: [7, 's'],
  signature: [8, 'g'],
} as const;

type Field = keyof typeof FIELDS;

const FIXED_HEADER_BYTES = 16;

const align = (offset: number, to: number) => Math.ceil(offset / to) * to;

/** The boundary that a value of a type starts at, in bytes. */
function alignmentOf(type: string): number {
  if ('ygv'.includes(type)) return 1;
  if ('nq'.includes(type)) return 2;
  return 'xtd({'.includes(type) ? 8 : 4;
}

/** Where in a signature the type that starts at `from` ends. */
function typeEnd(signature: string, from: number): number {
  const type = signature.charAt(from);
  if (type === 'a') return typeEnd(signature, from + 1);
  if (!'({'.includes(type)) return from + 1;
  let end = from + 1;
  while (!')}'.includes(signature.charAt(end))) end = typeEnd(signature, end);
  return end + 1;
}

/** Reads values of any type one after another. */
class Reader {
  private readonly bytes: Buffer;
  private offset: number;

  constructor(bytes: Buffer, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /** Reads all values of a signature. Throws on a type that the specification does not have. */
  all(signature: string): unknown[] {
    const values: unknown[] = [];
    for (let at = 0; at < signature.length; at = typeEnd(signature, at))
      values.push(this.value(signature, at));
    return values;
  }

  private value(signature: string, at: number): unknown {
    const type = signature.charAt(at);
    this.offset = align(this.offset, alignmentOf(type));
    if (type === 'y') return this.number(1);
    if ('nq'.includes(type)) return this.number(2);
    if ('buh'.includes(type)) return this.number(4);
    if (type === 'i') return this.number(4) | 0;
    if ('xtd'.includes(type)) return this.take(8).toString('hex');
    if ('so'.includes(type)) return this.text(this.number(4));
    if (type === 'g') return this.text(this.number(1));
    if (type === 'v') return this.value(this.text(this.number(1)), 0);
    if (type === 'a') return this.array(signature, at + 1);
    if ('({'.includes(type)) return this.all(signature.slice(at + 1, typeEnd(signature, at) - 1));
    throw new Error(`unknown D-Bus type ${type} in ${signature}`);
  }

  private array(signature: string, at: number): unknown[] {
    const length = this.number(4);
    this.offset = align(this.offset, alignmentOf(signature.charAt(at)));
    const end = this.offset + length;
    const values: unknown[] = [];
    while (this.offset < end) values.push(this.value(signature, at));
    return values;
  }

  private number(bytes: number): number {
    return this.take(bytes).readUIntLE(0, bytes);
  }

  private text(length: number): string {
    const text = this.take(length).toString();
    this.offset += 1;
    return text;
  }

  private take(length: number): Buffer {
    this.offset += length;
    return this.bytes.subarray(this.offset - length, this.offset);
  }
}

/** Writes values one after another. */
class Writer {
  bytes: number[] = [];

  align(to: number): void {
    while (this.bytes.length % to !== 0) this.bytes.push(0);
  }

  /** Writes one value: `u` or `b` (number), `s` or `o` (text), `g` (signature), `as` (texts). */
  value(type: string, value: unknown): void {
    if (type === 'as') this.texts(value as string[]);
    else if (type === 'u' || type === 'b') this.uint32(Number(value));
    else if (type === 'g') this.bytes.push(String(value).length, ...Buffer.from(String(value)), 0);
    else this.text(String(value));
  }

  uint32(value: number): void {
    this.align(4);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    this.bytes.push(...bytes);
  }

  private text(value: string): void {
    const bytes = Buffer.from(value);
    this.uint32(bytes.length);
    this.bytes.push(...bytes, 0);
  }

  private texts(values: string[]): void {
    const list = new Writer();
    for (const value of values) list.text(value);
    this.uint32(list.bytes.length);
    this.bytes.push(...list.bytes);
  }
}

/** Takes the first whole message off the front of what has arrived; undefined while it is incomplete. */
export function readMessage(arrived: Buffer): { message: DbusMessage; rest: Buffer } | undefined {
  if (arrived.length < FIXED_HEADER_BYTES) return undefined;
  const bodyStart = align(FIXED_HEADER_BYTES + arrived.readUInt32LE(12), 8);
  const end = bodyStart + arrived.readUInt32LE(4);
  if (arrived.length < end) return undefined;
  const [fields] = new Reader(arrived.subarray(0, bodyStart), 12).all('a(yv)') as [[number, unknown][]];
  const field = (name: Field) => String(fields.find(([number]) => number === FIELDS[name][0])?.[1] ?? '');
  const body = new Reader(arrived.subarray(bodyStart, end)).all(field('signature'));
  const message = {
    type: arrived.readUInt8(1),
    serial: arrived.readUInt32LE(8),
    member: field('member'),
    sender: field('sender'),
    body,
  };
  return { message, rest: arrived.subarray(end) };
}

/** Writes a message. The body is a list of pairs of a type and a value. */
export function writeMessage(
  type: number,
  serial: number,
  fields: Partial<Record<Field, string | number>>,
  body: [type: string, value: unknown][] = [],
): Buffer {
  const content = new Writer();
  for (const [valueType, value] of body) content.value(valueType, value);
  const signature = body.map(([valueType]) => valueType).join('');
  const head = new Writer();
  head.bytes.push('l'.charCodeAt(0), type, 0, 1);
  head.uint32(content.bytes.length);
  head.uint32(serial);
  const fieldBytes = new Writer();
  for (const [name, value] of Object.entries({ ...fields, ...(signature ? { signature } : {}) })) {
    const [number, fieldType] = FIELDS[name as Field];
    fieldBytes.align(8);
    fieldBytes.bytes.push(number);
    fieldBytes.value('g', fieldType);
    fieldBytes.value(fieldType, value);
  }
  head.uint32(fieldBytes.bytes.length);
  head.bytes.push(...fieldBytes.bytes);
  head.align(8);
  return Buffer.from([...head.bytes, ...content.bytes]);
}
