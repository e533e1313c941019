import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import { EllipsisVertical, GripVertical } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { type Translate, useTranslate } from '../../../components/use-translate.ts';
import { describeStatusMark, listPendingMarks, MarkSign } from './clause-marks.tsx';
import styles from './outline.module.css';

export type OutlineActions = {
  /** A click, which with Ctrl or Shift chooses instead. */
  readonly click: (clause: string, event: MouseEvent) => void;
  /** A key in the entry: Space chooses it, Shift with an arrow goes on to the next one. */
  readonly press: (clause: string, event: KeyboardEvent) => void;
  readonly history: (clause: string) => void;
  readonly addAfter: (clause: string) => void;
  readonly label: (clause: ShownClause) => void;
  readonly remove: (clause: ShownClause) => void;
};

type Props = {
  readonly clause: ShownClause;
  /** Its heading, or its first words. */
  readonly words: string;
  /** What its controls call it. */
  readonly name: string;
  readonly changed: boolean;
  readonly here: boolean;
  /** Whether it is one of several that something is done with. */
  readonly chosen: boolean;
  readonly readOnly: boolean;
  readonly ways: OutlineActions;
};

/** One of hundreds: renders again only if its own properties differ, and its menu only once opened. */
export const OutlineEntry = memo(function OutlineEntry(props: Props) {
  const { clause, words, name, changed, here, chosen, readOnly, ways } = props;
  const say = useTranslate();
  const { code, depth, number } = clause;
  const sortable = useSortable({ id: code });
  const entry = useRef<HTMLLIElement | null>(null);
  const [opened, setOpened] = useState(false);
  const status = describeStatusMark(clause, say);
  const marks = listPendingMarks(clause, changed, say);
  useEffect(() => {
    if (here) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const more = (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      aria-label={say('ui.text.more', { clause: name })}
      aria-haspopup="menu"
      onClick={() => setOpened(true)}
    >
      <EllipsisVertical size={14} aria-hidden />
    </ActionIcon>
  );
  return (
    <li
      ref={(element) => {
        entry.current = element;
        sortable.setNodeRef(element);
      }}
      className={styles.entry}
      data-here={here || undefined}
      data-chosen={chosen || undefined}
      data-dragging={sortable.isDragging || undefined}
      style={
        {
          transform: CSS.Translate.toString(sortable.transform),
          transition: sortable.transition,
          '--depth': depth,
        } as CSSProperties
      }
    >
      {!readOnly && (
        <button
          type="button"
          className={styles.grip}
          ref={sortable.setActivatorNodeRef}
          {...sortable.attributes}
          {...sortable.listeners}
          aria-roledescription={say('ui.text.drag-role')}
          aria-label={say('ui.text.move', { clause: name })}
        >
          <GripVertical size={14} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.go}
        aria-current={here ? 'true' : undefined}
        title={[name, ...[status, ...marks].map(({ text }) => text)].join(' · ')}
        data-outline={code}
        onClick={(event) => ways.click(code, event)}
        onKeyDown={(event) => ways.press(code, event)}
        // A button is pressed when Space is released.
        onKeyUp={(event) => !readOnly && event.key === ' ' && event.preventDefault()}
      >
        {chosen && <VisuallyHidden>{say('ui.chosen.one')}</VisuallyHidden>}
        {(!readOnly || status.kind === 'bad') && <MarkSign mark={status} />}
        <span className={styles.number}>{number}</span>
        <span className={styles.words}>{formatEntryWords(clause, words, name, say)}</span>
        <span className={styles.marks}>
          {marks.map((mark) => (
            <MarkSign key={mark.kind} mark={mark} />
          ))}
        </span>
      </button>
      {!readOnly && !opened && more}
      {!readOnly && opened && (
        <Menu position="bottom-end" opened onClose={() => setOpened(false)}>
          <Menu.Target>{more}</Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => ways.history(code)}>{say('ui.text.history')}</Menu.Item>
            <Menu.Item onClick={() => ways.addAfter(code)}>{say('ui.text.add-after')}</Menu.Item>
            {(clause.kind === 'annex' || clause.kind === 'paragraph') && (
              <Menu.Item onClick={() => ways.label(clause)}>
                {say(clause.kind === 'annex' ? 'ui.text.label-annex' : 'ui.text.label-part')}
              </Menu.Item>
            )}
            <Menu.Item onClick={() => ways.remove(clause)}>{say('ui.text.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
});

/** Words of a damaged clause are not shown, and nothing else says in words that it is one. */
function formatEntryWords({ damaged, number }: ShownClause, words: string, name: string, say: Translate): string {
  if (words !== '') return words;
  if (!damaged) return name;
  return number === null ? `${name} · ${say('ui.text.damaged-short')}` : say('ui.text.damaged-short');
}
