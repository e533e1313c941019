import type { Status } from '../model/agreement.ts';
import { canonicalizeJson } from '../model/canonical.ts';
import type { Texts } from '../model/fields.ts';
import type { KnownRecord } from '../model/record.ts';

export type StatusRecord = Extract<KnownRecord, { kind: 'status.set' }>;

const strictness: readonly Status[] = ['open', 'agreed-ad-referendum', 'agreed', 'initialled'];

/** Agreed text is locked, ad referendum too (D18). */
export function isLockingStatus(status: Status): boolean {
  return status !== 'open';
}

/**
 * The status that applies if two people set one concurrently: the strictest, so that nothing opens unseen; ties by
 * hash.
 */
export function chooseEffectiveStatus(live: readonly StatusRecord[]): StatusRecord | null {
  const order = (record: StatusRecord) => strictness.indexOf(record.payload.status);
  return live.toSorted((a, b) => order(b) - order(a) || (a.hash < b.hash ? -1 : 1))[0] ?? null;
}

type TextInLanguages = { readonly heading: Texts; readonly body: Texts };

/** Whether two versions read the same in every language. */
export function hasSameWords(a: TextInLanguages, b: TextInLanguages): boolean {
  const languages = new Set([a.heading, a.body, b.heading, b.body].flatMap((texts) => Object.keys(texts)));
  return [...languages].every(
    (one) => a.body[one] === b.body[one] && (a.heading[one] ?? '') === (b.heading[one] ?? ''),
  );
}

/**
 * Drops statuses that were set by mistake and undone, and their undoing: a record that repeats, word for word, the
 * status before the record that it supersedes. An undoing of an undoing is kept. `records` are all status records.
 */
export function excludeUndone(records: readonly StatusRecord[]): StatusRecord[] {
  const byHash = new Map(records.map((record) => [record.hash, record]));
  const known = new Map<string, string | null>();
  const undoneBy = (record: StatusRecord): string | null => {
    const before = known.get(record.hash);
    if (before !== undefined) return before;
    const [hash = '', ...others] = record.payload.supersedes;
    const undone = others.length > 0 ? undefined : byHash.get(hash);
    const undoes = undone !== undefined && isRestoring(record, undone, byHash) && undoneBy(undone) === null;
    known.set(record.hash, undoes ? hash : null);
    return undoes ? hash : null;
  };
  const gone = new Set(records.flatMap((record) => undoneBy(record) ?? []));
  return records.filter((record) => undoneBy(record) === null && !gone.has(record.hash));
}

function isRestoring(record: StatusRecord, undone: StatusRecord, byHash: ReadonlyMap<string, StatusRecord>): boolean {
  const before = undone.payload.supersedes;
  const [first, ...others] = before.map((hash) => byHash.get(hash)?.payload);
  if (before.length === 0)
    return serializeStatus(record.payload) === serializeStatus(createInitialStatus(undone.payload.version));
  return others.length === 0 && first !== undefined && serializeStatus(record.payload) === serializeStatus(first);
}

/** The status to set when the first one is undone. */
export function createInitialStatus(version: string): Omit<StatusRecord['payload'], 'supersedes'> {
  return { version, status: 'open', reason: null, correction: false, meeting: null, dated: null };
}

function serializeStatus({
  status,
  version,
  reason,
  correction,
  meeting,
  dated,
}: Omit<StatusRecord['payload'], 'supersedes'>) {
  return canonicalizeJson({ status, version, reason, correction, meeting, dated });
}
