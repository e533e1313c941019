import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button, Group, Menu, Text } from '@mantine/core';
import { Plus, Undo2 } from 'lucide-react';
import { memo, useMemo, useRef, useState } from 'react';
import { useSay } from '../../ui/speech.ts';
import { AgreedHead } from '../agreement/agreed-head.tsx';
import { type OutlineFilter, passes } from '../agreement/locked.ts';
import { AddClause } from './add-clause.tsx';
import styles from './outline.module.css';
import { OutlineEntry, type OutlineWays } from './outline-entry.tsx';
import type { Page } from './page.ts';
import { readable } from './shown-source.ts';
import { spokenDrag } from './spoken-drag.ts';
import { usePlaces } from './use-places.ts';

type Props = Pick<Page, 'text' | 'readOnly' | 'here' | 'languages' | 'options' | 'openDrawer'> & {
  readonly changed: ReadonlySet<string>;
  readonly onShow: (clause: string) => void;
};

/** Made once: options that are new with every drawing have all entries drawn anew. */
const POINTER = { activationConstraint: { distance: 5 } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

/** The clauses of the text in their order: a way to each, what waits in it, and how it is moved. */
export const Outline = memo(function Outline(props: Props) {
  const { text, readOnly, here, languages, options, openDrawer, changed, onShow } = props;
  const say = useSay();
  const places = usePlaces(text.code);
  const [adding, setAdding] = useState<{ readonly after: string | null } | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, POINTER), useSensor(KeyboardSensor, KEYBOARD));
  const [filter, setFilter] = useState<OutlineFilter>('all');
  const shown = useMemo(
    () => text.clauses.map((clause, n) => ({ clause, n })).filter(({ clause }) => readOnly || passes(clause, filter)),
    [text.clauses, filter, readOnly],
  );
  const codes = useMemo(() => shown.map(({ clause }) => clause.code), [shown]);
  const words = useMemo(() => {
    const first = (texts: { readonly [language: string]: string }) =>
      languages.map((language) => texts[language] ?? '').find((source) => source !== '') ?? '';
    return text.clauses.map(({ heading, body }) =>
      readable(first(heading) || first(body).split('\n', 1)[0] || '', options),
    );
  }, [text.clauses, languages, options]);
  const newest = useRef<OutlineWays | null>(null);
  newest.current = {
    show: onShow,
    history: (code) => openDrawer('history', code),
    addAfter: (code) => setAdding({ after: code }),
    remove: (clause) => void places.remove(clause),
  };
  const ways = useMemo(
    (): OutlineWays => ({
      show: (code) => newest.current?.show(code),
      history: (code) => newest.current?.history(code),
      addAfter: (code) => newest.current?.addAfter(code),
      remove: (clause) => newest.current?.remove(clause),
    }),
    [],
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const from = codes.indexOf(String(active.id));
    const to = codes.indexOf(String(over?.id ?? ''));
    const [clause, target] = [shown[from]?.clause, shown[to]?.clause];
    if (clause === undefined || target === undefined || from === to) return;
    void places.move(clause, { place: from < to ? 'after' : 'before', clause: target.code });
  };
  return (
    <nav className={styles.outline} aria-label={say('ui.text.outline')}>
      {!readOnly && text.clauses.length > 0 && (
        <AgreedHead clauses={text.clauses} filter={filter} onFilter={setFilter} shown={shown.length} />
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{
          screenReaderInstructions: { draggable: say('ui.text.drag-how') },
          announcements: spokenDrag(text.clauses, words, say),
        }}
      >
        <SortableContext items={codes} strategy={verticalListSortingStrategy} disabled={readOnly || filter !== 'all'}>
          <ol className={styles.list}>
            {shown.map(({ clause, n }) => (
              <OutlineEntry
                key={clause.code}
                clause={clause}
                words={words[n] ?? ''}
                changed={changed.has(clause.code)}
                here={here === clause.code}
                readOnly={readOnly}
                ways={ways}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {text.clauses.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {say('ui.text.empty')}
        </Text>
      )}
      {!readOnly && (
        <Group gap="xs" p="xs">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Plus size={14} aria-hidden />}
            onClick={() => setAdding({ after: null })}
          >
            {say('ui.text.add')}
          </Button>
          {text.removed.length > 0 && (
            <Menu>
              <Menu.Target>
                <Button size="compact-sm" variant="default" leftSection={<Undo2 size={14} aria-hidden />}>
                  {say('ui.text.removed-ones', { count: text.removed.length })}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {text.removed.map(({ code }) => (
                  <Menu.Item key={code} onClick={() => void places.restore(code)}>
                    {say('ui.text.restore', { clause: code })}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      )}
      {adding !== null && <AddClause after={adding.after} onClose={() => setAdding(null)} />}
    </nav>
  );
});
