import { statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { readWindowNote, writeWindowNote } from './window-note.ts';

/** In which folders a person saves files, by their kind. */
export class SaveFolders {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Where a file of this name is offered to be saved: where the last one of its kind went, else among the documents. */
  propose(name: string): string {
    const last = this.read()[getKind(name)];
    const folder = [last, findSystemFolder('documents'), findSystemFolder('home')].find(isFolder);
    return folder === undefined ? name : join(folder, name);
  }

  remember(path: string): void {
    writeWindowNote(this.path, { ...this.read(), [getKind(path)]: dirname(path) });
  }

  private read(): { readonly [kind: string]: string } {
    return readWindowNote(this.path, z.record(z.string(), z.string())) ?? {};
  }
}

const getKind = (name: string): string => extname(name).slice(1).toLowerCase();

/** A profile may have no such folder, for which Electron throws. */
function findSystemFolder(name: 'documents' | 'home'): string | undefined {
  try {
    return app.getPath(name);
  } catch {
    return undefined;
  }
}

function isFolder(path: string | undefined): path is string {
  try {
    return path !== undefined && statSync(path).isDirectory();
  } catch {
    return false;
  }
}
