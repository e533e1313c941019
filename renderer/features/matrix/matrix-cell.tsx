import { VisuallyHidden } from '@mantine/core';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { useTranslate } from '../../components/use-translate.ts';
import styles from './matrix.module.css';
import { type CommentState, commentStates, getCommentState } from './matrix-cells.ts';
import { commentStateIcons, senderIcons } from './state-icons.tsx';

type Props = {
  readonly row: string;
  readonly column: string;
  readonly comments: readonly ShownComment[];
  /** A reply states that there is no input for this cell. */
  readonly noInput: boolean;
};

/** Shows the number of comments in each state by shape and colour; a screen reader also gets the row and the column. */
export function CellStates({ row, column, comments, noInput }: Props) {
  const say = useTranslate();
  const counts = countByState(comments);
  const none = say(noInput ? 'ui.matrix.answered.no-input' : 'ui.matrix.cell-empty');
  const NoInputIcon = senderIcons['no-input'];
  return (
    <span className={styles.states}>
      <VisuallyHidden>{`${column}, ${row}: ${counts.length === 0 ? none : ''}`}</VisuallyHidden>
      {counts.length === 0 && noInput && (
        <span className={styles.state} title={none}>
          <NoInputIcon size={14} aria-hidden />
        </span>
      )}
      {counts.map(([state, count]) => {
        const Icon = commentStateIcons[state];
        return (
          <span key={state} className={styles.state} data-state={state}>
            <Icon size={14} aria-hidden />
            {count}
            <VisuallyHidden>{`${say(`cli.disposition.${state}`)}; `}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}

export function StateLegend() {
  const say = useTranslate();
  return (
    <ul className={styles.legend} aria-label={say('ui.matrix.legend')}>
      {commentStates.map((state) => {
        const Icon = commentStateIcons[state];
        return (
          <li key={state} className={styles.state} data-state={state}>
            <Icon size={14} aria-hidden />
            {say(`cli.disposition.${state}`)}
          </li>
        );
      })}
    </ul>
  );
}

function countByState(comments: readonly ShownComment[]): (readonly [CommentState, number])[] {
  const byState = Map.groupBy(comments, getCommentState);
  return commentStates.flatMap((state) => {
    const count = byState.get(state)?.length ?? 0;
    return count === 0 ? [] : [[state, count] as const];
  });
}
