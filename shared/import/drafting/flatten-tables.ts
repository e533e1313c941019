import type { DraftingParagraph } from './language-columns.ts';
import { parseLabels } from './numbering/parse-labels.ts';
import { type DraftingLine, formatDraftingLine } from './structure/drafting-line.ts';

/**
 * The lines of a text with its tables flattened: a row with several cells becomes one line with the cells separated by
 * "|"; the content of a row with one cell is unchanged. Tables in `kept` (signature tables) are unchanged.
 */
export function flattenTables(
  lines: readonly DraftingLine[],
  paragraphs: readonly DraftingParagraph[],
  kept: ReadonlySet<number>,
): { readonly lines: readonly DraftingLine[]; readonly tables: readonly string[] } {
  const tables = new Map<number, string>();
  const cellOf = ({ places: [at = -1] }: DraftingLine) => paragraphs[at]?.cells[0];
  const inRow = Map.groupBy(lines, (line) => {
    const cell = cellOf(line);
    return line.table === null || kept.has(line.table) ? null : `${line.table} ${cell?.row}`;
  });
  const met = new Set<string>();
  const found = lines.flatMap((line): readonly DraftingLine[] => {
    const cell = cellOf(line);
    if (line.table === null || kept.has(line.table)) return [line];
    const name = `${line.table} ${cell?.row}`;
    if (met.has(name)) return [];
    met.add(name);
    const row = inRow.get(name) ?? [];
    const written = row.filter(({ text }) => text.trim() !== '');
    if (written.length === 0) return [];
    const cells = [...Map.groupBy(row, (one) => cellOf(one)?.cell ?? 0)].sort(([a], [b]) => a - b);
    const numbered = cells.length === 2 ? numberRow(cells[0]?.[1] ?? [], cells[1]?.[1] ?? []) : null;
    if (numbered !== null) return numbered;
    if (cells.length === 1) return row.map((one) => ({ ...one, table: null, isRow: true }));
    const text = cells
      .map(([, all]) =>
        all
          .map((one) => formatDraftingLine(one).replace(/\s*\n\s*/gu, ' '))
          .filter((words) => words !== '')
          .join(' '),
      )
      .join(' | ');
    if (!tables.has(line.table)) tables.set(line.table, text);
    const places = written.flatMap((one) => one.places);
    return [{ ...line, text, number: null, list: null, heading: false, bold: false, table: null, isRow: true, places }];
  });
  return { lines: found, tables: [...tables.values()] };
}

/** A row with the label in a cell of its own: "1." next to "The Participants will …"; null for other rows. */
function numberRow(
  [label, ...more]: readonly DraftingLine[],
  words: readonly DraftingLine[],
): readonly DraftingLine[] | null {
  const [first, ...others] = words;
  if (label === undefined || first === undefined || more.length > 0 || first.number !== null) return null;
  const text = formatDraftingLine(label);
  const labels = parseLabels(text, null);
  if (!labels.some(({ word, frame, rest }) => rest === '' && (word !== '' || frame !== '#'))) return null;
  const number = { ...first, number: text, table: null, places: [...label.places, ...first.places] };
  return [number, ...others.map((line) => ({ ...line, table: null }))];
}
