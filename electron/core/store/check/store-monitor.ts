import { statSync } from 'node:fs';
import { Failure } from '../../../../shared/api/failure.ts';
import type { CheckProgress, StoreFault } from '../../../../shared/model/store/store-condition.ts';
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
  /** There is no file yet, and so nothing to check. */
  readonly isMissing: boolean;
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
    if (this.options.isMissing || this.options.isAlone || !this.isSmall()) return;
    try {
      this.take(this.checkShortly(), () => {});
    } catch {
      // It cannot be checked now; what it is needed for reports why.
    }
  }

  /**
   * The faults that matter to negotiations, after reading their records anew: a small store is checked at once, and of a
   * large one these negotiations in a worker thread.
   */
  async examine(listNegotiations: () => Iterable<string>): Promise<readonly StoreFault[]> {
    if (this.options.isAlone) throw new Failure('disk-full', { path: this.options.path });
    if (this.options.isMissing) return this.read().faults;
    if (this.isSmall()) {
      this.take(this.checkShortly());
      return this.read().faults;
    }
    const checked: (readonly StoreFault[])[] = [];
    for (const negotiation of listNegotiations()) checked.push(await this.checkNegotiation(negotiation));
    return [...this.read().faults, ...checked.flat()];
  }

  /**
   * Checks everything, kept files too, in a worker thread; derived data that differs is rebuilt and checked again. Throws
   * `internal` if the thread fails.
   */
  async checkFully(): Promise<void> {
    if (this.options.isMissing || this.options.isAlone) return;
    this.stop();
    this.update({ state: 'checking', progress: null });
    const check = await this.runWorker();
    if (check === null) return;
    const mends = check.faults.some(isDerivedFault) && this.mend();
    const last = mends ? await this.runWorker() : check;
    if (last !== null) this.set(last, true, mends && !last.faults.some(isDerivedFault));
  }

  stop(): void {
    this.running?.stop();
    this.running = null;
  }

  private checkShortly(): StoreCheck {
    return checkStore(this.options.path, { negotiation: null, files: false, inMemory: true });
  }

  private async checkNegotiation(negotiation: string): Promise<readonly StoreFault[]> {
    const { path, worker } = this.options;
    const run = () => runCheckWorker(worker, { path, files: false, negotiation }, () => {}).done;
    let check = await run();
    if (check?.faults.some(isDerivedFault) === true && this.mend()) check = await run();
    if (check === null) throw new Failure('internal', { reason: 'the records could not be checked' });
    return check.faults;
  }

  /** Null if another check has begun. */
  private async runWorker(): Promise<StoreCheck | null> {
    const { path, worker } = this.options;
    const order = { path, files: true, negotiation: null };
    const running = runCheckWorker(worker, order, (progress) => this.update({ progress }));
    this.running = running;
    const check = await running.done;
    if (this.running !== running) return null;
    this.running = null;
    if (check !== null) return check;
    this.update({ state: 'unchecked', progress: null });
    throw new Failure('internal', { reason: 'the store could not be checked' });
  }

  private mend(): boolean {
    if (this.options.mend === null) return false;
    try {
      this.options.mend();
      return true;
    } catch {
      // SQLite could not write the pages: the faults that were found are shown.
      return false;
    }
  }

  private take(first: StoreCheck, tell = this.options.changed): void {
    const mends = first.faults.some(isDerivedFault) && this.mend();
    const last = mends ? this.checkShortly() : first;
    this.set(last, false, mends && !last.faults.some(isDerivedFault), tell);
  }

  private set(check: StoreCheck, full: boolean, mended: boolean, tell = this.options.changed): void {
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
