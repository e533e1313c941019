import type { RedlineOptions } from '../../redline/redline-options.ts';

/** What the reading process is asked for: the content of one file, or two files as one with tracked changes. */
export type WorkerRequest =
  | { readonly task: 'read'; readonly bytes: Uint8Array }
  | {
      readonly task: 'redline';
      readonly old: Uint8Array;
      readonly next: Uint8Array;
      readonly options: RedlineOptions;
    };
