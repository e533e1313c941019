import type { LaunchReader } from '../../../core/reader/reader-child.ts';
import type { ReaderRequest } from '../../../core/reader/reader-request.ts';
import type { CoreMessage, MainMessage } from './core-messages.ts';

/** The port of a reader, in the process of the core. */
type ReaderPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => unknown;
  readonly start: () => void;
};

type RunningReader = {
  readonly connect: (port: ReaderPort) => void;
  readonly end: (code: number, words: string) => void;
};

type MainReaders = {
  readonly launch: LaunchReader;
  /** Handles what the main process says of readers; false for any other message. */
  readonly take: (message: MainMessage, port: ReaderPort | undefined) => boolean;
};

/**
 * Starts readers through the main process: only that one can start a utility process, and Electron's binary does not run
 * as a plain Node once its fuse is off. Requests and answers go over a port between this process and the reader.
 */
export function createMainReaders(post: (message: CoreMessage) => void): MainReaders {
  const running = new Map<number, RunningReader>();
  let last = 0;
  const launch: LaunchReader = (_workerPath, heapMb, events) => {
    last += 1;
    const id = last;
    const early: ReaderRequest[] = [];
    let port: ReaderPort | null = null;
    running.set(id, {
      connect: (its) => {
        port = its;
        port.on('message', ({ data }) => events.answered(data));
        port.start();
        for (const request of early) port.postMessage(request);
      },
      end: events.ended,
    });
    post({ startReader: { id, heapMb } });
    return {
      isAlive: () => running.has(id),
      send: (request) => {
        if (port === null) early.push(request);
        else port.postMessage(request);
      },
      // It ends with the main process, and that one ends this process.
      hold: () => undefined,
      end: () => post({ endReader: id }),
    };
  };
  const take = (message: MainMessage, port: ReaderPort | undefined) => {
    if ('reader' in message) {
      if (port !== undefined) running.get(message.reader)?.connect(port);
      return true;
    }
    if (!('readerEnded' in message)) return false;
    const { id, code, words } = message.readerEnded;
    const reader = running.get(id);
    running.delete(id);
    reader?.end(code, words);
    return true;
  };
  return { launch, take };
}
