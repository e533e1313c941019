import type { ReaderRequest } from './reader-request.ts';

/** A started process that reads files, however this program starts one. */
export type ReaderChild = {
  /** Whether it can be given a file. */
  readonly isAlive: () => boolean;
  readonly send: (request: ReaderRequest) => void;
  /** Sets whether it keeps this process from ending. */
  readonly hold: (held: boolean) => void;
  /** Ends it at once, whatever it does. */
  readonly end: () => void;
};

type ReaderEvents = {
  readonly answered: (message: unknown) => void;
  /** It could not be started, or given a message. */
  readonly failed: (problem: unknown) => void;
  /** It has ended; `words` is what it wrote to its error output. */
  readonly ended: (code: number | null, words: string) => void;
};

/** Starts a reader whose file is `workerPath`, with this limit for its heap. */
export type LaunchReader = (workerPath: string, heapMb: number, events: ReaderEvents) => ReaderChild;

/** How much of a process's error output is kept: V8 gives the reason for its end in the first lines. */
export const MAX_ERROR_CHARACTERS = 16_384;
