import type { KnownRecord, RecordKind } from '../../model/record.ts';

/**
 * The records of one command that have to be reversed to undo it, the last first. What the others recorded goes with
 * them: the text of a clause that is taken out, the comments of a reply, a file that stays as evidence. Empty if the
 * command cannot be undone by any reversal.
 */
export function selectReversible(records: readonly KnownRecord[]): KnownRecord[] {
  const has = (kind: RecordKind, entity: string) => records.some((one) => one.kind === kind && one.entity === entity);
  const created = new Map(
    records.flatMap((one) => (one.kind === 'clause.created' ? [[one.entity, one.payload.draft] as const] : [])),
  );
  const isOwn = (record: KnownRecord): boolean => {
    switch (record.kind) {
      case 'clause.created':
      case 'unit.described':
      case 'request.sent':
      case 'export.made':
      case 'action.undone':
        return false;
      case 'clause.placed':
        return (created.get(record.entity) ?? null) === null;
      case 'version.written':
        return !created.has(record.entity);
      case 'translation.confirmed':
        return !has('version.written', record.entity);
      case 'comment.made':
        return record.payload.reply === null || !has('reply.received', record.payload.reply);
      case 'clauses.paired':
        return !has('draft.frozen', record.entity);
      case 'file.received':
        return records.every(({ kind }) => kind === 'file.received');
      case 'negotiation.described':
        return record.payload.supersedes.length > 0;
      default:
        return true;
    }
  };
  return isBeginning(records) ? [] : records.filter(isOwn).toReversed();
}

/** Whether a command began the text, which can only be deleted as a whole. */
export function isBeginning(records: readonly KnownRecord[]): boolean {
  return records.some((one) => one.kind === 'negotiation.described' && one.payload.supersedes.length === 0);
}
