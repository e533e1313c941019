import Database from 'better-sqlite3';
import { migrateStore, migrations } from '../../electron/core/store/migrate-store.ts';
import { rebuildDerivedTables } from '../../electron/core/store/rebuild-derived-tables.ts';
import type { StoredRecord } from '../../electron/core/store/record-hash.ts';
import { appendRecord, mergeForeignRecords } from '../../electron/core/store/records.ts';
import { blankComment } from '../../shared/model/comment.ts';
import { type Payload, type RecordKind, recordKinds } from '../../shared/model/record.ts';

/** A UUIDv7 derived from a number, so that a failing history of a property can be repeated. */
export function createUuid(n: number): string {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

export const NEGOTIATION = createUuid(1);

let serializedBlank: Buffer | null = null;

/** An empty store in memory: the same tables as in a file, without the syncs. */
function openMemoryStore(): Database.Database {
  if (serializedBlank === null) {
    const db = new Database(':memory:');
    migrateStore(db, migrations, () => {});
    rebuildDerivedTables(db);
    serializedBlank = db.serialize();
  }
  return new Database(serializedBlank);
}

/** One device with a store of its own. */
export class TestSite {
  readonly db: Database.Database;
  readonly device: string;
  private made = 0;
  private readonly number: number;

  constructor(number: number, db = openMemoryStore()) {
    this.db = db;
    this.number = number;
    this.device = createUuid(0xd000 + number);
  }

  readonly newId = (): string => {
    this.made += 1;
    return createUuid(0x10000 * (this.number + 1) + this.made);
  };

  readonly append = <K extends RecordKind>(
    kind: K,
    entity: string,
    payload: Payload<K>,
    negotiation = NEGOTIATION,
  ): StoredRecord => this.appendAny(kind, recordKinds[kind].v, entity, payload, negotiation);

  /** Also takes kinds and versions that this Naskah does not know. */
  readonly appendAny = (
    kind: string,
    v: number,
    entity: string,
    payload: object,
    negotiation = NEGOTIATION,
  ): StoredRecord => {
    const { device } = this;
    const actor = { name: `Orang ${this.number}`, unit: null };
    const record = {
      kind,
      v,
      negotiation,
      entity,
      device,
      at: '2022-01-20T03:04:05.678Z',
      actor,
      payload: payload as Record<string, never>,
    };
    return this.db.transaction(() => appendRecord(this.db, record)).immediate();
  };

  /** The texts of all records, in order of arrival. */
  texts(): string[] {
    return this.db.prepare('SELECT json FROM record ORDER BY id').pluck().all() as string[];
  }

  /** Returns the hashes of the new records. */
  take(texts: readonly string[]): string[] {
    return [...this.db.transaction(() => mergeForeignRecords(this.db, texts)).immediate().added];
  }
}

/** Payloads with default values for the fields a test does not look at. */
export const plainPayloads = {
  description: (more: Partial<Payload<'negotiation.described'>> = {}): Payload<'negotiation.described'> => {
    const side = (code: string, of: 'ours' | 'counterpart') => ({
      code,
      side: of,
      state: {},
      ministry: {},
      signatureHeading: {},
      signatory: { name: '', title: {} },
      nationalLanguage: 'id',
    });
    return {
      code: 'loi',
      kind: 'letter-of-intent',
      profile: 'non-binding',
      title: { id: 'PERNYATAAN KEHENDAK' },
      parties: [side('ID', 'ours'), side('BY', 'counterpart')],
      languages: ['id', 'en', 'ru'],
      prevailingLanguage: null,
      paragraphWord: {},
      numberForms: {},
      annexWord: {},
      shortName: '',
      numbered: true,
      note: '',
      supersedes: [],
      ...more,
    };
  },
  clause: (more: Partial<Payload<'clause.created'>> = {}): Payload<'clause.created'> => ({
    code: 'one',
    kind: 'paragraph',
    draft: null,
    ...more,
  }),
  placement: (more: Partial<Payload<'clause.placed'>> = {}): Payload<'clause.placed'> => ({
    under: NEGOTIATION,
    rank: 'a0',
    supersedes: [],
    ...more,
  }),
  version: (more: Partial<Payload<'version.written'>> = {}): Payload<'version.written'> => ({
    parents: [],
    label: {},
    heading: {},
    body: { id: 'satu', en: 'one', ru: 'один' },
    change: { id: 'sense', en: 'sense', ru: 'sense' },
    note: '',
    source: { origin: 'ours', unit: null, file: null },
    dated: null,
    ...more,
  }),
  comment: (more: Partial<Payload<'comment.made'>> = {}): Payload<'comment.made'> => ({
    ...blankComment,
    kind: 'substance',
    body: 'masukan',
    ...more,
  }),
};
