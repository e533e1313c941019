import { type PackageEntry, sortEntries } from './package-entry.ts';

const BLOCK = 512;

/**
 * The parts of a tar archive (POSIX ustar) in which everything belongs to root and has the same time, so that the same
 * entries give the same bytes on every machine. Directories come before what is in them.
 */
export function* writeTar(entries: readonly PackageEntry[], time: Date): Generator<Uint8Array> {
  const folders = new Set<string>();
  for (const entry of sortEntries(entries)) {
    for (const folder of listParents(entry.path)) {
      if (folders.has(folder)) continue;
      folders.add(folder);
      yield buildHeader({ path: `${folder}/`, kind: '5', mode: 0o755, size: 0, target: '' }, time);
    }
    if ('target' in entry) {
      yield buildHeader({ path: entry.path, kind: '2', mode: 0o777, size: 0, target: entry.target }, time);
      continue;
    }
    const { path, bytes, isExecutable, isSetuid = false } = entry;
    const mode = isSetuid ? 0o4755 : isExecutable ? 0o755 : 0o644;
    yield buildHeader({ path, kind: '0', mode, size: bytes.length, target: '' }, time);
    yield bytes;
    yield new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  }
  yield new Uint8Array(2 * BLOCK);
}

function listParents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, n) => parts.slice(0, n + 1).join('/')).filter((one) => one !== '.');
}

type HeaderFields = {
  readonly path: string;
  readonly kind: '0' | '2' | '5';
  readonly mode: number;
  readonly size: number;
  readonly target: string;
};

function buildHeader({ path, kind, mode, size, target }: HeaderFields, time: Date): Uint8Array {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;
  const [prefix, name] = splitPath(path);
  for (const [at, value] of [
    [0, name],
    [100, octal(mode, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(size, 12)],
    [136, octal(Math.floor(time.getTime() / 1000), 12)],
    [148, ' '.repeat(8)],
    [156, kind],
    [157, target],
    [257, 'ustar\x0000'],
    [265, 'root'],
    [297, 'root'],
    [329, octal(0, 8)],
    [337, octal(0, 8)],
    [345, prefix],
  ] as const)
    header.write(value, at, 'utf8');
  const sum = header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** A path of more than 100 bytes is divided at a "/", with at most 155 bytes before it. */
function splitPath(path: string): [prefix: string, name: string] {
  const length = (text: string) => Buffer.byteLength(text);
  if (length(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (name !== '' && length(name) <= 100 && length(prefix) <= 155) return [prefix, name];
  }
  throw new RangeError(`path too long for a tar archive: ${path}`);
}
