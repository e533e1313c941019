import { isKnownRecord, type KnownRecord } from '../../../../shared/model/record.ts';
import type { ActionRecord } from '../../../../shared/rules/actions/group-actions.ts';
import { type JudgedAction, judgeActions } from '../../../../shared/rules/actions/judge-actions.ts';
import { iterateNewestRecords } from '../../store/newest-records.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { parseStoredRecord } from '../../store/record-hash.ts';

/** The actions in a text, the newest first; reading stops where nobody asks on. */
export function* readActions(db: OpenStore['db'], negotiation: string): Generator<JudgedAction> {
  yield* judgeActions(readActionRecords(db, negotiation));
}

function* readActionRecords(db: OpenStore['db'], negotiation: string): Generator<ActionRecord> {
  for (const { hash, json, device, seq } of iterateNewestRecords(db, negotiation)) {
    const found = parseStoredRecord(hash, json);
    if (found === null) {
      yield { hash, device, seq, at: '', actor: { name: '', unit: null }, record: null };
      continue;
    }
    const { at, actor } = found;
    yield { hash, device, seq, at, actor, record: isKnownRecord(found) ? (found as KnownRecord) : null };
  }
}
