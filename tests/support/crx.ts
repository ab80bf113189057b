import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A key that signs packed extensions; Chromium derives an extension's id from it. */
export interface PackingKey {
  privateKey: KeyObject;
  /** The public half, as Chromium wants it (DER). */
  publicKey: Buffer;
  /** The extension id that belongs to the key: 32 letters from a to p. */
  extensionId: string;
}

/** Makes a fresh signing key. It is only ever held in memory. */
export function makePackingKey(): PackingKey {
  const { privateKey, publicKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = key.export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  const extensionId = digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
  return { privateKey, publicKey, extensionId };
}

/** A protobuf field that holds bytes. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  bytes.push(left);
  return Buffer.from(bytes);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Signs a zip archive as a Chromium extension package (the CRX3 format). */
export function packCrx(zip: Buffer, key: PackingKey): Buffer {
  const id = createHash('sha256').update(key.publicKey).digest().subarray(0, 16);
  const signedData = field(1, id);
  const signer = createSign('sha256');
  signer.update('CRX3 SignedData\0').update(uint32(signedData.length)).update(signedData).update(zip);
  const proof = Buffer.concat([field(1, key.publicKey), field(2, signer.sign(key.privateKey))]);
  const head = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(head.length), head, zip]);
}
