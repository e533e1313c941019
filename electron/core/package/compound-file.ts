import { PackageFault } from './package-fault.ts';

/** A folder of a compound file ([MS-CFB]); names are as written. Streams are read when they are asked for. */
export type CompoundStorage = {
  readonly storages: ReadonlyMap<string, CompoundStorage>;
  readonly streams: ReadonlyMap<string, () => Buffer>;
};

const [HEADER_SIZE, ENTRY_SIZE, MINI_SECTOR] = [512, 128, 64];
/** Sector numbers from here on are markers ([MS-CFB] 2.1). */
const FIRST_MARKER = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
};

/**
 * Reads the directory of a compound file. No chain is followed further than the file is long, and no entry is visited
 * twice, so that a file that refers to itself is refused. Throws a PackageFault.
 */
export function readCompoundFile(bytes: Uint8Array): CompoundStorage {
  try {
    return new CompoundReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).readRoot();
  } catch (problem) {
    if (problem instanceof PackageFault) throw problem;
    // Buffer refuses offsets outside of the file with a RangeError.
    throw damaged(problem instanceof Error ? problem.message : String(problem));
  }
}

const damaged = (reason: string) => new PackageFault('damaged', { part: 'CFB', reason });

class CompoundReader {
  private readonly file: Buffer;
  private readonly sectorSize: number;
  private readonly miniLimit: number;
  private readonly sectors: number;
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];
  private readonly mini: { readonly bytes: Buffer; readonly table: Buffer };
  /** Streams that share sectors could repeat a small file many times. */
  private unread: number;

  constructor(file: Buffer) {
    this.file = file;
    this.sectorSize = file.readUInt16LE(30) === 12 ? 4096 : 512;
    this.miniLimit = file.readUInt32LE(56);
    this.sectors = Math.ceil((file.length - HEADER_SIZE) / this.sectorSize);
    this.unread = file.length;
    this.table = this.readSectorTable();
    const directory = this.readChain(file.readUInt32LE(48));
    this.entries = Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, n) =>
      readEntry(directory.subarray(n * ENTRY_SIZE, (n + 1) * ENTRY_SIZE)),
    );
    const [root] = this.entries;
    if (root?.type !== ROOT) throw damaged('no root');
    this.mini = {
      bytes: this.readChain(root.start),
      table: this.readChain(file.readUInt32LE(60)),
    };
  }

  readRoot(): CompoundStorage {
    return this.readStorage(0, new Set([0]));
  }

  /** The numbers of the sectors that hold the sector table, from the header and then from their own chain. */
  private readSectorTable(): number[] {
    const numbers = Array.from({ length: 109 }, (_, n) => this.file.readUInt32LE(76 + 4 * n));
    const perSector = this.sectorSize / 4 - 1;
    let next = this.file.readUInt32LE(68);
    for (let steps = 0; next < FIRST_MARKER; steps += 1) {
      if (steps > this.sectors) throw damaged('endless');
      const sector = this.sector(next);
      for (let n = 0; n < perSector; n += 1) numbers.push(sector.readUInt32LE(4 * n));
      next = sector.readUInt32LE(4 * perSector);
    }
    return numbers.filter((number) => number < FIRST_MARKER);
  }

  private sector(number: number): Buffer {
    const at = (number + 1) * this.sectorSize;
    if (at >= this.file.length) throw damaged('cut off');
    // The last sector of a file may be short.
    return this.file.subarray(at, at + this.sectorSize);
  }

  private following(number: number): number {
    const perSector = this.sectorSize / 4;
    const sector = this.table[Math.floor(number / perSector)];
    if (sector === undefined) throw damaged('no such sector');
    return this.sector(sector).readUInt32LE(4 * (number % perSector));
  }

  private readChain(start: number): Buffer {
    const parts: Buffer[] = [];
    for (let next = start; next < FIRST_MARKER; next = this.following(next)) {
      if (parts.length > this.sectors) throw damaged('endless');
      parts.push(this.sector(next));
    }
    return Buffer.concat(parts);
  }

  private readMiniChain(start: number): Buffer {
    const { bytes, table } = this.mini;
    const parts: Buffer[] = [];
    for (let next = start; next < FIRST_MARKER; next = table.readUInt32LE(4 * next)) {
      if (parts.length > bytes.length / MINI_SECTOR) throw damaged('endless');
      parts.push(bytes.subarray(next * MINI_SECTOR, (next + 1) * MINI_SECTOR));
    }
    return Buffer.concat(parts);
  }

  private readStream({ start, size, name }: Entry): Buffer {
    this.unread -= size;
    if (this.unread < 0) throw damaged('streams overlap');
    if (size === 0) return Buffer.alloc(0);
    const bytes = size < this.miniLimit ? this.readMiniChain(start) : this.readChain(start);
    if (bytes.length < size) throw damaged(`${name} is cut off`);
    return bytes.subarray(0, size);
  }

  /** The children of a storage are a binary tree ([MS-CFB] 2.6.4). */
  private readStorage(at: number, visited: Set<number>): CompoundStorage {
    const storages = new Map<string, CompoundStorage>();
    const streams = new Map<string, () => Buffer>();
    const waiting = [this.entries[at]?.child ?? NO_ENTRY];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === NO_ENTRY) continue;
      const entry = this.entries[next];
      if (entry === undefined || visited.has(next)) throw damaged('the directory is no tree');
      visited.add(next);
      waiting.push(entry.right, entry.left);
      if (entry.type === STORAGE) storages.set(entry.name, this.readStorage(next, visited));
      else if (entry.type === STREAM)
        streams.set(entry.name, () => {
          try {
            return this.readStream(entry);
          } catch (problem) {
            if (problem instanceof PackageFault) throw problem;
            throw damaged(String(problem));
          }
        });
    }
    return { storages, streams };
  }
}

function readEntry(entry: Buffer): Entry {
  const length = Math.min(64, entry.readUInt16LE(64));
  return {
    name: entry.toString('utf16le', 0, Math.max(0, length - 2)),
    type: entry.readUInt8(66),
    left: entry.readUInt32LE(68),
    right: entry.readUInt32LE(72),
    child: entry.readUInt32LE(76),
    start: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
  };
}
