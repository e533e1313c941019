import type { Input } from '../../../../shared/api/commands.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import type { SigningSet } from '../../../../shared/model/signing-set.ts';
import type { ReadContext } from '../../context.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { findNegotiation } from '../resolve-names.ts';
import { readSigningManifest } from './signing-manifest.ts';

type Db = OpenStore['db'];
export type StoredSigningSet = {
  readonly record: Extract<KnownRecord, { kind: 'export.made' }>;
  readonly set: NonNullable<ReturnType<typeof readSigningManifest>>;
};

/** Newest first. */
export function listSigningSets({ store: { db } }: ReadContext, input: Input<'signing.list'>): SigningSet[] {
  const { id } = findNegotiation(db, input.negotiation);
  return readSigningSets(db, id).map((found) => buildShownSet(db, id, found));
}

export function readSigningSets(db: Db, negotiation: string): StoredSigningSet[] {
  return listLiveRecords(db, 'export.made', negotiation)
    .flatMap(({ record }) => {
      const set = record === null ? null : readSigningManifest(db, record);
      return record === null || set === null ? [] : [{ record, set }];
    })
    .reverse();
}

export function buildShownSet(db: Db, negotiation: string, { record, set }: StoredSigningSet): SigningSet {
  const draft = listActiveDrafts(db, negotiation).find((one) => one.record?.entity === record.payload.draft);
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
