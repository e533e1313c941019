import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Menu } from '@mantine/core';
import { EllipsisVertical, GripVertical } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { type Say, useSay } from '../../ui/speech.ts';
import { spokenClause } from './clause-label.ts';
import styles from './outline.module.css';
import { usePage } from './page.ts';
import { readable } from './shown-source.ts';

type Props = {
  readonly clause: ShownClause;
  readonly changed: boolean;
  readonly onShow: (clause: string) => void;
  readonly onAddAfter: () => void;
  readonly onRemove: () => void;
};

export function OutlineEntry({ clause, changed, onShow, onAddAfter, onRemove }: Props) {
  const { here, readOnly, languages, options, openDrawer } = usePage();
  const say = useSay();
  const { code, depth, number } = clause;
  const sortable = useSortable({ id: code });
  const name = spokenClause(clause, say);
  const first = (texts: { readonly [language: string]: string }) =>
    languages.map((language) => texts[language] ?? '').find((source) => source !== '') ?? '';
  const words = readable(first(clause.heading) || first(clause.body).split('\n', 1)[0] || '', options);
  const states = statesOf(clause, changed, say);
  return (
    <li
      ref={sortable.setNodeRef}
      className={styles.entry}
      data-here={here === code || undefined}
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
          aria-label={say('ui.text.move', { clause: name })}
        >
          <GripVertical size={14} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.go}
        aria-current={here === code ? 'true' : undefined}
        title={[name, ...states.map(({ text }) => text)].join(' · ')}
        onClick={() => onShow(code)}
      >
        {number !== null && <span className={styles.number}>{number}</span>}
        <span className={styles.words}>{words === '' ? name : words}</span>
        <span className={styles.states}>
          {states.map(({ kind, text }) => (
            <span key={kind} role="img" className={styles.state} data-kind={kind} aria-label={text} />
          ))}
        </span>
      </button>
      {!readOnly && (
        <Menu withinPortal position="bottom-end">
          <Menu.Target>
            <ActionIcon size="sm" variant="subtle" color="gray" aria-label={say('ui.text.more', { clause: name })}>
              <EllipsisVertical size={14} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => openDrawer('history', code)}>{say('ui.text.history')}</Menu.Item>
            <Menu.Item onClick={onAddAfter}>{say('ui.text.add-after')}</Menu.Item>
            <Menu.Item onClick={onRemove}>{say('ui.text.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

function statesOf(clause: ShownClause, changed: boolean, say: Say): { kind: string; text: string }[] {
  const brackets = Math.max(0, ...Object.values(clause.brackets).map((count) => count ?? 0));
  const states: { kind: string; text: string; on: boolean }[] = [
    { kind: 'bad', text: say('ui.text.damaged'), on: clause.damaged },
    { kind: 'bad-heads', text: say('ui.text.two-heads'), on: clause.heads.length > 1 },
    {
      kind: 'stale',
      text: say('ui.text.stale', { languages: clause.stale.map((one) => one.toUpperCase()) }),
      on: clause.stale.length > 0,
    },
    { kind: 'bracket', text: say('ui.text.brackets', { count: brackets }), on: brackets > 0 },
    {
      kind: 'comment',
      text: say('ui.text.open-comments', { count: clause.openComments }),
      on: clause.openComments > 0,
    },
    { kind: 'changed', text: say('ui.text.changed'), on: changed },
  ];
  return states.filter(({ on }) => on);
}
