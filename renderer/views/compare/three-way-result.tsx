import { Button, Chip, Group, Text } from '@mantine/core';
import { Table2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Panel, Group as Panes, Separator } from 'react-resizable-panels';
import { useLocation } from 'wouter';
import type { ComparedSides } from '../../../shared/api/commands/comparisons.ts';
import type { Output } from '../../../shared/api/commands.ts';
import type { ShownMerge } from '../../../shared/model/comparison/three-way-merge.ts';
import type { Uncompared } from '../../../shared/model/comparison/uncompared.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useFormDraft } from '../../api/use-form-draft.ts';
import { useActions } from '../../components/actions.ts';
import panes from '../../components/panes.module.css';
import { UncomparedNote } from '../../components/uncompared-note.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { AnswerButton } from '../../features/compare/answer/answer-button.tsx';
import { stepToChange } from '../../features/compare/changes/change-filter.ts';
import { nameChanges } from '../../features/compare/changes/name-changes.ts';
import { OptionList } from '../../features/compare/changes/option-list.tsx';
import { ReadBar } from '../../features/compare/changes/read-bar.tsx';
import { ReadSign } from '../../features/compare/changes/read-sign.tsx';
import { SpoofBanner } from '../../features/compare/changes/spoof-banner.tsx';
import { useReadMarks } from '../../features/compare/changes/use-read-marks.ts';
import { ExportComparison } from '../../features/compare/export-comparison.tsx';
import type { MergeAction } from '../../features/compare/merge/merge-choices.ts';
import { MergeEntry } from '../../features/compare/merge/merge-entry.tsx';
import { MergePage, type MergePageHandle } from '../../features/compare/merge/merge-page.tsx';
import {
  formatMergeName,
  getMergeState,
  isAwaitingDecision,
  type MergeState,
  mergeStateIcons,
  orderedMergeStates,
} from '../../features/compare/merge/merge-states.ts';
import { useAcceptTheirs } from '../../features/compare/merge/use-accept-theirs.ts';
import { ChangeListHead } from './change-list-head.tsx';
import styles from './compare-view.module.css';

type Props = {
  readonly rows: readonly ShownMerge[];
  readonly uncompared: Uncompared;
  readonly repeated: Output<'comparisons.merge'>['repeated'];
  readonly text: ShownText;
  readonly base: string;
  readonly theirs: ComparedSides;
  readonly language: string;
  readonly onPairing: () => void;
};

/** The clauses three ways, with a list of them at the side. */
export function ThreeWayResult({ rows, uncompared, repeated, text, base, theirs, language, onPairing }: Props) {
  const say = useTranslate();
  const [, go] = useLocation();
  const [states, setStates] = useState<ReadonlySet<MergeState>>(new Set());
  const [kept, setKept] = useFormDraft<readonly string[]>(
    'left',
    text.code,
    'draft' in theirs ? theirs.draft : '',
    language,
  );
  const left = useMemo(() => new Set(kept), [kept]);
  const [here, setHere] = useState<number | null>(null);
  const [out, setOut] = useState(false);
  const page = useRef<MergePageHandle>(null);
  const take = useAcceptTheirs(text, language, formatTheirName(theirs, text));
  const [onlyUnread, setOnlyUnread] = useState(false);
  const names = useMemo(
    () =>
      nameChanges(
        [base, 'draft' in theirs ? theirs.draft : 'name' in theirs ? theirs.name : '', language],
        rows.map(listRowWords),
      ),
    [rows, base, theirs, language],
  );
  const changed = useMemo(() => names.filter((_, n) => rows[n]?.state !== 'same'), [names, rows]);
  const read = useReadMarks(text.code, names);
  const readCount = useReadMarks(text.code, changed).count;
  const shown = useMemo(
    () =>
      rows.flatMap((row, n) => {
        if (states.size > 0 && !states.has(getMergeState(row))) return [];
        return onlyUnread && (row.state === 'same' || read.isRead(n)) ? [] : [n];
      }),
    [rows, states, onlyUnread, read],
  );
  const show = (row: number | null) => {
    if (row === null) return;
    setHere(row);
    page.current?.show(row);
  };
  const open = shown.filter((n) => {
    const row = rows[n];
    return row !== undefined && isAwaitingDecision(row) && !left.has(buildRowKey(row, n));
  });
  const spoofs = rows
    .flatMap((row, n) => row.spoofs.map((words) => ({ ...words, row: n, where: formatMergeName(row, say) })))
    .map((words, change) => ({ ...words, change }));
  const step = (by: 1 | -1) => show(stepToChange(open, here, by));
  const enabled = open.length > 0;
  useActions([
    { id: 'compare.table', menu: 'file', label: 'ui.compare.out-table-title', group: 2, run: () => setOut(true) },
    {
      id: 'compare.next',
      menu: 'text',
      label: 'ui.compare.action.next',
      key: 'Alt+ArrowDown',
      group: 1,
      enabled,
      reason: 'ui.palette.why.no-change',
      run: () => step(1),
    },
    {
      id: 'compare.previous',
      menu: 'text',
      label: 'ui.compare.action.previous',
      key: 'Alt+ArrowUp',
      group: 1,
      enabled,
      reason: 'ui.palette.why.no-change',
      run: () => step(-1),
    },
  ]);
  const act = (n: number, action: MergeAction) => {
    const row = rows[n];
    if (row === undefined) return;
    setHere(n);
    if (action === 'pairing') return onPairing();
    if (action === 'edit') return go(`/text/${text.code}/${row.code}/edit/${language}`);
    if (action === 'out' || action === 'back') return void take[action](row);
    if (action === 'leave') {
      const key = buildRowKey(row, n);
      return setKept(left.has(key) ? [...left].filter((one) => one !== key) : [...left, key]);
    }
    const words = action === 'added' ? row.theirs : row[action];
    if (words === null) return;
    if (action !== 'added') return void take[action](row, words);
    const previousRow = rows.slice(0, n).findLast(({ inOurs }) => inOurs);
    void take.added(row, words, previousRow?.code ?? null);
  };
  const toggle = (state: MergeState) => {
    const next = new Set(states);
    if (!next.delete(state)) next.add(state);
    setStates(next);
  };
  return (
    <>
      <Panes className={panes.panes}>
        <Panel id="clauses" defaultSize="28" minSize="240px" maxSize="45">
          <aside className={styles.aside} aria-label={say('ui.compare.list')}>
            <ChangeListHead
              words={say(shown.length === rows.length ? 'ui.compare.clauses' : 'ui.compare.clauses-some', {
                shown: shown.length,
                count: rows.length,
              })}
              at={here === null ? 0 : open.indexOf(here) + 1}
              all={open.length}
              onStep={step}
            >
              <Group gap={6} role="group" aria-label={say('ui.compare.states')}>
                {orderedMergeStates.map((state) => {
                  const Icon = mergeStateIcons[state];
                  const count = rows.filter((row) => getMergeState(row) === state).length;
                  return (
                    (count > 0 || states.has(state)) && (
                      <Chip
                        key={state}
                        size="xs"
                        variant="outline"
                        checked={states.has(state)}
                        onChange={() => toggle(state)}
                      >
                        <Group gap={4} component="span" wrap="nowrap">
                          <Icon size={13} aria-hidden />
                          {`${say(`ui.compare.state.${state}`)} ${count}`}
                        </Group>
                      </Chip>
                    )
                  );
                })}
              </Group>
              <ReadBar
                read={{ ...read, count: readCount }}
                all={changed.length}
                here={here}
                onlyUnread={onlyUnread}
                onOnlyUnread={setOnlyUnread}
                onNext={() => step(1)}
              />
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Table2 size={14} aria-hidden />}
                onClick={() => setOut(true)}
              >
                {say('ui.compare.out-table')}
              </Button>
              <AnswerButton sides={{ theirs, own: { of: 'text', negotiation: text.code } }} />
            </ChangeListHead>
            <UncomparedNote uncompared={uncompared} />
            {shown.length === 0 ? (
              <Text size="sm" c="dimmed" p="md">
                {say('ui.compare.merge-none')}
              </Text>
            ) : (
              <OptionList label={say('ui.compare.list')} options={shown} here={here} onWalk={setHere} onChoose={show}>
                {(n) => {
                  const row = rows[n];
                  return (
                    row !== undefined && (
                      <>
                        <MergeEntry row={row} left={left.has(buildRowKey(row, n))} />
                        {read.isRead(n) && <ReadSign />}
                      </>
                    )
                  );
                }}
              </OptionList>
            )}
          </aside>
        </Panel>
        <Separator className={panes.separator} aria-label={say('ui.compare.resize')} />
        <Panel id="merge" minSize="320px">
          <div className={styles.middle}>
            <SpoofBanner spoofs={spoofs} onShow={(at) => show(spoofs[at]?.row ?? null)} />
            <div className={styles.reading}>
              <MergePage
                handle={page}
                rows={rows}
                repeated={repeated}
                shown={shown}
                clauses={text.clauses}
                language={language}
                here={here}
                isLeft={(n) => left.has(buildRowKey(rows[n], n))}
                onAction={act}
              />
            </div>
          </div>
        </Panel>
      </Panes>
      {out && (
        <ExportComparison
          as="table"
          compared={{
            old: { of: 'draft', negotiation: text.code, draft: base },
            next: { of: 'text', negotiation: text.code },
            third: theirs,
            language,
            chosen: [],
          }}
          kept
          printToPdf={null}
          onClose={() => setOut(false)}
        />
      )}
    </>
  );
}

/** What a row says: which clause, and what each side made of it. */
function listRowWords(row: ShownMerge, n: number): string[] {
  return [buildRowKey(row, n), row.state, JSON.stringify([row.heading.stretches, row.body.stretches])];
}

/** Identifies a row across reloads. */
function buildRowKey(row: ShownMerge | undefined, n: number): string {
  return row?.clause ?? row?.theirs?.heading ?? String(n);
}

function formatTheirName(theirs: ComparedSides, text: ShownText): string {
  if (theirs.of === 'file' || theirs.of === 'bytes') return theirs.name;
  return theirs.of === 'draft' ? (text.drafts.find(({ code }) => code === theirs.draft)?.label ?? theirs.draft) : '';
}
