import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createPrivateFile, createPrivateFolder } from '../private-files.ts';
import { digestFolderPath } from './digest-folder-path.ts';

/** The store that is being copied from elsewhere, as its files are, and the two files of the copy. */
const adoptionMemory = z.strictObject({ source: z.string(), copy: z.string(), filled: z.string() });
export type AdoptionMemory = z.infer<typeof adoptionMemory>;

/**
 * What this machine remembers, outside the data folder, of a copy that was begun: files of the same names that came with
 * the folder are not it.
 */
const getMemoryPath = (folder: string, state: string) => join(state, 'adoptions', `${digestFolderPath(folder)}.json`);

/** Null if there is none, or it cannot be read. */
export function readAdoptionMemory(folder: string, state: string): AdoptionMemory | null {
  try {
    return adoptionMemory.parse(JSON.parse(readFileSync(getMemoryPath(folder, state), 'utf8')));
  } catch {
    return null;
  }
}

/** Where it cannot be written, an interrupted copy is made again. */
export function writeAdoptionMemory(folder: string, state: string, memory: AdoptionMemory): void {
  try {
    createPrivateFolder(join(state, 'adoptions'));
    createPrivateFile(getMemoryPath(folder, state));
    writeFileSync(getMemoryPath(folder, state), JSON.stringify(memory));
  } catch {}
}

/** Where it cannot be removed, it names files that are not there any more. */
export function forgetAdoptionMemory(folder: string, state: string): void {
  try {
    rmSync(getMemoryPath(folder, state), { force: true });
  } catch {}
}

/** A file that is written to keeps its identity; empty if there is no such file. */
export function readFileIdentity(path: string): string {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.dev} ${found.ino} ${found.birthtimeNs}` : '';
}

/** The identities of a store's files with what tells that one was written to. A reader leaves an empty log. */
export function readSourceIdentity(path: string): string {
  return ['', '-wal']
    .map((rest) => {
      const found = lstatSync(`${path}${rest}`, { bigint: true, throwIfNoEntry: false });
      if (found === undefined || found.size === 0n) return '';
      return `${readFileIdentity(`${path}${rest}`)} ${found.size} ${found.mtimeNs}`;
    })
    .join(', ');
}
