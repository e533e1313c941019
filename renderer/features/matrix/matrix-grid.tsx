import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { Sender } from '../../../shared/rules/list-senders.ts';
import { noSelection, type Selection } from '../../components/pick/selection.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { extendCells, listCellsAt, toggleCells } from './cell-choice.ts';
import styles from './matrix.module.css';
import { CellStates } from './matrix-cell.tsx';
import { buildCellKey, buildSenderKey, type MatrixCells, type MatrixGridRow } from './matrix-cells.ts';
import { senderIcons } from './state-icons.tsx';

/** The selected part of the matrix: a cell, a whole row or a whole column. */
export type MatrixSelection = { readonly row: MatrixGridRow | null; readonly column: Sender | null };

type Props = {
  readonly rows: readonly MatrixGridRow[];
  readonly columns: readonly Sender[];
  readonly cells: MatrixCells;
  /** The cells for which a reply states that there is no input. */
  readonly noInputs: ReadonlySet<string>;
  readonly nameOf: (row: MatrixGridRow) => string;
  readonly chosen: MatrixSelection | null;
  readonly onChoose: (chosen: MatrixSelection) => void;
  /** The cells that are chosen to be answered together. */
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
};

const arrowSteps: { readonly [key: string]: readonly [down: number, right: number] } = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

/**
 * Clauses down, units across; the headers stay in view, and only rows near the viewport are rendered. One cell is
 * focusable, and the arrow keys move it: row -1 is the header row, column -1 has the clause names. Space, or a click with Ctrl,
 * chooses a cell, or those of a header; with Shift a rectangle; Escape chooses none.
 */
export function MatrixGrid({ rows, columns, cells, noInputs, nameOf, chosen, onChoose, selection, onSelect }: Props) {
  const say = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const current = at[0] === -1 || drawn.some(({ index }) => index === at[0]) ? at : [drawn[0]?.index ?? 0, at[1]];
  const plan = { rows, columns, cells };
  const toggleAt = (row: number, column: number) =>
    onSelect(toggleCells(selection, listCellsAt(plan, { row, column }), { row, column }));
  /** Chooses what was clicked with Ctrl (Command on a Mac) or Shift; returns whether it did. */
  const pickByClick = ({ ctrlKey, metaKey, shiftKey }: MouseEvent, row: number, column: number): boolean => {
    const isRange = shiftKey && row !== -1 && column !== -1;
    if (isRange) onSelect(extendCells(plan, selection, { row, column }, { row, column }));
    else if (ctrlKey || metaKey) toggleAt(row, column);
    return isRange || ctrlKey || metaKey;
  };
  const choose = (event: MouseEvent, row: number, column: number) => {
    if (pickByClick(event, row, column)) return;
    onSelect(noSelection);
    onChoose({ row: rows[row] ?? null, column: columns[column] ?? null });
  };
  const move = (event: KeyboardEvent) => {
    const [here = 0, across = 0] = current;
    if (event.key === ' ') {
      event.preventDefault();
      if (!event.repeat) toggleAt(here, across);
      return;
    }
    if (event.key === 'Escape' && selection.chosen.size > 0) {
      event.preventDefault();
      event.stopPropagation();
      onSelect(noSelection);
      return;
    }
    const step = arrowSteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.max(-1, Math.min(rows.length - 1, (current[0] ?? 0) + step[0]));
    const column = Math.max(row === -1 ? 0 : -1, Math.min(columns.length - 1, (current[1] ?? 0) + step[1]));
    if (event.shiftKey && here !== -1 && across !== -1) {
      if (row === -1 || column === -1) return;
      onSelect(extendCells(plan, selection, { row: here, column: across }, { row, column }));
    }
    setAt([row, column]);
    if (row !== -1) virtual.scrollToIndex(row);
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)
        ?.focus({ preventScroll: row === -1 }),
    );
  };
  const place = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: current[0] === row && current[1] === column ? 0 : -1,
    onFocus: () => setAt([row, column]),
  });
  const columnName = ({ unit, body }: Sender) => unit ?? body ?? say('ui.comments.no-unit');
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with focusable cells is a grid
        role="grid"
        className={styles.grid}
        aria-label={say('ui.matrix.title')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        onKeyDown={move}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.corner}>
              {say('ui.matrix.clause')}
            </th>
            {columns.map((column, n) => {
              const Icon = senderIcons[column.answered];
              return (
                <th key={buildSenderKey(column)} scope="col">
                  <button
                    type="button"
                    className={styles.head}
                    title={column.name || undefined}
                    aria-pressed={chosen?.column === column && chosen.row === null}
                    onClick={(event) => choose(event, -1, n)}
                    {...place(-1, n)}
                  >
                    <strong>{columnName(column)}</strong>
                    {(column.unit ?? column.body) !== null && (
                      <span className={styles.answered} data-answered={column.answered}>
                        <Icon size={13} aria-hidden />
                        {say(`ui.matrix.answered.${column.answered}`)}
                      </span>
                    )}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {drawn.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const name = nameOf(row);
            return (
              <tr key={row.clause ?? ''} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.rowHead}
                    aria-pressed={chosen?.row?.clause === row.clause && chosen.column === null}
                    onClick={(event) => choose(event, index, -1)}
                    {...place(index, -1)}
                  >
                    {name}
                  </button>
                </th>
                {columns.map((column, n) => {
                  const key = buildCellKey(row.clause, column);
                  const here =
                    chosen?.row?.clause === row.clause &&
                    chosen.column !== null &&
                    buildSenderKey(chosen.column) === buildSenderKey(column);
                  return (
                    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid this is a gridcell
                    <td key={buildSenderKey(column)} aria-selected={selection.chosen.has(key)}>
                      <button
                        type="button"
                        className={styles.cell}
                        aria-pressed={here}
                        onClick={(event) => choose(event, index, n)}
                        {...place(index, n)}
                      >
                        {selection.chosen.has(key) && (
                          <span className={styles.picked}>
                            <Check size={12} aria-hidden />
                            <VisuallyHidden>{say('ui.chosen.one')}</VisuallyHidden>
                          </span>
                        )}
                        <CellStates
                          row={name}
                          column={columnName(column)}
                          comments={cells.get(key) ?? []}
                          noInput={noInputs.has(key)}
                        />
                      </button>
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
}
