import type { WriteWatch } from './write-signal.ts';

/** A check works this long before it rests, in ms. */
const WORK_MS = 10;
/** While somebody writes, it rests this many times as long as it worked. */
const REST_SHARE = 3;
/** After this time without a write, in ms, nobody is writing. */
const RECENT_MS = 2000;
/** A write takes no longer, or its thread has other worries. */
const MAX_WAIT_MS = 200;

/**
 * Makes room for the writes of another thread. A processor that does two things at a time does each at half of its speed, and
 * the check pushes what a save needs out of its caches: a save took three times as long. So a check stops during a write,
 * and while somebody writes again and again it takes a quarter of the time; otherwise it never waits.
 */
export class CheckPace {
  private readonly writes: WriteWatch;
  private readonly now: () => number;
  private begun: number;
  private written = Number.NEGATIVE_INFINITY;
  private resumed: number;

  constructor(writes: WriteWatch, now: () => number) {
    this.writes = writes;
    this.now = now;
    this.begun = writes.countBegun();
    this.resumed = now();
  }

  /** Called between two small pieces of work. */
  step(): void {
    this.writes.waitForEnd(MAX_WAIT_MS);
    const now = this.now();
    if (now - this.resumed < WORK_MS) return;
    const begun = this.writes.countBegun();
    if (begun !== this.begun) this.written = now;
    this.begun = begun;
    if (now - this.written < RECENT_MS) this.writes.sleep(REST_SHARE * (now - this.resumed));
    this.resumed = this.now();
  }
}
