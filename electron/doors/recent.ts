import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OpenedStore, RecentStore } from '../../shared/api/client.ts';
import { Failure } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';
import { getStorePath } from '../core/store/open-store.ts';
import { createPrivateFolder } from '../core/store/private-files.ts';
import { writeWhole } from './cli/files.ts';
import { realFolder } from './folder.ts';
import { refusal } from './refusal.ts';

const remembered = z.array(z.strictObject({ folder: z.string(), opened: z.iso.datetime() }));
type Remembered = z.infer<typeof remembered>;

const MOST = 8;

/** The data folders that the app has opened on this machine, and the way from the one that is open to another of them. */
export type Stores = {
  /** Those that still hold a store, the one that was opened last first. */
  readonly list: () => readonly RecentStore[];
  /** Refused with `store-unknown` for any folder that `list` does not name; never throws. */
  readonly open: (folder: string) => Promise<Result<OpenedStore>>;
};

type Options = {
  /** The data folder that is open. */
  readonly data: string;
  /** Where this machine keeps its memory; outside of the data folder. */
  readonly state: string;
  /** Goes to another data folder. */
  readonly go: (folder: string) => Promise<Result<OpenedStore>>;
};

export function recentStores({ data, state, go }: Options): Stores {
  const here = realFolder(data);
  const list = () =>
    read(state)
      .filter(({ folder }) => existsSync(getStorePath(folder)))
      .map((one) => ({ ...one, current: one.folder === here }));
  return {
    list,
    open: async (folder) => {
      if (!list().some((one) => one.folder === folder)) return refusal(new Failure('store-unknown', { path: folder }));
      return go(folder).catch(refusal);
    },
  };
}

/** Remembers that a data folder was opened. Where that cannot be written, nothing is remembered and nothing fails. */
export function rememberStore(data: string, state: string, at: Date): void {
  const folder = realFolder(data);
  const others = read(state).filter((one) => one.folder !== folder);
  const all: Remembered = [{ folder, opened: at.toISOString() }, ...others].slice(0, MOST);
  try {
    createPrivateFolder(state);
    const note = noteIn(state);
    writeWhole(note, new TextEncoder().encode(JSON.stringify(all)), 0o600);
  } catch {}
}

function read(state: string): Remembered {
  try {
    return remembered.parse(JSON.parse(readFileSync(noteIn(state), 'utf8')));
  } catch {
    return [];
  }
}

const noteIn = (state: string): string => join(state, 'stores.json');
