import { listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findDraft, type ResolvedDraft } from '../resolve-names.ts';

/**
 * Finds the draft of ours that a redline starts from: the named one, otherwise the one before this draft, or the newest for
 * the working text; no record says which of them was sent. Null if there is none, or if it is this one. Throws
 * `draft-unknown`.
 */
export function findPreviousDraft(
  db: OpenStore['db'],
  negotiation: string,
  draft: ResolvedDraft | null,
  named: string | null,
): ResolvedDraft | null {
  if (named !== null) {
    const found = findDraft(db, negotiation, named);
    return found.record.entity === draft?.record.entity ? null : found;
  }
  const ours = listActiveDrafts(db, negotiation).flatMap(({ record, ...rest }) =>
    record?.payload.origin === 'ours' ? [{ ...rest, record }] : [],
  );
  if (draft === null) return ours.at(-1) ?? null;
  return ours[ours.findIndex(({ record }) => record.entity === draft.record.entity) - 1] ?? null;
}
