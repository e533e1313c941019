/** Calls a function once, when nothing has held or touched the timer for a while. */
export class IdleTimer {
  private readonly ms: number;
  private readonly run: () => void;
  private holders = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(ms: number, run: () => void) {
    this.ms = ms;
    this.run = run;
    this.touch();
  }

  /** Keeps the timer from running until the returned function is called; call that once. */
  hold(): () => void {
    this.holders += 1;
    clearTimeout(this.timer);
    return () => {
      this.holders -= 1;
      this.touch();
    };
  }

  touch(): void {
    clearTimeout(this.timer);
    if (this.holders === 0) this.timer = setTimeout(this.run, this.ms);
  }

  stop(): void {
    this.holders = Number.POSITIVE_INFINITY;
    clearTimeout(this.timer);
  }
}
