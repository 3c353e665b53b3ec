/** As much of CBOR (RFC 8949) as Pagefind writes: whole numbers, texts and lists of known length. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** @throws if there is anything else in it */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function readNumber(short: number): number {
    if (short < 24) return short;
    const width = [1, 2, 4][short - 24];
    if (width === undefined) throw new Error(`CBOR: length ${short} at byte ${at} is not supported.`);
    const number = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at);
    at += width;
    return number;
  }

  function read(): Cbor {
    const head = view.getUint8(at);
    at += 1;
    const number = readNumber(head & 0x1f);
    switch (head >> 5) {
      case NUMBER:
        return number;
      case TEXT:
        at += number;
        return new TextDecoder().decode(bytes.subarray(at - number, at));
      case LIST:
        return Array.from({ length: number }, read);
      default:
        throw new Error(`CBOR: type ${head >> 5} before byte ${at} is not supported.`);
    }
  }

  const value = read();
  if (at !== bytes.length) throw new Error(`CBOR: there is more after byte ${at}.`);
  return value;
}

export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(NUMBER, value);
  if (typeof value === 'string')
    return Buffer.concat([head(TEXT, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)]);
}

function head(type: number, number: number): Buffer {
  const first = type << 5;
  if (number < 24) return Buffer.from([first | number]);
  const width = number < 2 ** 8 ? 1 : number < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8(first | { 1: 24, 2: 25, 4: 26 }[width]);
  bytes.writeUIntBE(number, 1, width);
  return bytes;
}
