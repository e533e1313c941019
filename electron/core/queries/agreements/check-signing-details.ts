import { Failure } from '../../../../shared/api/failure.ts';
import type { Party } from '../../../../shared/model/negotiation.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import { readSavedFile } from '../../store/files.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';

type Db = OpenStore['db'];
type NamedFile = { readonly sha256: string; readonly size: number };

/** Throws `file-unknown` unless the store has every named file in the named size. */
export function assertFilesSaved(db: Db, files: readonly NamedFile[]): void {
  for (const { sha256, size } of files)
    if (readSavedFile(db, sha256)?.byteLength !== size) throw new Failure('file-unknown');
}

/**
 * Checks that everything a signing names exists, and that its days are in order (D24). Throws `party-unknown`,
 * `file-unknown`, `record-unknown` or `days-turned`.
 */
export function checkSigningDetails(
  db: Db,
  negotiation: string,
  parties: readonly Party[],
  said: Omit<Payload<'signing.recorded'>, 'supersedes'>,
): void {
  const known = parties.map(({ code }) => code);
  for (const { party } of said.signatories)
    if (!known.includes(party)) throw new Failure('party-unknown', { named: party, known });
  assertFilesSaved(db, said.scans);
  if (said.export !== null) {
    const found = findRecordByHash<'export.made'>(db, negotiation, said.export)?.record;
    if (found?.kind !== 'export.made') throw new Failure('record-unknown', { hash: said.export });
  }
  const { date, handedOver, expires } = said;
  if (handedOver !== null && handedOver.date < date) throw new Failure('days-turned', { date, other: handedOver.date });
  if (expires !== null && expires <= date) throw new Failure('days-turned', { date, other: expires });
}
