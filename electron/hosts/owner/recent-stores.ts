import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OpenedStore, RecentStore } from '../../../shared/api/client.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Result } from '../../../shared/api/result.ts';
import { createPrivateFolder } from '../../core/store/private-files.ts';
import { getStorePath } from '../../core/store/store-path.ts';
import { createFailureResult } from '../failure-message.ts';
import { writeFileAtomically } from '../user-files.ts';
import { resolveRealFolder } from './resolve-folders.ts';

const rememberedSchema = z.array(z.strictObject({ folder: z.string(), opened: z.iso.datetime() }));
type RememberedStores = z.infer<typeof rememberedSchema>;

const MAX_STORES = 8;

/** The data folders that the app has opened on this machine, and how to switch from the open one to another. */
export type RecentStoreList = {
  /** Those that still hold a store, the last opened first. */
  readonly list: () => readonly RecentStore[];
  /** Refused with `store-unknown` for any folder that `list` does not name; never throws. */
  readonly open: (folder: string) => Promise<Result<OpenedStore>>;
};

type RecentStoresOptions = {
  /** The open data folder. */
  readonly data: string;
  /** The state folder of this machine, outside of the data folder. */
  readonly state: string;
  /** Switches to another data folder. */
  readonly go: (folder: string) => Promise<Result<OpenedStore>>;
};

export function createRecentStores({ data, state, go }: RecentStoresOptions): RecentStoreList {
  const here = resolveRealFolder(data);
  const list = () =>
    readRememberedStores(state)
      .filter(({ folder }) => existsSync(getStorePath(folder)))
      .map((one) => ({ ...one, current: one.folder === here }));
  return {
    list,
    open: async (folder) => {
      if (!list().some((one) => one.folder === folder))
        return createFailureResult(new Failure('store-unknown', { path: folder }));
      return go(folder).catch(createFailureResult);
    },
  };
}

/** Remembers that a data folder was opened. If that cannot be written, nothing is remembered and nothing fails. */
export function rememberStore(data: string, state: string, at: Date): void {
  const folder = resolveRealFolder(data);
  const others = readRememberedStores(state).filter((one) => one.folder !== folder);
  const all: RememberedStores = [{ folder, opened: at.toISOString() }, ...others].slice(0, MAX_STORES);
  try {
    createPrivateFolder(state);
    const note = getNotePath(state);
    writeFileAtomically(note, new TextEncoder().encode(JSON.stringify(all)), 0o600);
  } catch {}
}

function readRememberedStores(state: string): RememberedStores {
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(getNotePath(state), 'utf8')));
  } catch {
    return [];
  }
}

const getNotePath = (state: string): string => join(state, 'stores.json');
