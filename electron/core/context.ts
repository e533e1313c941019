import type { Topic } from '../../shared/api/result.ts';
import type { Payload, RecordKind } from '../../shared/model/record.ts';
import type { OfferedFile } from './offered-files.ts';
import type { InstrumentOutline } from './resources/outline.ts';
import type { OpenStore } from './store/open-store.ts';
import type { StoredRecord } from './store/record-hash.ts';
import type { RestoreResult } from './store/replace-store.ts';
import type { PrintTemplate } from './word/write/print-template.ts';

/** What a handler works with. A reading command's handler never gets a way to write. */
export type ReadContext = {
  readonly store: OpenStore;
  readonly folder: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Who works here, unless they have said so: the name that the machine knows them by. */
  readonly machineUser: string;
  readonly resources: ProgramResources;
  /** A kept or held file by its SHA-256, null where there is none. */
  readonly file: (sha256: string) => Uint8Array | null;
  /** Holds a file that is not kept for who asked for it. */
  readonly offer: (name: string, bytes: Uint8Array) => OfferedFile;
};

export type WriteContext = ReadContext & {
  /** Runs `work` in one IMMEDIATE transaction; where it throws, nothing was written. Never awaits inside. */
  readonly transact: <T>(work: (writer: RecordWriter) => T) => T;
  /** Puts another file in the place of the whole store and opens that; used by restore alone. */
  readonly replaceStore: (file: string) => RestoreResult;
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
  /** Says that something other than a record changed. */
  readonly touch: (topic: Topic) => void;
  /** The negotiation is gone from this store, and with it what this device remembered of it. */
  readonly forget: (negotiation: string) => void;
};

/** Files that come with the program. */
export type ProgramResources = {
  /** A file of the sample negotiation by its name. Throws `sample-missing`. */
  readonly sample: (name: string) => Uint8Array;
  /** Throws `template-unknown`. */
  readonly template: (name: string) => PrintTemplate;
  /** The names of the templates, the usual one first. */
  readonly templates: () => readonly string[];
  /** The usual clauses of an instrument. Throws `template-unknown`. */
  readonly outline: (name: string) => InstrumentOutline;
  /** The file of the process that reads Word documents. */
  readonly wordWorker: string;
};
