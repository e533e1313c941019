const [BEGUN, ENDED, NEVER] = [0, 1, 2];

/** Tells other threads when this one writes. */
export class WriteSignal {
  readonly shared = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
  private readonly counts = new Int32Array(this.shared);

  run<T>(write: () => T): T {
    Atomics.add(this.counts, BEGUN, 1);
    try {
      return write();
    } finally {
      Atomics.add(this.counts, ENDED, 1);
      Atomics.notify(this.counts, ENDED);
    }
  }
}

/** The other end: what a thread learns of the writes of another, and how it sleeps. */
export type WriteWatch = {
  readonly countBegun: () => number;
  /** Returns once no write is in progress, or after a time. */
  readonly waitForEnd: (ms: number) => void;
  readonly sleep: (ms: number) => void;
};

export function watchWrites(shared: SharedArrayBuffer): WriteWatch {
  const counts = new Int32Array(shared);
  return {
    countBegun: () => Atomics.load(counts, BEGUN),
    waitForEnd: (ms) => {
      const ended = Atomics.load(counts, ENDED);
      if (ended !== Atomics.load(counts, BEGUN)) Atomics.wait(counts, ENDED, ended, ms);
    },
    sleep: (ms) => {
      Atomics.wait(counts, NEVER, 0, ms);
    },
  };
}
