const encoder = new TextEncoder();

interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, each 0 to 255. */
  paper: readonly [number, number, number];
  ink: readonly [number, number, number];
  isInk: (x: number, y: number) => boolean;
}

/** A PNG in two colours. @see https://www.w3.org/TR/png-3/ */
export function pngOf(picture: Picture): Uint8Array {
  const { width, height, paper, ink } = picture;
  const header = [...numberOf(width), ...numberOf(height), BITS_PER_DOT, PALETTE, 0, 0, 0];
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('PLTE', [...paper, ...ink]),
    ...chunk('IDAT', stored(dotsOf(picture))),
    ...chunk('IEND', []),
  ]);
}

const BITS_PER_DOT = 1;
const PALETTE = 3;

/** Each line begins with a byte that says "not filtered"; eight dots make a byte. */
function dotsOf({ width, height, isInk }: Picture): number[] {
  const bytesPerLine = Math.ceil(width / 8);
  return Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: bytesPerLine }, (_byte, column) => {
      const dots = Array.from({ length: 8 }, (_dot, bit) => Number(isInk(column * 8 + bit, y)));
      return Number.parseInt(dots.join(''), 2);
    }),
  ]).flat();
}

/** Bytes in the zlib format without compressing them, as one block of at most 65,535. */
function stored(bytes: readonly number[]): number[] {
  const length = [bytes.length & 0xff, bytes.length >> 8];
  const complement = length.map((byte) => byte ^ 0xff);
  return [0x78, 0x01, 0x01, ...length, ...complement, ...bytes, ...numberOf(adler32(bytes))];
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...encoder.encode(type), ...data];
  return [...numberOf(data.length), ...body, ...numberOf(crc32(body))];
}

function numberOf(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
