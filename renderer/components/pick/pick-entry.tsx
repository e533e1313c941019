import { Checkbox } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './pick.module.css';
import { extendSelection, noSelection, type Selection, toggleEntry } from './selection.ts';

type Props = {
  readonly id: string;
  /** What its box is called. */
  readonly label: string;
  /** The ids of the entries that can be chosen, as they are shown. */
  readonly order: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly children: ReactNode;
};

/**
 * A card with a box that chooses it, if it can be chosen: with Shift also those from the last one on, by mouse and by arrows.
 * Escape chooses none.
 */
export function PickEntry({ id, label, order, selection, onSelect, children }: Props) {
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = order[order.indexOf(id) + by];
    if (event.key === 'Escape' && selection.chosen.size > 0) onSelect(noSelection);
    else if (event.shiftKey && by !== 0 && next !== undefined) {
      onSelect(extendSelection(selection, order, id, next));
      focusPick(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picked}>
      {order.includes(id) && (
        <Checkbox
          size="xs"
          mt="sm"
          data-pick={id}
          aria-label={label}
          checked={selection.chosen.has(id)}
          onChange={({ nativeEvent }) => {
            const ranges = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
            onSelect(ranges ? extendSelection(selection, order, id, id) : toggleEntry(selection, id));
          }}
          onKeyDown={press}
        />
      )}
      {children}
    </div>
  );
}

/** Moves the focus to the box of an entry. */
export function focusPick(id: string | undefined): void {
  document.querySelector<HTMLElement>(`[data-pick="${CSS.escape(id ?? '')}"]`)?.focus();
}
