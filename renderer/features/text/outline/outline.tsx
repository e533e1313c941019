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
import { ChevronDown, ChevronRight, Plus, Undo2 } from 'lucide-react';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useSetting } from '../../../api/settings.ts';
import {
  extendSelection,
  noSelection,
  selectByClick,
  toggleEntry,
  useSelection,
} from '../../../components/pick/selection.ts';
import { useKeepFocus } from '../../../components/use-keep-focus.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { AgreementSummary } from '../../agreement/agreement-summary.tsx';
import { matchesOutlineFilter, type OutlineFilter } from '../../clause/agreement-status.ts';
import { formatRemovedTitle } from '../../clause/clause-name.ts';
import { formatReadableText } from '../../clause/shown-source.ts';
import type { TextPageState } from '../../clause/text-page-context.ts';
import { AddClause } from './add-clause.tsx';
import { ChosenClauses } from './chosen-clauses.tsx';
import { listPendingMarks, MarkSign } from './clause-marks.tsx';
import { createDragAnnouncements } from './drag-announcements.ts';
import { LabelClause } from './label-clause.tsx';
import { MarkLegend } from './mark-legend.tsx';
import styles from './outline.module.css';
import { type OutlineActions, OutlineEntry } from './outline-entry.tsx';
import { formatOutlineName } from './outline-name.ts';
import { usePlaceClause } from './use-place-clause.ts';

type Props = Pick<TextPageState, 'text' | 'readOnly' | 'here' | 'languages' | 'options' | 'openDrawer'> & {
  readonly changed: ReadonlySet<string>;
  readonly onShow: (clause: string) => void;
};

/** Constant, since new options would render all entries again. */
const POINTER_OPTIONS = { activationConstraint: { distance: 5 } };
const KEYBOARD_OPTIONS = { coordinateGetter: sortableKeyboardCoordinates };

/** Lists the clauses of the text in order, with links, pending work, and controls for moving them. */
export const Outline = memo(function Outline(props: Props) {
  const { text, readOnly, here, languages, options, openDrawer, changed, onShow } = props;
  const say = useTranslate();
  const places = usePlaceClause(text);
  const [labelled, setLabelled] = useState<ShownClause | null>(null);
  const [adding, setAdding] = useState<{ readonly after: string | null } | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, POINTER_OPTIONS), useSensor(KeyboardSensor, KEYBOARD_OPTIONS));
  const [filter, setFilter] = useState<OutlineFilter>('all');
  const [preamble, setPreamble] = useSetting('ui.text.preamble', 'folded');
  const isFolded = preamble === 'folded' && (readOnly || filter === 'all');
  /** How many clauses of the preamble begin the text. */
  const opening = useMemo(() => {
    const end = text.clauses.findIndex(({ kind }) => kind !== 'preamble');
    return end === -1 ? 0 : end;
  }, [text.clauses]);
  const shown = useMemo(
    () =>
      text.clauses
        .map((clause, n) => ({ clause, n }))
        .filter(({ clause, n }) => (readOnly || matchesOutlineFilter(clause, filter)) && !(isFolded && n < opening)),
    [text.clauses, filter, readOnly, isFolded, opening],
  );
  const codes = useMemo(() => shown.map(({ clause }) => clause.code), [shown]);
  const outline = useRef<HTMLElement>(null);
  const keepFocus = useKeepFocus();
  const takeOutline = useCallback(
    (drawn: HTMLElement | null) => {
      outline.current = drawn;
      return keepFocus(drawn);
    },
    [keepFocus],
  );
  const { chosen, selection, setSelection } = useSelection(codes);
  const words = useMemo(() => {
    const first = (texts: { readonly [language: string]: string }) =>
      languages.map((language) => texts[language] ?? '').find((source) => source !== '') ?? '';
    return text.clauses.map(({ heading, body }) =>
      formatReadableText(first(heading) || first(body).split('\n', 1)[0] || '', options),
    );
  }, [text.clauses, languages, options]);
  const names = useMemo(
    () => text.clauses.map((clause, n) => formatOutlineName(clause, words[n] ?? '', text, say)),
    [text, words, say],
  );
  const newest = useRef<OutlineActions | null>(null);
  newest.current = {
    click: (code, event) => {
      const next = readOnly ? null : selectByClick(selection, codes, code, event);
      if (next === null) onShow(code);
      setSelection(next ?? noSelection);
    },
    press: (code, event) => {
      if (readOnly || event.altKey || event.ctrlKey || event.metaKey) return;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const next = codes[codes.indexOf(code) + by];
      if (event.key === ' ') setSelection(toggleEntry(selection, code));
      else if (event.shiftKey && by !== 0 && next !== undefined) {
        setSelection(extendSelection(selection, codes, code, next));
        outline.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(next)}"]`)?.focus();
      } else if (event.key === 'Escape' && chosen.length > 0) setSelection(noSelection);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    history: (code) => openDrawer('history', code),
    addAfter: (code) => setAdding({ after: code }),
    label: setLabelled,
    remove: (clause) => void places.remove(clause),
  };
  const ways = useMemo(
    (): OutlineActions => ({
      click: (code, event) => newest.current?.click(code, event),
      press: (code, event) => newest.current?.press(code, event),
      history: (code) => newest.current?.history(code),
      addAfter: (code) => newest.current?.addAfter(code),
      label: (clause) => newest.current?.label(clause),
      remove: (clause) => newest.current?.remove(clause),
    }),
    [],
  );
  /** The focus returns from the bar, which leaves, to the last of what was chosen. */
  const clear = () => {
    const last = outline.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(chosen.at(-1) ?? '')}"]`);
    const { activeElement } = document;
    if (activeElement === document.body || outline.current?.contains(activeElement)) last?.focus();
    setSelection(noSelection);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    const from = codes.indexOf(String(active.id));
    const to = codes.indexOf(String(over?.id ?? ''));
    const [clause, target] = [shown[from]?.clause, shown[to]?.clause];
    if (clause === undefined || target === undefined || from === to) return;
    void places.move(clause, { place: from < to ? 'after' : 'before', clause: target.code });
  };
  return (
    <nav ref={takeOutline} className={styles.outline} aria-label={say('ui.text.outline')}>
      {!readOnly && text.clauses.length > 0 && (
        <AgreementSummary clauses={text.clauses} filter={filter} onFilter={setFilter} shown={shown.length} />
      )}
      {opening > 0 && (readOnly || filter === 'all') && (
        <OpeningToggle
          clauses={text.clauses.slice(0, opening)}
          changed={changed}
          here={here}
          folded={isFolded}
          onToggle={() => setPreamble(isFolded ? 'open' : 'folded')}
        />
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{
          screenReaderInstructions: { draggable: say('ui.text.drag-how') },
          announcements: createDragAnnouncements(text.clauses, names, say),
        }}
      >
        <SortableContext items={codes} strategy={verticalListSortingStrategy} disabled={readOnly || filter !== 'all'}>
          <ol className={styles.list}>
            {shown.map(({ clause, n }) => (
              <OutlineEntry
                key={clause.code}
                clause={clause}
                words={words[n] ?? ''}
                name={names[n] ?? ''}
                changed={changed.has(clause.code)}
                here={here === clause.code}
                chosen={selection.chosen.has(clause.code)}
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
                {text.removed.map((removed) => {
                  const name = formatRemovedTitle(removed, text, options, say);
                  return (
                    <Menu.Item key={removed.code} onClick={() => void places.restore(removed.code, name)}>
                      {say('ui.text.restore', { clause: name })}
                    </Menu.Item>
                  );
                })}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      )}
      {text.clauses.length > 0 && <MarkLegend />}
      {!readOnly && chosen.length > 0 && (
        <ChosenClauses
          negotiation={text.code}
          clauses={text.clauses.filter(({ code }) => chosen.includes(code))}
          names={new Map(text.clauses.map(({ code }, n) => [code, names[n] ?? code]))}
          onClear={clear}
        />
      )}
      {adding !== null && <AddClause after={adding.after} onClose={() => setAdding(null)} />}
      {labelled !== null && <LabelClause clause={labelled} onClose={() => setLabelled(null)} />}
    </nav>
  );
});

type OpeningToggleProps = {
  readonly clauses: readonly ShownClause[];
  readonly changed: ReadonlySet<string>;
  readonly here: string | null;
  readonly folded: boolean;
  readonly onToggle: () => void;
};

/** Folds and unfolds the clauses of the preamble; while they are folded, it has the marks of all of them. */
function OpeningToggle({ clauses, changed, here, folded, onToggle }: OpeningToggleProps) {
  const say = useTranslate();
  const marks = Map.groupBy(
    clauses.flatMap((clause) => listPendingMarks(clause, changed.has(clause.code), say)),
    ({ kind }) => kind,
  );
  const Icon = folded ? ChevronRight : ChevronDown;
  return (
    <button
      type="button"
      className={styles.opening}
      data-here={(folded && clauses.some(({ code }) => code === here)) || undefined}
      aria-expanded={!folded}
      onClick={onToggle}
    >
      <Icon size={14} aria-hidden />
      <span className={styles.words}>{say('ui.text.preamble')}</span>
      {folded && (
        <span className={styles.marks}>
          {[...marks.values()].flatMap(([mark]) =>
            mark === undefined ? [] : [<MarkSign key={mark.kind} mark={mark} />],
          )}
        </span>
      )}
      <span className={styles.openingCount}>{clauses.length}</span>
    </button>
  );
}
