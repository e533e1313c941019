import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { hasSameWords } from '../../../../shared/rules/clause-status.ts';
import type { RecordWriter } from '../../context.ts';
import { listClauseHeads } from '../../store/clauses.ts';
import { listConfirmations } from '../../store/derive/confirmations.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import type { Standing } from './find-standing-hash.ts';
import { isEarlierVersion } from './restore-version.ts';

type ConfirmationRecord = Extract<KnownRecord, { kind: 'translation.confirmed' }>;

/**
 * Withdraws a confirmation of a language, or confirms it again where the record withdrew one. The version must be the only
 * head, or where `standing` says so, have its words: what restored them confirmed the language again, and goes with it.
 * Throws `undo-overtaken`.
 */
export function withdrawConfirmation({ db, append }: RecordWriter, record: ConfirmationRecord, standing: Standing) {
  const { kind, negotiation, entity } = record;
  const { version, language, withdraws } = record.payload;
  const overtaken = () => new Failure('undo-overtaken', { what: kind });
  const clause = { negotiation, id: entity };
  const [head, ...others] = listClauseHeads(db, clause);
  const confirmed = findRecordByHash<'version.written'>(db, negotiation, version)?.record;
  if (head?.record == null || confirmed == null || others.length > 0) throw overtaken();
  const isSame = standing === 'same' && hasSameWords(head.record.payload, confirmed.payload);
  if (head.hash !== version && !isSame) throw overtaken();
  const again = { version: head.hash, language, note: '', dated: null };
  if (withdraws.length > 0) return append(kind, negotiation, entity, { ...again, withdraws: [] });
  const live = listConfirmations(db, clause).filter(
    (one) =>
      one.language === language && (one.version === version || isEarlierVersion(db, negotiation, version, one.version)),
  );
  if (live.length === 0) throw overtaken();
  return append(kind, negotiation, entity, { ...again, withdraws: live.map(({ hash }) => hash) });
}
