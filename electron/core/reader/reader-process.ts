import { Failure } from '../../../shared/api/failure.ts';
import type { LaunchReader, ReaderChild } from './reader-child.ts';
import type { ReaderRequest } from './reader-request.ts';
import type { WorkerAnswer } from './worker-answer.ts';

type AwaitedAnswer = { readonly resolve: (message: unknown) => void; readonly reject: (problem: unknown) => void };

/** A separate process that reads one file at a time: whatever a file does to it, ours continues. */
export class ReaderProcess {
  readonly workerPath: string;
  readonly heapMb: number;
  private readonly child: ReaderChild;
  /** Null while no answer is awaited; an error is then ignored, and the next file gets another process. */
  private awaited: AwaitedAnswer | null = null;

  constructor(workerPath: string, heapMb: number, launch: LaunchReader) {
    this.workerPath = workerPath;
    this.heapMb = heapMb;
    this.child = launch(workerPath, heapMb, {
      answered: (message) => this.awaited?.resolve(message),
      failed: (problem) => this.awaited?.reject(problem),
      ended: (code, words) => this.awaited?.reject(this.whyEnded(code, words)),
    });
  }

  /** Whether it can be given a file. */
  get isAlive(): boolean {
    return this.child.isAlive();
  }

  /**
   * Throws the Failure `reader-slow`, `reader-memory` or `reader-ended`, or an error if the process could not work at all.
   */
  answer<Value>(request: ReaderRequest, deadlineMs: number): Promise<WorkerAnswer<Value>> {
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer<Value>>();
    this.awaited = { resolve: (message) => resolve(message as WorkerAnswer<Value>), reject };
    const timer = setTimeout(() => reject(new Failure('reader-slow', { seconds: deadlineMs / 1000 })), deadlineMs);
    this.child.send(request);
    return promise.finally(() => {
      clearTimeout(timer);
      this.awaited = null;
    });
  }

  /** Node exits with 1 after an uncaught error in the program, and prints it; that is not the file's fault. */
  private whyEnded(code: number | null, words: string): Error {
    const [exhausted, limit] = /out of memory(?:, of (\d+) MB)?/i.exec(words) ?? [];
    if (exhausted !== undefined) return new Failure('reader-memory', { limit: Number(limit ?? this.heapMb) });
    if (code === 1 && words !== '') return new Error(`the reader ended: ${words}`);
    return new Failure('reader-ended');
  }

  hold(held: boolean): void {
    this.child.hold(held);
  }

  end(): void {
    this.child.end();
  }
}
