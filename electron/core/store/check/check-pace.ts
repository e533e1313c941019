import type { WriteWatch } from './write-signal.ts';

/** A check works this long before it rests, in ms of computing. */
const WORK_MS = 10;
/** While somebody writes, it rests this many times as long as it computed. */
const REST_SHARE = 3;
/** After this time without a write, in ms, nobody is writing. */
const RECENT_MS = 2000;
/** A write takes no longer, or its thread has other worries. */
const MAX_WAIT_MS = 200;

/** Both in ms. `computing` is that of this thread: on a busy machine it rests no longer, since it gets on slowly anyway. */
export type CheckClock = { readonly time: () => number; readonly computing: () => number };

/**
 * Makes room for the writes of another thread. A processor that does two things at a time does each more slowly, and the
 * check pushes what a save needs out of its caches: a save took three times as long. So a check stops during a write, and
 * computes a quarter of the time while somebody writes again and again; otherwise it never waits.
 */
export class CheckPace {
  private readonly writes: WriteWatch;
  private readonly clock: CheckClock;
  private begun: number;
  private written = Number.NEGATIVE_INFINITY;
  private rested: number;

  constructor(writes: WriteWatch, clock: CheckClock) {
    this.writes = writes;
    this.clock = clock;
    this.begun = writes.countBegun();
    this.rested = clock.computing();
  }

  /** Called between two small pieces of work. */
  step(): void {
    this.writes.waitForEnd(MAX_WAIT_MS);
    const worked = this.clock.computing() - this.rested;
    if (worked < WORK_MS) return;
    this.rested += worked;
    const [begun, time] = [this.writes.countBegun(), this.clock.time()];
    if (begun !== this.begun) this.written = time;
    this.begun = begun;
    // A long piece of work that could not be interrupted is over.
    if (time - this.written < RECENT_MS) this.writes.sleep(REST_SHARE * Math.min(worked, 2 * WORK_MS));
  }
}
