import { Failure } from '../../../shared/api/failure.ts';

/** Types of properties of a fixed length, and how much each takes ([MS-OXTNEF] 2.1.3.4). */
const FIXED_SIZES: ReadonlyMap<number, number> = new Map([
  [0x0002, 2],
  [0x0003, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [0x000b, 2],
  [0x0014, 8],
  [0x0040, 8],
  [0x0048, 16],
]);
const VARIABLE_TYPES = [0x000d, 0x001e, 0x001f, 0x0102];
const SEVERAL = 0x1000;
/** Properties with numbers from here on have names. */
const FIRST_NAMED = 0x8000;

/** Reads the list of properties of an attribute: the first value of each, by its tag. Throws `mail-damaged`. */
export function readTnefProperties(data: Buffer): ReadonlyMap<number, Buffer> {
  try {
    return new PropertyReader(data).readAll();
  } catch (problem) {
    // Buffer refuses offsets outside of the attribute with a RangeError.
    if (problem instanceof RangeError) throw new Failure('mail-damaged', { reason: 'TNEF: properties' }, problem);
    throw problem;
  }
}

class PropertyReader {
  private readonly data: Buffer;
  private at = 0;

  constructor(data: Buffer) {
    this.data = data;
  }

  readAll(): ReadonlyMap<number, Buffer> {
    const found = new Map<number, Buffer>();
    const count = this.readNumber();
    for (let n = 0; n < count; n += 1) {
      const tag = this.readNumber();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= FIRST_NAMED) this.skipName();
      const value = this.readValue(type);
      if (value !== null && !found.has(id * 0x10000 + type)) found.set(id * 0x10000 + type, value);
    }
    return found;
  }

  private readNumber(): number {
    const number = this.data.readUInt32LE(this.at);
    this.at += 4;
    return number;
  }

  private readBytes(length: number): Buffer {
    const end = this.at + length;
    if (end > this.data.length) throw new RangeError('cut off');
    const bytes = this.data.subarray(this.at, end);
    // Every value ends at a multiple of four; the last may lack what fills it up.
    this.at = end + ((4 - (length % 4)) % 4);
    return bytes;
  }

  private skipName(): void {
    this.readBytes(16);
    if (this.readNumber() === 0) this.readNumber();
    else this.readBytes(this.readNumber());
  }

  private readValue(type: number): Buffer | null {
    const size = FIXED_SIZES.get(type & ~SEVERAL);
    if (size !== undefined && (type & SEVERAL) === 0) return this.readBytes(size);
    if (size !== undefined) return this.readBytes(size * this.readNumber());
    if (!VARIABLE_TYPES.includes(type & ~SEVERAL)) throw new RangeError(`type ${type}`);
    let first: Buffer | null = null;
    const count = this.readNumber();
    for (let n = 0; n < count; n += 1) {
      const value = this.readBytes(this.readNumber());
      first ??= value;
    }
    return first;
  }
}
