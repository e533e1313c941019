import { statSync } from 'node:fs';
import { Failure } from '../../../../shared/api/failure.ts';
import type { CheckProgress, StoreFault } from '../../../../shared/model/store-condition.ts';
import { checkStore } from './check-store.ts';
import { type RunningCheck, runCheckWorker } from './run-check-worker.ts';
import { isDerivedFault, type StoreCheck } from './store-check.ts';

export type MonitoredState = StoreCheck & {
  readonly state: 'unchecked' | 'checking' | 'checked';
  readonly progress: CheckProgress | null;
  readonly at: string | null;
  readonly full: boolean;
  readonly rebuilt: boolean;
};

export type MonitorOptions = {
  readonly path: string;
  /** The file of the worker thread. */
  readonly worker: string;
  /** On a full disk no other connection can read the store, and so it cannot be checked. */
  readonly isAlone: boolean;
  readonly now: () => Date;
  /** Rebuilds what derives from the records; null where the store is only read. */
  readonly mend: (() => void) | null;
  /** Called when there is something new to show. */
  readonly changed: (mended: boolean) => void;
};

/** Checking takes about 100 ms for each 1,000 records and 8 ms for each megabyte, so a store of this size is checked at once. */
const SHORT_BYTES = 12 * 2 ** 20;

/** What is known of the condition of an open store. */
export class StoreMonitor {
  private readonly options: MonitorOptions;
  private running: RunningCheck | null = null;
  private noted: readonly StoreFault[] = [];
  private found: MonitoredState = {
    state: 'unchecked',
    progress: null,
    at: null,
    full: false,
    rebuilt: false,
    records: 0,
    files: 0,
    faults: [],
  };

  constructor(options: MonitorOptions) {
    this.options = options;
  }

  read(): MonitoredState {
    return { ...this.found, faults: [...this.noted, ...this.found.faults] };
  }

  /** Adds faults that only the opening program can see. */
  note(faults: readonly StoreFault[]): void {
    this.noted = faults;
  }

  /** Checks a small store when it is opened, before anybody listens. Derived data that differs is rebuilt. */
  open(): void {
    if (!this.isSmall() || this.options.isAlone) return;
    try {
      this.take(checkStore(this.options.path, { files: false, inMemory: true }), false, () => {});
    } catch {
      // It cannot be checked now; what it is needed for reports why.
    }
  }

  /** Checks records and derived data before something leaves the store. */
  async examineBeforeLeaving(): Promise<MonitoredState> {
    if (this.options.isAlone) throw new Failure('disk-full', { path: this.options.path });
    if (this.isSmall()) this.take(checkStore(this.options.path, { files: false, inMemory: true }), false);
    else await this.run(false);
    return this.read();
  }

  /** Checks everything, kept files too, in a worker thread. */
  async checkFully(): Promise<void> {
    if (this.options.isAlone) return;
    await this.run(true);
  }

  stop(): void {
    this.running?.stop();
    this.running = null;
  }

  private async run(files: boolean): Promise<void> {
    this.stop();
    this.update({ state: 'checking', progress: null });
    const running = runCheckWorker(this.options.worker, { path: this.options.path, files }, (progress) =>
      this.update({ progress }),
    );
    this.running = running;
    const check = await running.done;
    if (this.running !== running) return;
    this.running = null;
    if (check === null) this.update({ state: 'unchecked', progress: null });
    else this.take(check, files);
  }

  private take(first: StoreCheck, full: boolean, tell = this.options.changed): void {
    let check = first;
    let mended = false;
    if (this.options.mend !== null && check.faults.some(isDerivedFault)) {
      try {
        this.options.mend();
        const again = checkStore(this.options.path, { files: full, inMemory: this.isSmall() });
        mended = !again.faults.some(isDerivedFault);
        check = again;
      } catch {
        // SQLite could not write the pages: the faults that were found are shown.
      }
    }
    // A short check does not hash files, so what is known of them stays.
    const files = full ? [] : this.found.faults.filter(({ fault }) => fault === 'file-damaged');
    const next = {
      ...check,
      faults: [...check.faults, ...files],
      state: 'checked' as const,
      progress: null,
      at: this.options.now().toISOString(),
      full: full || this.found.full,
      rebuilt: this.found.rebuilt || mended,
    };
    this.update(next, mended, tell);
  }

  /** Tells of a change only if it can be seen. */
  private update(state: Partial<MonitoredState>, mended = false, tell = this.options.changed): void {
    const shown = () => JSON.stringify({ ...this.found, at: null, records: 0, files: 0 });
    const before = shown();
    this.found = { ...this.found, ...state };
    if (mended || shown() !== before) tell(mended);
  }

  private isSmall(): boolean {
    const size = (rest: string) => statSync(`${this.options.path}${rest}`, { throwIfNoEntry: false })?.size ?? 0;
    return size('') + size('-wal') <= SHORT_BYTES;
  }
}
