import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord, Payload } from '../../../../shared/model/record.ts';
import type { RecordWriter } from '../../context.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';

type Pair = Payload<'clauses.paired'>['pairs'][number];

/**
 * Pairs the clauses that a record names as they were paired before it. Throws `undo-overtaken` once one of them was paired
 * otherwise, and `undo-first` where one was not paired before.
 */
export function restorePairs(
  { db, append }: RecordWriter,
  { kind, negotiation, entity, payload }: Extract<KnownRecord, { kind: 'clauses.paired' }>,
) {
  const supersedes = new Set<string>();
  const pairs = payload.pairs.map((pair) => {
    const [live, ...others] = findLiveRecords(db, kind, negotiation, pair.theirs);
    const now = live?.record?.payload.pairs.find(({ theirs }) => theirs === pair.theirs);
    if (live === undefined || others.length > 0 || now === undefined || !isSamePair(now, pair))
      throw new Failure('undo-overtaken', { what: kind });
    supersedes.add(live.hash);
    const before = payload.supersedes
      .flatMap((hash) => findRecordByHash<'clauses.paired'>(db, negotiation, hash)?.record?.payload.pairs ?? [])
      .find(({ theirs }) => theirs === pair.theirs);
    if (before === undefined) throw new Failure('undo-first', { what: kind });
    return before;
  });
  return append(kind, negotiation, entity, { pairs, supersedes: [...supersedes] });
}

const isSamePair = (a: Pair, b: Pair) => a.basis === b.basis && a.ours.join() === b.ours.join();
