import type { Output } from '../../../../shared/api/commands.ts';
import { getItemLabel } from '../../../../shared/diff/redline/redline-cells.ts';
import { describeFilePlace } from '../../../../shared/i18n/describe-file-place.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { FilePlace } from '../../../../shared/model/comparison/comparison.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { type ChangedLine, formatMarkedWords, listChangedLines } from './format-changed-lines.ts';

type Compared = Pick<Output<'comparisons.make'>, 'rows' | 'changes'>;
type ComparedRow = Compared['rows'][number];
type RowChange = Compared['changes'][number];
type PlacedLine = ChangedLine & { readonly place: FilePlace | null };

/**
 * The clauses that differ, each with its number, heading and what happened to it, and below it the lines that differ.
 * Clauses that only have another place or number follow each other without an empty line.
 */
export function formatComparedRows({ rows, changes }: Compared, speech: InterfaceLanguage): string[] {
  const changesOf = Map.groupBy(changes, ({ row }) => row);
  const lines: string[] = [];
  let isLong = true;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.kind === 'same') continue;
    const own = changesOf.get(at) ?? [];
    // One change may be about several clauses.
    const more = own.reduce((most, change) => Math.max(most, change.rows), 1) - 1;
    const entry = formatEntry([row, ...rows.slice(at + 1, at + 1 + more)], own, speech);
    at += more;
    if (isLong || entry.length > 1) lines.push('');
    isLong = entry.length > 1;
    for (const line of entry) lines.push(line);
  }
  return lines;
}

function formatEntry(
  [row, ...more]: readonly [ComparedRow, ...ComparedRow[]],
  changes: readonly RowChange[],
  speech: InterfaceLanguage,
): string[] {
  const lines = listPlacedLines(row, changes);
  const places = [...new Set(lines.map(({ place }) => (place === null ? '' : describeFilePlace(speech, place))))];
  const isWhole = row.kind === 'added' || row.kind === 'deleted';
  const whole = changes.find(({ part, place }) => part === 'clause' && place !== null)?.place ?? null;
  const [only = ''] = whole === null ? (places.length === 1 ? places : []) : [describeFilePlace(speech, whole)];
  const label = more.length === 0 ? nameRow(row) : '';
  const head = [label, describeHeading(row), describeKinds(row, changes, speech), only];
  const words = isWhole
    ? [row, ...more].flatMap((one) => listOwnLines(one, more.length > 0))
    : lines.map((line) => formatLine(line, only === '', speech));
  return [head.filter((one) => one !== '').join(' · '), ...words.map((line) => `  ${line}`)];
}

function nameRow({ oldNumber, nextNumber }: ComparedRow): string {
  const numbers = [oldNumber, nextNumber].filter((number) => number !== null && number !== '');
  return [...new Set(numbers)].join(' → ');
}

/** The heading; for a clause without one that no changed line identifies, its first words. */
function describeHeading({ kind, heading, body }: ComparedRow): string {
  if (heading.length > 0) {
    const isWhole = kind === 'added' || kind === 'deleted';
    return isWhole ? heading.map(({ text }) => text).join('') : formatMarkedWords(heading);
  }
  if (!['moved', 'numbering', 'split', 'joined'].includes(kind)) return '';
  const text = body.map((change) => change.text).join('');
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT).replace(/\s+\S*$/, '')} …`;
}

const EXCERPT = 70;

/** What happened to a clause, and of which kinds its changes are. */
function describeKinds(row: ComparedRow, changes: readonly RowChange[], speech: InterfaceLanguage): string {
  const kinds = new Set(changes.flatMap(({ part, kind }) => (part === 'clause' ? [] : [kind])));
  const named = [...kinds].map((kind) => formatMessage(speech, `cli.compare.kind.${kind}`));
  const unsure = row.pair !== null && !row.pair.sure ? ` (${formatMessage(speech, 'cli.compare.unsure')})` : '';
  const what = formatMessage(speech, `cli.compare.row.${row.kind}`);
  return `${what}${named.length === 0 ? '' : `: ${named.join(', ')}`}${unsure}`;
}

/** The lines of a clause that only one text has, with its label where several follow each other. */
function listOwnLines(row: ComparedRow, isLabelled: boolean): string[] {
  const number = (row.kind === 'added' ? row.nextNumber : row.oldNumber) ?? '';
  const label = isLabelled ? getItemLabel({ number, heading: '' }) : '';
  return `${label}${row.body.map(({ text }) => text).join('')}`.split('\n').filter((line) => line.trim() !== '');
}

/** The lines that differ with their places; the cells of one row that came or went are one line. */
function listPlacedLines({ kind, body }: ComparedRow, changes: readonly RowChange[]): PlacedLine[] {
  const inBody = changes.filter(({ part }) => part === 'body');
  const placed: PlacedLine[] = [];
  const isPart = kind === 'split' || kind === 'joined';
  for (const line of listChangedLines(isPart ? trimBorder(body) : body)) {
    const place = inBody.find(({ at }) => at === line.at)?.place ?? null;
    const last = placed.at(-1);
    const isSameRow = last?.at === line.at && last.kind === line.kind && line.kind !== 'changed';
    if (isSameRow && place?.part === 'table') {
      const rowPlace = place.column === 1 ? { ...place, column: null } : place;
      placed[placed.length - 1] = { ...last, text: `${last.text} | ${line.text}`, place: rowPlace };
    } else placed.push({ ...line, place });
  }
  return placed;
}

function formatLine({ kind, text, place }: PlacedLine, isPlaced: boolean, speech: InterfaceLanguage): string {
  const names = [
    ...(isPlaced && place !== null ? [describeFilePlace(speech, place)] : []),
    ...(kind === 'changed' ? [] : [formatMessage(speech, `cli.compare.row.${kind}`)]),
  ];
  return names.length === 0 ? text : `${names.join(', ')}: ${text}`;
}

/** A part of a split or joined clause without the space at its border. */
function trimBorder(body: ComparedRow['body']): ComparedRow['body'] {
  const isBorder = ({ kind, text }: ComparedRow['body'][number], at: number) =>
    kind !== 'kept' && text.trim() === '' && (at === 0 || at === body.length - 1);
  return body.filter((change, at) => !isBorder(change, at));
}
