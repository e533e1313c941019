import { statSync } from 'node:fs';
import { Failure } from '../../../../shared/api/failure.ts';
import type { CheckProgress, StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { convertToFailure } from '../convert-failure.ts';
import { checkStore } from './check-store.ts';
import { mergeNegotiationFaults } from './merge-faults.ts';
import { type CheckOrder, type RunningCheck, runCheckWorker } from './run-check-worker.ts';
import { isDerivedFault, type ReportProgress, type StoreCheck } from './store-check.ts';

export type MonitoredState = StoreCheck & {
  readonly state: 'unchecked' | 'checking' | 'checked';
  readonly progress: CheckProgress | null;
  /** When records were last checked, and when everything was. */
  readonly at: string | null;
  readonly fullAt: string | null;
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
  /** The WriteSignal of this thread: a full check makes room for its writes. */
  readonly writes: SharedArrayBuffer;
  /** Called when there is something new to show. */
  readonly changed: (mended: boolean) => void;
};

/** Checking takes about 100 ms for each 1,000 records and 8 ms for each megabyte, so a store of this size is checked at once. */
const SHORT_BYTES = 12 * 2 ** 20;

/** What is known of the condition of an open store. */
export class StoreMonitor {
  private readonly options: MonitorOptions;
  private readonly workers = new Set<RunningCheck>();
  /** The check of the whole store that counts: a later one takes its place. */
  private running: RunningCheck | null = null;
  private noted: readonly StoreFault[] = [];
  private lackOfRoom = false;
  private found: MonitoredState = {
    state: 'unchecked',
    progress: null,
    at: null,
    fullAt: null,
    rebuilt: false,
    records: 0,
    files: 0,
    last: 0,
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
   * The faults that matter to negotiations, after reading their records again: a small store is checked at once, and of a
   * large one these negotiations in a worker thread.
   */
  async examine(listNegotiations: () => Iterable<string>): Promise<readonly StoreFault[]> {
    if (this.options.isAlone) throw new Failure('disk-full', { path: this.options.path });
    if (this.options.isMissing) return this.read().faults;
    if (this.isSmall()) {
      this.take(this.checkShortly());
      return this.read().faults;
    }
    for (const negotiation of listNegotiations()) await this.checkNegotiation(negotiation);
    return this.read().faults;
  }

  /**
   * Checks everything, kept files too, in a worker thread; derived data that differs is rebuilt and checked again. Throws
   * `disk-full` where no other connection can read the store, the failure of the check, or `internal` if the thread fails.
   */
  async checkFully(): Promise<void> {
    if (this.options.isAlone) throw new Failure('disk-full', { path: this.options.path });
    if (this.options.isMissing) return this.set({ records: 0, files: 0, last: 0, faults: [] }, true, false);
    void this.stop();
    this.update({ state: 'checking', progress: null });
    const check = await this.runWorker();
    if (check === null) return;
    const mends = check.faults.some(isDerivedFault) && this.mend();
    const last = mends ? await this.runWorker() : check;
    if (last !== null) this.set(last, true, mends && !last.faults.some(isDerivedFault));
  }

  /** Stops every check; resolves when none holds the store open any more. */
  async stop(): Promise<void> {
    if (this.running !== null) this.endFullCheck();
    while (this.workers.size > 0) await Promise.all([...this.workers].map((worker) => worker.stop()));
  }

  private checkShortly(): StoreCheck {
    return checkStore(this.options.path, { negotiation: null, files: false, inMemory: true });
  }

  private async checkNegotiation(negotiation: string): Promise<void> {
    const order = { path: this.options.path, files: false, negotiation, writes: null };
    const run = async () => {
      const check = await this.track(order, () => {}).done;
      if (check === null) throw new Failure('internal', { reason: 'the check of the records was stopped' });
      return check.faults;
    };
    const first = await run();
    const mends = first.some(isDerivedFault) && this.mend();
    const last = mends ? await run() : first;
    const mended = mends && !last.some(isDerivedFault);
    // Repairing rebuilds everything that derives from the records.
    const known = this.found.faults.filter((fault) => !mended || !isDerivedFault(fault));
    const faults = mergeNegotiationFaults(known, negotiation, last);
    this.update({ faults, rebuilt: this.found.rebuilt || mended }, mended);
  }

  private track(order: CheckOrder, progress: ReportProgress): RunningCheck {
    const worker = runCheckWorker(this.options.worker, order, progress);
    this.workers.add(worker);
    const forget = () => this.workers.delete(worker);
    worker.done.then(forget, forget);
    return worker;
  }

  /** Null if it was stopped, or another check of the whole store has begun. */
  private async runWorker(): Promise<StoreCheck | null> {
    const { path, writes } = this.options;
    const order = { path, files: true, negotiation: null, writes };
    const running = this.track(order, (progress) => {
      if (this.running === running) this.update({ progress });
    });
    this.running = running;
    try {
      const check = await running.done;
      if (this.running !== running) return null;
      this.running = null;
      return check;
    } catch (problem) {
      if (this.running !== running) return null;
      this.endFullCheck();
      throw problem;
    }
  }

  /** What was known before a check of the whole store began still counts. */
  private endFullCheck(): void {
    this.running = null;
    this.update({ state: this.found.at === null ? 'unchecked' : 'checked', progress: null });
  }

  /** Whether derived data differs because it could not be rebuilt for lack of room. */
  isRoomLacking(): boolean {
    return this.lackOfRoom && this.found.faults.some(isDerivedFault);
  }

  private mend(): boolean {
    this.lackOfRoom = false;
    if (this.options.mend === null) return false;
    try {
      this.options.mend();
      return true;
    } catch (problem) {
      // SQLite could not write the pages: the faults that were found are shown.
      const failure = convertToFailure(problem, this.options.path);
      this.lackOfRoom = failure instanceof Failure && /^disk-(too-)?full$/.test(failure.code);
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
    const at = this.options.now().toISOString();
    const next = {
      ...check,
      faults: [...check.faults, ...files],
      // A short check does not end a full one that is running.
      ...(this.running === null ? { state: 'checked' as const, progress: null } : {}),
      at,
      fullAt: full ? at : this.found.fullAt,
      rebuilt: this.found.rebuilt || mended,
    };
    this.update(next, mended, tell);
  }

  /** Tells of a change only if it can be seen. */
  private update(state: Partial<MonitoredState>, mended = false, tell = this.options.changed): void {
    const shown = () => JSON.stringify({ ...this.found, at: null, records: 0, files: 0, last: 0 });
    const before = shown();
    this.found = { ...this.found, ...state };
    if (mended || shown() !== before) tell(mended);
  }

  private isSmall(): boolean {
    const size = (rest: string) => statSync(`${this.options.path}${rest}`, { throwIfNoEntry: false })?.size ?? 0;
    return size('') + size('-wal') <= SHORT_BYTES;
  }
}
