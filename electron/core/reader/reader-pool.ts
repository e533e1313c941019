import type { LaunchReader } from './reader-child.ts';
import { ReaderProcess } from './reader-process.ts';
import type { WorkerAnswer } from './worker-answer.ts';

/** How many files are read at once: each may use its whole memory limit. */
const MAX_READERS = 2;
const IDLE_MS = 10_000;
/** A reader that has grown larger is not kept. */
const MAX_IDLE_BYTES = 200 * 2 ** 20;

/**
 * The reading processes. One that has read a file waits a while for the next, since starting and warming up a process
 * takes longer than reading a contract; an idle one does not keep our process alive, and ends with it.
 */
export class ReaderPool {
  private free = MAX_READERS;
  private readonly queue: (() => void)[] = [];
  private kept: { readonly reader: ReaderProcess; readonly timer: NodeJS.Timeout } | null = null;

  /** Passes a reader to `work` once one is free; a reader whose work fails is ended. */
  async use<Value>(
    workerPath: string,
    heapMb: number,
    launch: LaunchReader,
    work: (reader: ReaderProcess) => Promise<WorkerAnswer<Value>>,
  ): Promise<WorkerAnswer<Value>> {
    if (this.free === 0) await new Promise<void>((resolve) => this.queue.push(resolve));
    else this.free -= 1;
    const reader = this.take(workerPath, heapMb) ?? new ReaderProcess(workerPath, heapMb, launch);
    try {
      const answer = await work(reader);
      if (answer.memory <= MAX_IDLE_BYTES) this.keep(reader);
      else reader.end();
      return answer;
    } catch (problem) {
      reader.end();
      throw problem;
    } finally {
      const next = this.queue.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }

  private take(workerPath: string, heapMb: number): ReaderProcess | null {
    const reader = this.kept?.reader;
    if (reader?.workerPath !== workerPath || reader.heapMb !== heapMb) return null;
    clearTimeout(this.kept?.timer);
    this.kept = null;
    if (!reader.isAlive) return null;
    reader.hold(true);
    return reader;
  }

  private keep(reader: ReaderProcess): void {
    if (this.kept?.reader.isAlive) {
      reader.end();
      return;
    }
    clearTimeout(this.kept?.timer);
    reader.hold(false);
    const timer = setTimeout(() => {
      this.kept = null;
      reader.end();
    }, IDLE_MS);
    this.kept = { reader, timer: timer.unref() };
  }
}
