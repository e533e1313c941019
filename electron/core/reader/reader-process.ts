import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { Failure } from '../../../shared/api/failure.ts';
import type { ReaderRequest } from './reader-request.ts';
import type { WorkerAnswer } from './worker-answer.ts';

/** How much of a process's error output is kept: V8 gives the reason for its end in the first lines. */
const MAX_ERROR_CHARACTERS = 16_384;

/** A separate process that reads one file at a time: whatever a file does to it, ours continues. */
export class ReaderProcess {
  readonly workerPath: string;
  readonly heapMb: number;
  private readonly child: ChildProcess;
  private words = '';
  private ended = false;

  constructor(workerPath: string, heapMb: number) {
    this.workerPath = workerPath;
    this.heapMb = heapMb;
    const options = {
      execArgv: [`--max-old-space-size=${heapMb}`, '--no-warnings'],
      // This makes Electron's binary run as plain Node.
      env: { ...process.env, NODE_OPTIONS: '', ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'] as ('ignore' | 'pipe' | 'ipc')[],
      serialization: 'advanced' as const,
      windowsHide: true,
    };
    this.child = fork(workerPath, [], options);
    this.child.stderr?.on('data', (words) => {
      if (this.words.length < MAX_ERROR_CHARACTERS) this.words += String(words);
    });
    // Errors while no answer is awaited are ignored; the next file gets another process.
    this.child
      .on('error', () => undefined)
      .on('exit', () => {
        this.ended = true;
      });
  }

  /** Whether it can be given a file. */
  get isAlive(): boolean {
    return !this.ended && this.child.connected;
  }

  /**
   * Throws the Failure `reader-slow`, `reader-memory` or `reader-ended`, or an error if the process could not work at all.
   */
  answer<Value>(request: ReaderRequest, deadlineMs: number): Promise<WorkerAnswer<Value>> {
    const { child } = this;
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer<Value>>();
    const timer = setTimeout(() => reject(new Failure('reader-slow', { seconds: deadlineMs / 1000 })), deadlineMs);
    const answered = (message: unknown) => resolve(message as WorkerAnswer<Value>);
    const closed = (code: number | null) => reject(this.whyEnded(code));
    child.on('message', answered).on('error', reject).on('close', closed);
    // If the message cannot be sent, the process is ending, and its exit gives the reason.
    child.send(request, () => undefined);
    return promise.finally(() => {
      clearTimeout(timer);
      child.off('message', answered).off('error', reject).off('close', closed);
    });
  }

  /** Node exits with 1 after an uncaught error in the program, and prints it; that is not the file's fault. */
  private whyEnded(code: number | null): Error {
    const [exhausted, limit] = /out of memory(?:, of (\d+) MB)?/i.exec(this.words) ?? [];
    if (exhausted !== undefined) return new Failure('reader-memory', { limit: Number(limit ?? this.heapMb) });
    if (code === 1 && this.words !== '') return new Error(`the reader ended: ${this.words}`);
    return new Failure('reader-ended');
  }

  /** Sets whether it keeps this process from ending. */
  hold(held: boolean): void {
    const { child } = this;
    const pipe = child.stderr instanceof Socket ? child.stderr : null;
    for (const one of [child, child.channel, pipe]) {
      if (held) one?.ref();
      else one?.unref();
    }
  }

  end(): void {
    this.child.kill('SIGKILL');
    this.hold(false);
  }
}
