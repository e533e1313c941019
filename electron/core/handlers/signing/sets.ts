import type { Input } from '../../../../shared/api/commands.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import type { SigningSet } from '../../../../shared/model/signing-set.ts';
import type { Reading } from '../../context.ts';
import { draftsOf } from '../../store/negotiations.ts';
import type { ReadStore } from '../../store/open.ts';
import { liveOf } from '../../store/statements.ts';
import { findNegotiation } from '../find.ts';
import { setOf } from './manifest.ts';

type Db = ReadStore['db'];
export type FoundSet = {
  readonly record: Extract<KnownRecord, { kind: 'export.made' }>;
  readonly set: NonNullable<ReturnType<typeof setOf>>;
};

/** Newest first. */
export function list({ store: { db } }: Reading, input: Input<'signing.list'>): SigningSet[] {
  const { id } = findNegotiation(db, input.negotiation);
  return setsOf(db, id).map((found) => shownSet(db, id, found));
}

export function setsOf(db: Db, negotiation: string): FoundSet[] {
  return liveOf(db, 'export.made', negotiation)
    .flatMap(({ record }) => {
      const set = record === null ? null : setOf(db, record);
      return record === null || set === null ? [] : [{ record, set }];
    })
    .reverse();
}

export function shownSet(db: Db, negotiation: string, { record, set }: FoundSet): SigningSet {
  const draft = draftsOf(db, negotiation).find((one) => one.record?.entity === record.payload.draft);
  return {
    record: record.hash,
    at: record.at,
    actor: record.actor,
    draft: draft?.record?.payload.code ?? record.payload.draft ?? '',
    files: [...set.files],
    reservations: [...set.reservations],
    reprint: [...set.reprint],
  };
}
