import type { Result } from '../../../../shared/api/result.ts';

/** Who has the other end of a port: the main process and the workbench may ask for everything. */
export type PortUser = 'main' | 'workbench' | 'projector';

/** From the main process to that of the core. A port comes with `connect`, and with `reader`. */
export type MainMessage =
  | { readonly connect: PortUser }
  /** Writes a file of the store where a person chose; without a path it is only looked up. */
  | { readonly save: { readonly id: number; readonly sha256: string; readonly path: string | null } }
  /** Whole paths of files that a person opened with the program. */
  | { readonly open: readonly string[] }
  /** The process ends when every port is closed and all work is done. */
  | { readonly end: true }
  /** The port of a reader that was asked for. */
  | { readonly reader: number }
  | { readonly readerEnded: { readonly id: number; readonly code: number; readonly words: string } };

/** From the process of the core to the main process. */
export type CoreMessage =
  /** The store is being updated, which takes long enough to be looked at. */
  | { readonly state: 'updating' }
  | { readonly state: 'open' }
  /** A page in the browser shows this folder already. */
  | { readonly state: 'elsewhere'; readonly address: string }
  /** Why there is no core, as a person reads it, and the exit code. */
  | { readonly state: 'failed'; readonly text: string; readonly code: number }
  | { readonly saved: { readonly id: number; readonly result: Result<null> } }
  /** Restarts the program on another folder. */
  | { readonly relaunch: string }
  /** Starts the program once more, on a folder that has a window. */
  | { readonly startSecond: string }
  | { readonly startReader: { readonly id: number; readonly heapMb: number } }
  | { readonly endReader: number };
