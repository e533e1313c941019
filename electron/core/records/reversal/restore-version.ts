import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { hasSameWords } from '../../../../shared/rules/clause-status.ts';
import type { RecordWriter } from '../../context.ts';
import { assertClauseUnlocked, findNamedClause } from '../../queries/text/clause-lock.ts';
import { listClauseHeads, readStaleLanguages } from '../../store/clauses.ts';
import { listConfirmations } from '../../store/derive/confirmations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import type { Standing } from './find-standing-hash.ts';

type Db = OpenStore['db'];
type VersionRecord = Extract<KnownRecord, { kind: 'version.written' }>;

const NO_WORDS = { label: {}, heading: {}, body: {} };

/**
 * Writes the previous text as a new version with two parents, the head and the one whose text returns, so that a language
 * that was stale is stale again (D9); of a first version none returns. Works only while the undone version is the only
 * head, or where `standing` says so, has the words of the only head.
 */
export function restoreVersion({ db, append }: RecordWriter, record: VersionRecord, standing: Standing) {
  const { negotiation, entity } = record;
  const clause = { negotiation, id: entity };
  const overtaken = () => new Failure('undo-overtaken', { what: record.kind });
  const [head, ...otherHeads] = listClauseHeads(db, clause);
  if (head === undefined || otherHeads.length > 0 || head.record === null) throw overtaken();
  const isSame = standing === 'same' && hasSameWords(head.record.payload, record.payload);
  if (head.hash !== record.hash && !isSame) throw overtaken();
  const [before, ...others] = record.payload.parents;
  // Of two heads that were joined none comes before the other; an undoing names a version and an earlier one.
  if (others.some((one) => before === undefined || !isEarlierVersion(db, negotiation, one, before))) throw overtaken();
  if (before === undefined && standing === 'itself') throw overtaken();
  const found = before === undefined ? null : findFirstWriting(db, negotiation, before);
  if (found === undefined) throw overtaken();
  assertClauseUnlocked(db, findNamedClause(db, negotiation, entity));
  const { label, heading, body } = found?.payload ?? NO_WORDS;
  const version = append('version.written', negotiation, entity, {
    parents: [head.hash, ...(found === null ? [] : [found.hash])],
    ...{ label, heading, body, change: {}, note: '' },
    source: { origin: 'ours', unit: null, file: null },
    dated: null,
  });
  restoreStaleness({ db, append }, version.hash, found);
  return version;
}

/**
 * Makes the same languages stale as when the text was first written: one that agreed with it agrees again, and one that did
 * not has been confirmed since for another text.
 */
function restoreStaleness(
  { db, append }: Pick<RecordWriter, 'db' | 'append'>,
  version: string,
  found: VersionRecord | null,
): void {
  if (found === null) return;
  const { negotiation, entity } = found;
  const clause = { negotiation, id: entity };
  const then = readStaleLanguages(db, clause, found.hash);
  const now = readStaleLanguages(db, clause, version);
  const confirm = (language: Language, withdraws: string[]) =>
    append('translation.confirmed', negotiation, entity, { version, language, note: '', dated: null, withdraws });
  for (const language of now) if (!then.includes(language)) confirm(language, []);
  for (const language of then) {
    if (now.includes(language)) continue;
    const later = listConfirmations(db, clause).filter(
      (one) =>
        one.language === language &&
        one.version !== found.hash &&
        isEarlierVersion(db, negotiation, found.hash, one.version),
    );
    if (later.length > 0)
      confirm(
        language,
        later.map(({ hash }) => hash),
      );
  }
}

/** The version that a text comes from: an undoing repeats the text of its second parent. */
function findFirstWriting(db: Db, negotiation: string, hash: string): VersionRecord | undefined {
  const record = readVersion(db, negotiation, hash);
  const [before, returned, ...others] = record?.payload.parents ?? [];
  if (before === undefined || returned === undefined || others.length > 0) return record;
  return isEarlierVersion(db, negotiation, returned, before) ? findFirstWriting(db, negotiation, returned) : record;
}

const readVersion = (db: Db, negotiation: string, hash: string): VersionRecord | undefined =>
  findRecordByHash<'version.written'>(db, negotiation, hash)?.record ?? undefined;

/** Whether a version is one from which another was written, directly or through others. */
export function isEarlierVersion(db: Db, negotiation: string, earlier: string, later: string): boolean {
  const seen = new Set<string>();
  const open = [later];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (hash === earlier) return true;
    if (seen.has(hash)) continue;
    seen.add(hash);
    for (const parent of readVersion(db, negotiation, hash)?.payload.parents ?? []) open.push(parent);
  }
  return false;
}
