import type { ChangeKind } from '../../../../shared/model/comparison/change-kind.ts';
import type { DocumentChange } from '../../../../shared/model/comparison/compared-document.ts';

export type DocumentFilter = {
  /** The selected kinds of changed words; none passes all of them. */
  readonly kinds: ReadonlySet<ChangeKind>;
  /** Whether changes that are nothing but another look are shown. */
  readonly showsFormats: boolean;
};

/** Whether a change is listed and coloured. */
export function matchesDocumentFilter(
  { kind, numbers }: DocumentChange,
  { kinds, showsFormats }: DocumentFilter,
): boolean {
  if (kind === 'format') return showsFormats;
  return kinds.size === 0 || kinds.has(kind) || (numbers && kinds.has('number'));
}

/** The indexes of the changes that pass the filter, in the order of the page. */
export function listShownDocumentChanges(changes: readonly DocumentChange[], filter: DocumentFilter): number[] {
  return changes.flatMap((change, n) => (matchesDocumentFilter(change, filter) ? [n] : []));
}
