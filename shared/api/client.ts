import type { z } from 'zod';
import type { file } from '../model/fields.ts';
import type { CommandName, Input, Output } from './commands.ts';
import type { Result, Topic } from './result.ts';

/** The core as a screen sees it, through whichever door. Nothing here throws but a door that is gone. */
export type Client = {
  readonly call: <N extends CommandName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;
  /** A kept file's bytes by its SHA-256. */
  readonly file: (sha256: string) => Promise<Result<Uint8Array>>;
  /** Hands in a file that came from outside, to be kept with a negotiation; null only holds it for a while. */
  readonly receive: (negotiation: string | null, name: string, bytes: Uint8Array) => Promise<Result<ReceivedFile>>;
  /** Asks where a kept file is to be written, and writes it; null where the door leaves that to the browser. */
  readonly saveAs: ((name: string, sha256: string) => Promise<Result<SavedFile>>) | null;
  /** The stores that were opened on this machine, and the way to another one. */
  readonly stores: {
    readonly list: () => Promise<Result<readonly RecentStore[]>>;
    /** Refused for a folder that `list` does not name. */
    readonly open: (folder: string) => Promise<Result<OpenedStore>>;
  };
  /** Whether this page was opened again after it broke down, said once; null where the door cannot know. */
  readonly reopened: (() => Promise<Result<boolean>>) | null;
  /** Says what to read again, until the function that comes back is called. No topics: everything may have changed. */
  readonly onChanged: (listener: (topics: readonly Topic[]) => void) => () => void;
};

export type ReceivedFile = {
  readonly file: z.infer<typeof file>;
  /** Null for a file that is only held. */
  readonly record: string | null;
  /** It was kept before, and nothing was recorded again. */
  readonly again: boolean;
};
/** A data folder, and when it was opened last; `current` is the one that is open here. */
export type RecentStore = { readonly folder: string; readonly opened: string; readonly current: boolean };
/** Where the page is to go; null where the window sees to that. */
export type OpenedStore = { readonly address: string | null };
/** Where a file was written; null where the person thought better of it. */
export type SavedFile = { readonly path: string | null };

/** The most bytes of one command, and of one file that is handed in. */
export const maxCallBytes = 4 * 1024 * 1024;
export const maxFileBytes = 25 * 1024 * 1024;

/** A name that somebody else gave a file, as a name that every system can write: its last part, without signs of a path. */
export function sanitizeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^[.\s]+/, '')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
}
