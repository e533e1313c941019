import { openSync, readFileSync, readSync } from 'node:fs';

/** The order of the fuses on the wire of Electron (docs/tutorial/fuses of its repository). */
const FUSES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'embeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The state of each fuse in an Electron's program. */
export function readFuses(program: string): { [fuse: string]: boolean } {
  const bytes = readFileSync(program);
  const wire = bytes.indexOf(SENTINEL, 0, 'latin1') + SENTINEL.length;
  const length = bytes[wire + 1] ?? 0;
  const states = bytes.toString('latin1', wire + 2, wire + 2 + length);
  return Object.fromEntries(FUSES.slice(0, length).map((name, n) => [name, states[n] === '1']));
}

type ArchiveEntry = {
  readonly files?: { readonly [name: string]: ArchiveEntry };
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
};
export type ArchivedFile = { readonly path: string; readonly isUnpacked: boolean; readonly hash: string | undefined };

/** The files that the header of an asar archive names: four numbers of four bytes, then JSON. */
export function readArchive(path: string): ArchivedFile[] {
  const file = openSync(path, 'r');
  const sizes = Buffer.alloc(16);
  readSync(file, sizes, 0, 16, 0);
  const header = Buffer.alloc(sizes.readUInt32LE(12));
  readSync(file, header, 0, header.length, 16);
  const list = (folder: string, { files = {} }: ArchiveEntry): ArchivedFile[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files === undefined
        ? [{ path: `${folder}${name}`, isUnpacked: entry.unpacked === true, hash: entry.integrity?.hash }]
        : list(`${folder}${name}/`, entry),
    );
  return list('', JSON.parse(`${header}`) as ArchiveEntry);
}
