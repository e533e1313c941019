import type Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { type ReceivedFile, sanitizeFileName } from '../../shared/api/client.ts';
import type { CommandName, Input, Output } from '../../shared/api/commands.ts';
import { Failure } from '../../shared/api/failure.ts';
import type { Result, Topic } from '../../shared/api/result.ts';
import type { ManagedFile } from '../../shared/model/managed-settings.ts';
import { type Actor, type Envelope, type Payload, type RecordKind, recordKinds } from '../../shared/model/record.ts';
import type { ReportUpdate } from '../../shared/model/store/store-update.ts';
import type { ProgramFacts, ProgramResources, ReadContext, RecordWriter, WriteContext } from './context.ts';
import { createStamps } from './create-stamps.ts';
import { buildRefusal, dispatchCommand } from './dispatch.ts';
import { OfferedFiles } from './offered-files.ts';
import { removeLeftoverConversions } from './pdf/conversion-folder.ts';
import { readCurrentActor } from './queries/current-actor.ts';
import { getRecordTopic } from './record-topic.ts';
import { receiveFile } from './records/receive-file.ts';
import { StoreFileIdentity } from './store/backups/store-file-identity.ts';
import { mendDerivedData } from './store/check/mend-derived-data.ts';
import { NewestBackup } from './store/check/newest-backup.ts';
import { StoreMonitor } from './store/check/store-monitor.ts';
import { WriteSignal } from './store/check/write-signal.ts';
import { convertToFailure } from './store/convert-failure.ts';
import { Device } from './store/device/device.ts';
import { readSavedFile } from './store/files.ts';
import { convertOpeningFailure, type OpenStore, openReadableStore, openWritableStore } from './store/open-store.ts';
import { isProcessRunning } from './store/part-files.ts';
import { appendRecord, type ChainHead } from './store/records.ts';
import { type RestoreResult, replaceStore } from './store/replace-store.ts';
import { takeOverForeignStore } from './store/update/update-store.ts';

export type CoreOptions = {
  /** The data folder, created if missing. A writer must own it (see hosts/owner/own-data-folder.ts). */
  readonly folder: string;
  /** The folder where this machine remembers which device it is; outside the data folder. */
  readonly state: string;
  readonly mode: 'read' | 'write';
  readonly machineUser: string;
  readonly resources: ProgramResources;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** How long after opening the whole store is checked by itself; never if it is left out. */
  readonly checkAfterMs?: number;
  /** Told how far an update of the store is, if it needs one. */
  readonly reportUpdate?: ReportUpdate;
  /** What an administrator sets for this computer; nothing if it is left out. */
  readonly managed?: ManagedFile;
  /** What the host knows of the program; nothing if it is left out. */
  readonly program?: ProgramFacts;
  /** Told of every command that ended: how long it took, and what it threw, null if nothing. */
  readonly observe?: (command: string, milliseconds: number, problem: unknown) => void;
  /** The caller has just updated the store (store/update), so that it is not copied from elsewhere once more. */
  readonly isUpdated?: boolean;
};

export type Core = {
  /** Parses the input and runs the command. Never throws: a refusal is a result. */
  readonly call: <N extends CommandName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;
  /** Saves an incoming file with a negotiation, or holds it for a while if there is none. Never throws. */
  readonly receive: (negotiation: string | null, name: string, bytes: Uint8Array) => Result<ReceivedFile>;
  /** A saved file, or one that was just made, by its SHA-256; null if there is none. */
  readonly file: (sha256: string) => Uint8Array | null;
  readonly onChanged: (listener: (topics: readonly Topic[]) => void) => () => void;
  readonly close: () => void;
};

/** Opens the store and serves commands on it. Throws a Failure if the store cannot be opened. */
export function createCore(options: CoreOptions): Core {
  const { folder, state, mode, resources, machineUser } = options;
  const now = options.now ?? (() => new Date());
  const newId = options.newId ?? v7;
  const managed = options.managed ?? { path: '', settings: {}, problem: null };
  const program = options.program ?? { version: '–', readLog: () => [] };
  if (mode === 'write') removeLeftoverConversions(isProcessRunning);
  if (options.isUpdated !== true) takeOverForeignStore(options, now, options.reportUpdate);
  let store: OpenStore =
    mode === 'write' ? openWritableStore(folder, now, options.reportUpdate) : openReadableStore(folder);
  let identity = new StoreFileIdentity(store.path, store.db);
  let device = mode === 'write' ? openDevice(store, options) : null;
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const changed = (topics: ReadonlySet<Topic>) => {
    if (topics.size === 0) return;
    for (const listener of listeners) {
      try {
        listener([...topics]);
      } catch {
        // The write is done and the other listeners must hear of it: a closed window must not make it look refused.
      }
    }
  };

  const signal = new WriteSignal();
  const createMonitor = () =>
    new StoreMonitor({
      path: store.path,
      worker: resources.checkWorker,
      isAlone: store.db.pragma('locking_mode', { simple: true }) === 'exclusive',
      isMissing: store.db.memory,
      now,
      mend: mode === 'write' ? () => identity.write(() => mendDerivedData(store.db)) : null,
      writes: signal.shared,
      changed: (mended) => changed(new Set<Topic>(mended ? ['store', 'condition'] : ['condition'])),
    });
  let monitor = createMonitor();
  const watch = () => {
    // Opening the device may have written.
    identity.noteOwnWrites();
    monitor.note(device?.listLost() ?? []);
    monitor.open();
  };
  const noticeOverwriting = () => {
    const fault = mode === 'write' ? identity.findNewFault() : null;
    if (fault === null) return;
    monitor.note([...(device?.listLost() ?? []), fault]);
    changed(new Set<Topic>(['condition']));
  };
  watch();
  const timer =
    options.checkAfterMs === undefined
      ? null
      : setTimeout(() => monitor.checkFully().catch(() => {}), options.checkAfterMs);
  timer?.unref();

  const stamp = createStamps(now);
  const offered = new OfferedFiles();
  const offer = (name: string, bytes: Uint8Array) => offered.offer(name, bytes);
  // Held files come first: they were hashed on arrival, and one may be the intact copy of a damaged saved file.
  const file = (sha256: string) => offered.get(sha256) ?? readSavedFile(store.db, sha256);
  const newestBackup = new NewestBackup(folder);
  const reading = (): ReadContext => ({
    ...{ store, folder, now, newId, resources, machineUser, managed, program, offer, file, monitor, newestBackup },
  });
  const writing = (): WriteContext => ({
    ...reading(),
    transact: (work) => {
      if (device === null) throw new Failure('internal', { reason: 'a reading core cannot write' });
      const writer = new TransactionWriter(reading(), device, stamp());
      let value: ReturnType<typeof work>;
      try {
        const transaction = store.db.transaction(() => {
          const done = work(writer);
          identity.check();
          return done;
        });
        value = signal.run(() => identity.write(() => transaction.immediate()));
      } catch (problem) {
        if (problem instanceof Failure && /^store-(moved|overwritten)$/.test(problem.code))
          throw identity.rescue(store.db, problem, [folder, state], now());
        throw convertToFailure(problem, store.path);
      }
      for (const [negotiation, head] of writer.heads) device.remember(negotiation, head);
      for (const negotiation of writer.forgotten) device.drop(negotiation);
      changed(writer.topics);
      return value;
    },
    rewrite: (work) => identity.write(work),
    replaceStore: async (file) => {
      // Where a thread has the file open, Windows lets nobody replace it.
      await monitor.stop();
      store.db.close();
      device?.close();
      try {
        return restoreStore(options, file);
      } finally {
        store = openWritableStore(folder, now);
        identity = new StoreFileIdentity(store.path, store.db);
        device = openDevice(store, options);
        monitor = createMonitor();
        watch();
        changed(
          new Set([
            'store',
            'condition',
            'negotiations',
            'clauses',
            'comments',
            'drafts',
            'units',
            'positions',
            'exports',
          ]),
        );
      }
    },
  });

  return {
    call: async (name, input) => {
      noticeOverwriting();
      const started = performance.now();
      let problem: unknown = null;
      const result = await dispatchCommand(name, input, mode, reading, writing, monitor, (thrown) => {
        problem = thrown;
      });
      options.observe?.(name, performance.now() - started, problem);
      return result;
    },
    receive: (negotiation, name, bytes) => {
      const started = performance.now();
      let problem: unknown = null;
      try {
        if (negotiation === null)
          return { ok: true, value: { file: offer(sanitizeFileName(name), bytes), record: null, again: false } };
        if (mode === 'read') throw new Failure('internal', { reason: 'a reading core cannot write' });
        return { ok: true, value: receiveFile(writing(), { negotiation, name: sanitizeFileName(name), bytes }) };
      } catch (thrown) {
        problem = convertToFailure(thrown, store.path);
        return buildRefusal(problem);
      } finally {
        options.observe?.('files.receive', performance.now() - started, problem);
      }
    },
    file,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      if (timer !== null) clearTimeout(timer);
      void monitor.stop();
      device?.close();
      store.db.close();
    },
  };
}

/** Closes the store where its tables are not ours. */
function openDevice({ db, path }: OpenStore, { folder, state }: CoreOptions): Device {
  try {
    return Device.of(db, folder, state);
  } catch (problem) {
    db.close();
    throw convertOpeningFailure(problem, path);
  }
}

/**
 * Replaces a store that nobody has open by a backup; for a store that is too damaged to open. Throws as the command
 * does, and then nothing has changed.
 */
export function restoreStore({ folder, state, now }: CoreOptions, file: string): RestoreResult {
  const done = replaceStore(folder, file, now?.() ?? new Date());
  Device.forget(folder, state);
  return done;
}

class TransactionWriter implements RecordWriter {
  readonly db: Database.Database;
  readonly topics = new Set<Topic>();
  /** The newest record of this device, by negotiation. */
  readonly heads = new Map<string, ChainHead>();
  readonly forgotten = new Set<string>();
  private readonly reading: ReadContext;
  private readonly device: Device;
  private readonly at: string;

  constructor(reading: ReadContext, device: Device, at: string) {
    this.db = reading.store.db;
    this.reading = reading;
    this.device = device;
    this.at = at;
  }

  readonly append = <K extends RecordKind>(kind: K, negotiation: string, entity: string, payload: Payload<K>) => {
    this.topics.add(getRecordTopic(kind));
    const record = appendRecord(this.db, {
      kind,
      v: recordKinds[kind].v,
      negotiation,
      entity,
      device: this.device.id,
      at: this.at,
      actor: this.person(),
      payload: payload as unknown as Envelope['payload'],
    });
    this.heads.set(negotiation, { seq: record.seq, hash: record.hash });
    return record;
  };

  private who: Actor | null = null;

  /** Read once per command; setting it is a separate command. */
  private person(): Actor {
    this.who ??= readCurrentActor(this.reading);
    return this.who;
  }

  readonly touch = (topic: Topic) => {
    this.topics.add(topic);
  };

  readonly forget = (negotiation: string) => {
    this.forgotten.add(negotiation);
    this.heads.delete(negotiation);
    this.topics.add('negotiations');
  };
}
