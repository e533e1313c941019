import { statSync } from 'node:fs';
import { app } from 'electron';
import { z } from 'zod';
import { findOpenedFileKind } from '../../../shared/model/incoming/opened-file-kind.ts';
import { readWindowNote, writeWindowNote } from './window-note.ts';

const MAX_FILES = 8;

/** The files that were opened with the program on this machine, until somebody clears them: for the menu and the system's lists. */
export class RecentFiles {
  private readonly path: string | null;

  constructor(path: string | null) {
    this.path = path;
  }

  /** Those that are still there, the last opened first. */
  list(): readonly string[] {
    return this.read().filter(isFile);
  }

  add(paths: readonly string[]): void {
    const opened = paths.filter((path) => findOpenedFileKind(path) !== null && isFile(path));
    if (opened.length === 0 || this.path === null) return;
    for (const path of opened) app.addRecentDocument(path);
    const all = [...new Set([...opened.toReversed(), ...this.read()])];
    writeWindowNote(this.path, all.slice(0, MAX_FILES));
  }

  clear(): void {
    app.clearRecentDocuments();
    if (this.path !== null) writeWindowNote(this.path, []);
  }

  private read(): readonly string[] {
    return (this.path === null ? null : readWindowNote(this.path, z.array(z.string()))) ?? [];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
