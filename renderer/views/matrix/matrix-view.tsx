import { Container } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Panel, Group as Panes, Separator } from 'react-resizable-panels';
import type { ShownText } from '../../../shared/model/shown.ts';
import { listSenders } from '../../../shared/rules/list-senders.ts';
import { useComments, useNegotiationText, useReplies, useUnits } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { getLocalDate } from '../../components/format-date.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import panes from '../../components/panes.module.css';
import { noSelection, useSelection } from '../../components/pick/selection.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatAbsentClauseName, formatClauseTitle } from '../../features/clause/clause-name.ts';
import { DamagedRecords } from '../../features/clause/damaged-records.tsx';
import { buildOwnCopyOptions } from '../../features/clause/shown-source.ts';
import { CellPane } from '../../features/matrix/cell-pane.tsx';
import styles from '../../features/matrix/matrix.module.css';
import {
  buildCellKey,
  buildMatrixRows,
  groupIntoCells,
  isFromSender,
  listNoInputCells,
  type MatrixGridRow,
  selectAnsweredRows,
} from '../../features/matrix/matrix-cells.ts';
import { MatrixGrid, type MatrixSelection } from '../../features/matrix/matrix-grid.tsx';
import { type CommentFilter, emptyFilter, MatrixBar, matchesCommentFilter } from './matrix-bar.tsx';

/** Matriks Masukan: who commented on which clause, who has not replied, and the outcome of each comment. */
export function MatrixView({ code }: { readonly code: string }) {
  const text = useNegotiationText(code);
  if (text.error !== null) return <FailureAlert problem={text.error} onRetry={() => void text.refetch()} />;
  if (text.data === undefined) return <Loading />;
  return <Matrix text={text.data} />;
}

function Matrix({ text }: { readonly text: ShownText }) {
  const { speech, say } = useInterfaceLanguage();
  const { code } = text;
  const [comments, units, replies] = [useComments(code), useUnits(code), useReplies(code)];
  const requests = useRead('requests.list', { negotiation: code });
  const [filter, setFilter] = useState<CommentFilter>(emptyFilter);
  const [chosen, setChosen] = useState<MatrixSelection | null>(null);
  const options = useMemo(() => buildOwnCopyOptions(text), [text]);
  // Clauses are named by their headings in the interface language if the text has it.
  const inSpeech = useMemo(() => {
    const languages = text.languages.toSorted((one, other) => Number(other === speech) - Number(one === speech));
    return { ...text, languages };
  }, [text, speech]);
  const all = comments.data ?? [];
  const shown = useMemo(
    () => (comments.data ?? []).filter((one) => matchesCommentFilter(one, filter)),
    [comments.data, filter],
  );
  const cells = useMemo(() => groupIntoCells(shown), [shown]);
  const keys = useMemo(() => [...cells.keys()], [cells]);
  const { chosen: picked, selection, setSelection } = useSelection(keys);
  const failed = [comments, units, replies, requests].find(({ error }) => error !== null);
  if (failed?.error) return <FailureAlert problem={failed.error} onRetry={() => void failed.refetch()} />;
  if (!units.data || !requests.data || !replies.data || !comments.data) return <Loading />;
  const columns = listSenders({
    units: units.data,
    requests: requests.data,
    replies: replies.data,
    comments: all,
    today: getLocalDate(),
  });
  const every = buildMatrixRows(text, all);
  const rows = filter.onlyCommented && all.length > 0 ? selectAnsweredRows(every, shown, replies.data) : every;
  const nameOf = ({ clause, gone }: MatrixGridRow) => {
    if (clause === null) return say('ui.comments.whole-text');
    const own = text.clauses.find((one) => one.code === clause);
    if (gone || own === undefined) return formatAbsentClauseName(clause, inSpeech, options, say);
    return formatClauseTitle(own, inSpeech, options, say);
  };
  const isPicked = ({ clause, unit, otherBody }: (typeof all)[number]) =>
    picked.includes(buildCellKey(clause, { unit, body: otherBody }));
  const isChosen = (comment: (typeof all)[number]) =>
    (chosen?.row == null || chosen.row.clause === comment.clause) &&
    (chosen?.column == null || isFromSender(comment, chosen.column));
  const title = [
    chosen?.column == null ? null : (chosen.column.unit ?? chosen.column.body ?? say('ui.comments.no-unit')),
    chosen?.row == null ? null : nameOf(chosen.row),
  ];
  return (
    <div className={styles.view}>
      <MatrixBar
        text={text}
        requests={requests.data}
        filter={filter}
        onFilter={setFilter}
        count={shown.length}
        senders={columns}
      />
      <div className={styles.damaged}>
        <DamagedRecords negotiation={code} list="matrix" />
      </div>
      {columns.length === 0 ? (
        <Container size="sm">
          <EmptyState title={say('ui.matrix.empty')}>{say('ui.matrix.empty-about')}</EmptyState>
        </Container>
      ) : (
        <Panes className={panes.panes}>
          <Panel id="grid" minSize="320px">
            <MatrixGrid
              rows={rows}
              columns={columns}
              cells={cells}
              noInputs={listNoInputCells(replies.data)}
              nameOf={nameOf}
              chosen={picked.length > 0 ? null : chosen}
              onChoose={setChosen}
              selection={selection}
              onSelect={setSelection}
            />
          </Panel>
          {(chosen !== null || picked.length > 0) && (
            <>
              <Separator className={panes.separator} aria-label={say('ui.matrix.resize')} />
              <Panel id="pane" defaultSize="38" minSize="320px" maxSize="60">
                <CellPane
                  key={picked.length > 0 ? picked.join('\n') : title.join(' ')}
                  title={
                    picked.length > 0
                      ? say('ui.matrix.cells-chosen', { count: picked.length })
                      : title.filter((part) => part !== null).join(' · ')
                  }
                  unit={picked.length > 0 ? null : (chosen?.column?.unit ?? null)}
                  text={text}
                  options={options}
                  comments={shown.filter(picked.length > 0 ? isPicked : isChosen)}
                  isOfChosenCells={picked.length > 0}
                  onClose={() => {
                    setSelection(noSelection);
                    setChosen(null);
                  }}
                />
              </Panel>
            </>
          )}
        </Panes>
      )}
    </div>
  );
}
