import { useMemo, useState } from 'react';

/** Chosen entries of a list, and the one that a range begins at. */
export type Selection = { readonly chosen: ReadonlySet<string>; readonly anchor: string | null };

export const noSelection: Selection = { chosen: new Set(), anchor: null };

/** Adds an entry, or takes it out; a range begins there. */
export function toggleEntry({ chosen }: Selection, entry: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(entry)) next.add(entry);
  return { chosen: next, anchor: entry };
}

/**
 * Chooses everything from where the range begins to an entry, instead of what was chosen before.
 * @param order the entries as they are shown
 * @param from where a range begins if none has begun yet, or its beginning is no longer shown
 */
export function extendSelection({ anchor }: Selection, order: readonly string[], from: string, to: string): Selection {
  const begin = anchor !== null && order.includes(anchor) ? anchor : from;
  const [first, last] = [order.indexOf(begin), order.indexOf(to)].sort((a, b) => a - b);
  if (first === undefined || last === undefined || first === -1) return toggleEntry(noSelection, to);
  return { chosen: new Set(order.slice(first, last + 1)), anchor: begin };
}

/** What a click chooses: with Ctrl (Command on a Mac) one more or less, with Shift a range; null without them. */
export function selectByClick(
  selection: Selection,
  order: readonly string[],
  entry: string,
  { ctrlKey, metaKey, shiftKey }: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean },
): Selection | null {
  if (shiftKey) return extendSelection(selection, order, entry, entry);
  return ctrlKey || metaKey ? toggleEntry(selection, entry) : null;
}

/** The selection in a list, at first none or all; what is no longer in it is not chosen. */
export function useSelection(order: readonly string[], isAllAtFirst = false) {
  const [selection, setSelection] = useState<Selection>(() =>
    isAllAtFirst ? { chosen: new Set(order), anchor: null } : noSelection,
  );
  const chosen = useMemo(() => order.filter((entry) => selection.chosen.has(entry)), [order, selection]);
  return { chosen, selection, setSelection };
}
