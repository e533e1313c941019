import type { DraftingParagraph } from './language-columns.ts';
import { parseLabels } from './numbering/parse-labels.ts';
import { type DraftingLine, formatDraftingLine } from './structure/drafting-line.ts';

/**
 * The lines of a text with its tables flattened: a row with several cells becomes one line with the cells separated by
 * "|"; the content of a row with one cell is unchanged. A colon in or before a cell joins it to the one before. Tables in
 * `kept` (signature tables) are unchanged.
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
    if (cells.length === 1) return row.map((one) => ({ ...one, table: null, isRow: true }));
    const places = written.flatMap((one) => one.places);
    const [[, label = []] = [], ...others] = cells;
    const words = others.filter(([, all]) => !all.every(({ text }) => text.trim() === ':'));
    const numbered = words.length === 1 ? numberRow(label, words[0]?.[1] ?? [], places) : null;
    if (numbered !== null) return numbered;
    const texts = joinColons(cells.map(([, all]) => joinLines(all)));
    const [first = '', second = ''] = texts;
    const plain = { ...line, list: null, heading: false, bold: false, table: null, isRow: true, places };
    if (texts.length === 2 && cells.length > 2 && isLabel(first)) return [{ ...plain, text: second, number: first }];
    const text = texts.join(' | ');
    if (!tables.has(line.table)) tables.set(line.table, text);
    return [{ ...plain, text, number: null }];
  });
  return { lines: found, tables: [...tables.values()] };
}

function joinLines(lines: readonly DraftingLine[]): string {
  const texts = lines.map((one) => formatDraftingLine(one).replace(/\s*\n\s*/gu, ' '));
  return texts.filter((words) => words !== '').join(' ');
}

/** "Name", ":", "Budi" and "Name", ": Budi" are "Name: Budi". */
function joinColons(texts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1) ?? '';
    if (last !== '' && (text.startsWith(':') || last.endsWith(':')))
      joined[joined.length - 1] = `${last.replace(/\s*:$/u, '')}: ${text.replace(/^:\s*/u, '')}`.trimEnd();
    else joined.push(text);
  }
  return joined;
}

/** A row with the label in a cell of its own: "1." or "KESATU :" next to "The Participants will …"; null for others. */
function numberRow(
  label: readonly DraftingLine[],
  words: readonly DraftingLine[],
  places: readonly number[],
): readonly DraftingLine[] | null {
  const [first, ...others] = words;
  const text = label.map(formatDraftingLine).join(' ');
  if (first === undefined || label.length !== 1 || first.number !== null || !isLabel(text)) return null;
  const own = places.filter((place) => !others.some((line) => line.places.includes(place)));
  const number = { ...first, number: text, table: null, places: own };
  return [number, ...others.map((line) => ({ ...line, table: null }))];
}

const isLabel = (text: string): boolean =>
  parseLabels(text, null).some(
    ({ word, frame, form, rest }) => rest === '' && (word !== '' || frame !== '#' || form === 'word'),
  );
