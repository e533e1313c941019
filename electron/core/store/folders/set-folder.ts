import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../../../shared/api/failure.ts';
import { convertToFailure } from '../convert-failure.ts';
import { createStagingFolder, REPLACED, removeLeftoverStaging, type StagingFolder } from './staging-folder.ts';

type SetEntry = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Checks, before anything is made, that a set can be written to a folder, which is new or empty unless it may be
 * replaced. Leaves nothing on the disk. Throws `folder-not-empty` or `file-not-writable`.
 */
export function checkSetFolder(path: string, replace: boolean): void {
  if (existsSync(path)) {
    removeLeftoverStaging(path);
    if (!lstatSync(path).isDirectory()) throw new Failure('file-not-writable', { path });
    if (!replace && readdirSync(path).length > 0) throw new Failure('folder-not-empty', { path });
  }
  const { staging, made } = openStagingFolder(path);
  rmSync(made ?? staging, { recursive: true });
}

/**
 * Writes all files of a set, whose names include their folders, or none: they are moved into place only once all are
 * written, and replaced files are restored if a move fails. Other files of the folder are left as they are. Out: the
 * names of files in the set's folders that are not part of the set and must not be mistaken for it.
 */
export function writeSetFolder(path: string, entries: readonly SetEntry[]): string[] {
  const { staging, made } = openStagingFolder(path);
  const undo: (() => void)[] = [];
  try {
    entries.forEach(({ bytes }, n) => {
      writeFileSync(join(staging, `${n}`), bytes);
    });
    entries.forEach(({ name }, n) => {
      const target = join(path, name);
      const folder = mkdirSync(dirname(target), { recursive: true });
      if (folder !== undefined) undo.push(() => rmSync(folder, { recursive: true, force: true }));
      if (existsSync(target)) {
        if (!lstatSync(target).isFile()) throw new Failure('file-not-writable', { path: target });
        const replaced = join(staging, REPLACED, name);
        mkdirSync(dirname(replaced), { recursive: true });
        renameSync(target, replaced);
        undo.push(() => renameSync(replaced, target));
      }
      renameSync(join(staging, `${n}`), target);
      undo.push(() => rmSync(target, { force: true }));
    });
  } catch (problem) {
    for (const back of undo.reverse()) back();
    rmSync(made ?? staging, { recursive: true, force: true });
    throw createWriteFailure(problem, path);
  }
  rmSync(staging, { recursive: true });
  return listOtherFiles(path, entries);
}

function openStagingFolder(path: string): StagingFolder {
  try {
    return createStagingFolder(path);
  } catch (problem) {
    throw createWriteFailure(problem, path);
  }
}

function createWriteFailure(problem: unknown, path: string): Failure {
  if (problem instanceof Failure) return problem;
  const failure = convertToFailure(problem, path);
  const full = failure instanceof Failure && failure.code === 'disk-full';
  return new Failure(full ? 'file-disk-full' : 'file-not-writable', { path }, problem);
}

function listOtherFiles(path: string, entries: readonly SetEntry[]): string[] {
  const own = new Set(entries.map(({ name }) => name));
  const folders = [...new Set(entries.map(({ name }) => dirname(name)))];
  return folders
    .flatMap((folder) => readdirSync(join(path, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => !own.has(name));
}
