import { Checkbox } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { extendSelection, type Selection, toggleEntry } from '../../components/selection.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { getAuthorName } from './author-name.ts';
import styles from './pick.module.css';
import { isCommentOpen } from './work-queue.ts';

type Props = {
  readonly comment: ShownComment;
  /** The ids of the comments that can be chosen, as they are shown. */
  readonly order: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly children: ReactNode;
};

/** A comment's card with a box that chooses it, if it is open: with Shift also those from the last one on, by mouse and by arrows. */
export function PickComment({ comment, order, selection, onSelect, children }: Props) {
  const say = useTranslate();
  const { id } = comment;
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = order[order.indexOf(id) + by];
    if (!event.shiftKey || by === 0 || next === undefined) return;
    event.preventDefault();
    onSelect(extendSelection(selection, order, id, next));
    document.querySelector<HTMLElement>(`[data-pick="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className={styles.picked}>
      {isCommentOpen(comment) && (
        <Checkbox
          size="xs"
          mt="sm"
          data-pick={id}
          aria-label={say('ui.matrix.pick', { unit: getAuthorName(comment) })}
          checked={selection.chosen.has(id)}
          onChange={({ nativeEvent }) => {
            const ranges = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
            onSelect(ranges ? extendSelection(selection, order, id, id) : toggleEntry(selection, id));
          }}
          onKeyDown={walk}
        />
      )}
      {children}
    </div>
  );
}
