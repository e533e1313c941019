import type { Topic } from '../../shared/api/result.ts';
import type { ManagedFile } from '../../shared/model/managed-settings.ts';
import type { Payload, RecordKind } from '../../shared/model/record.ts';
import type { OfferedFile } from './offered-files.ts';
import type { InstrumentOutline } from './resources/outline.ts';
import type { NewestBackup } from './store/check/newest-backup.ts';
import type { StoreMonitor } from './store/check/store-monitor.ts';
import type { OpenStore } from './store/open-store.ts';
import type { StoredRecord } from './store/record-hash.ts';
import type { RestoreResult } from './store/replace-store.ts';
import type { PrintTemplate } from './word/write/print-template.ts';

/** What a handler works with. The handler of a read command never gets write access. */
export type ReadContext = {
  readonly store: OpenStore;
  readonly folder: string;
  /** What is known of the condition of the store. */
  readonly monitor: StoreMonitor;
  /** What the newest backup has of what is damaged. */
  readonly newestBackup: NewestBackup;
  readonly now: () => Date;
  readonly newId: () => string;
  /** The machine's name for the person, used until the person states a name. */
  readonly machineUser: string;
  readonly resources: ProgramResources;
  /** What the administrator of this computer sets. */
  readonly managed: ManagedFile;
  readonly program: ProgramFacts;
  /** A saved or offered file by its SHA-256, null if there is none. */
  readonly file: (sha256: string) => Uint8Array | null;
  /** Holds a file in memory for the caller to fetch, without saving it. */
  readonly offer: (name: string, bytes: Uint8Array) => OfferedFile;
};

export type WriteContext = ReadContext & {
  /** Runs `work` in one IMMEDIATE transaction; if it throws, nothing is written. `work` must not await. */
  readonly transact: <T>(work: (writer: RecordWriter) => T) => T;
  /** Runs what writes to the file of the store outside of `transact`. */
  readonly rewrite: <T>(work: () => T) => T;
  /** Replaces the whole store by another file and opens the result; only restore uses it. */
  readonly replaceStore: (file: string) => Promise<RestoreResult>;
};

export type RecordWriter = {
  readonly db: OpenStore['db'];
  /** Appends a record of this device and updates the derived tables. */
  readonly append: <K extends RecordKind>(
    kind: K,
    negotiation: string,
    entity: string,
    payload: Payload<K>,
  ) => StoredRecord;
  /** Reports a change of something other than a record. */
  readonly touch: (topic: Topic) => void;
  /** Forgets what this device remembers of a negotiation that was deleted from this store. */
  readonly forget: (negotiation: string) => void;
};

/** What the host knows of the program. */
export type ProgramFacts = {
  readonly version: string;
  /** The newest lines of the log, the oldest first; never throws. */
  readonly readLog: () => readonly string[];
};

/** Files that come with the program. */
export type ProgramResources = {
  /** A file of the sample negotiation by name. Throws `sample-missing`. */
  readonly sample: (name: string) => Uint8Array;
  /** Throws `template-unknown`. */
  readonly template: (name: string) => PrintTemplate;
  /** The names of the templates, the default first. */
  readonly templates: () => readonly string[];
  /** The usual clauses of an instrument. Throws `template-unknown`. */
  readonly outline: (name: string) => InstrumentOutline;
  /** The file of the worker process that reads files from outside. */
  readonly readerWorker: string;
  /** The file of the worker thread that checks the store. */
  readonly checkWorker: string;
  /** The file of the worker thread that updates the store. */
  readonly updateWorker: string;
};
