import type { z } from 'zod';
import { composeText } from '../model/compose-text.ts';
import type { file } from '../model/fields.ts';
import type { CommandName, Input, Output } from './commands.ts';
import type { Refusal, Result, Topic } from './result.ts';

/**
 * The core as a screen calls it, over any host. A call throws only when the host has gone; a refused command returns a
 * failure.
 */
export type Client = {
  readonly call: <N extends CommandName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;
  /** Reads a stored file by its SHA-256. */
  readonly file: (sha256: string) => Promise<Result<Uint8Array>>;
  /** Uploads a file and stores it with a negotiation; with null the file is held only for a while. */
  readonly receive: (negotiation: string | null, name: string, bytes: Uint8Array) => Promise<Result<ReceivedFile>>;
  /** Asks where to save a stored file, and saves it; null where the host leaves this to the browser. */
  readonly saveAs: ((name: string, sha256: string) => Promise<Result<SavedFile>>) | null;
  /**
   * Prints this page as a PDF, as it is laid out for paper. The file is held for a while. Null where the browser prints.
   */
  readonly printPage: ((paper: 'A4' | 'F4') => Promise<Result<ReceivedFile>>) | null;
  /** The stores opened on this machine; opens another one. */
  readonly stores: {
    readonly list: () => Promise<Result<readonly RecentStore[]>>;
    /** Refuses a folder that `list` does not return. */
    readonly open: (folder: string) => Promise<Result<OpenedStore>>;
  };
  /** The files that a person opened with the program. */
  readonly opened: {
    /** Those that no page has taken yet; each is given out once. */
    readonly take: () => Promise<Result<readonly OpenedFile[]>>;
    /** Calls `listener` when there are more, until the returned function is called. */
    readonly onMore: (listener: () => void) => () => void;
  };
  /** Shows the folder of the log files, which hold no words of a text, in the file manager. */
  readonly openLogs: () => Promise<Result<LogFolder>>;
  /** Whether this page was reloaded after a crash, reported once; null where the host cannot know. */
  readonly reopened: (() => Promise<Result<boolean>>) | null;
  /**
   * Calls `listener` with the topics to read again until the returned function is called. No topics: anything may have
   * changed.
   */
  readonly onChanged: (listener: (topics: readonly Topic[]) => void) => () => void;
};

export type LogFolder = { readonly folder: string };

export type ReceivedFile = {
  readonly file: z.infer<typeof file>;
  /** Null for a file that is only held. */
  readonly record: string | null;
  /** The file was already stored; nothing was recorded again. */
  readonly again: boolean;
};
/** A data folder and when it was last opened; `current` is the one open here. */
export type RecentStore = { readonly folder: string; readonly opened: string; readonly current: boolean };
/** A file that was opened with the program: one that is held, a backup where it is, or why it cannot be read. */
export type OpenedFile =
  | { readonly as: 'document'; readonly name: string; readonly sha256: string }
  | { readonly as: 'backup'; readonly path: string }
  | { readonly as: 'refused'; readonly error: Refusal };
/** The address that the page should load; null where the window does this itself. */
export type OpenedStore = { readonly address: string | null };
/** Where the file was written; null if the person cancelled. */
export type SavedFile = { readonly path: string | null };

/** Turns a file name from outside into one that every system can write: the last part only, without path characters. */
export function sanitizeFileName(name: string): string {
  const last = composeText(name).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^[.\s]+/, '')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
  return plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
}
