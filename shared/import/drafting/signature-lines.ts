import type { SegmentedClause } from '../segment-clauses.ts';

const LONGEST = 100;
const FOR = /^(?:for|on behalf|untuk|atas nama|за|от|ад|signed by)(?!\p{L})/iu;

/** Splits the signature lines off a closing clause, as a clause of their own. */
export function splitSignatureLines(
  clause: SegmentedClause,
  lineOf: (at: number) => string,
): readonly SegmentedClause[] {
  const begin = clause.from.findIndex(
    (at, n) =>
      n > 0 && clause.from.slice(n).every((one) => isSignatureLine(lineOf(one))) && isFirstSignatureLine(lineOf(at)),
  );
  if (begin === -1) return [clause];
  const split = (from: readonly number[]): SegmentedClause => ({ ...clause, from, body: from.map(lineOf).join('\n') });
  return [split(clause.from.slice(0, begin)), { ...split(clause.from.slice(begin)), kind: 'table' }];
}

/**
 * The blocks of a signature clause: a new one at each line that names the side signed for, otherwise one. Columns made
 * with tabs become one block each.
 */
export function groupSignatureBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const columns = lines.reduce((most, line) => Math.max(most, splitLineCells(line).length), 1);
  if (columns > 1)
    return Array.from({ length: columns }, (_, n) => lines.flatMap((line) => splitLineCells(line)[n] ?? []));
  const blocks: string[][] = [];
  for (const line of lines) {
    if (blocks.length === 0 || FOR.test(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The cells of a line, separated by tabs or wide spaces. */
function splitLineCells(line: string): string[] {
  return line
    .split(/\t+|\s{4,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function isSignatureLine(line: string): boolean {
  return line.length <= LONGEST && !/[.;:]$/.test(line.trim());
}

function isFirstSignatureLine(line: string): boolean {
  return FOR.test(line.trim()) || (line === line.toUpperCase() && /\p{Lu}/u.test(line));
}
