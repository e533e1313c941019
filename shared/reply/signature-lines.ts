import type { CutClause } from '../rules/cut.ts';

const LONGEST = 100;
const FOR = /^(?:for|on behalf|untuk|atas nama|за|от|ад|signed by)(?!\p{L})/iu;

/** A closing clause without the signature lines that stand behind it, and those lines as a clause of their own. */
export function withoutSignatures(clause: CutClause, lineOf: (at: number) => string): readonly CutClause[] {
  const begin = clause.from.findIndex(
    (at, n) => n > 0 && clause.from.slice(n).every((one) => isSigned(lineOf(one))) && isFirst(lineOf(at)),
  );
  if (begin === -1) return [clause];
  const split = (from: readonly number[]): CutClause => ({ ...clause, from, body: from.map(lineOf).join('\n') });
  return [split(clause.from.slice(0, begin)), { ...split(clause.from.slice(begin)), kind: 'table' }];
}

/** The blocks of a signature clause: one each time a line says for whom, else one. Beside each other by tabs, one a column. */
export function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const columns = lines.reduce((most, line) => Math.max(most, cellsOf(line).length), 1);
  if (columns > 1) return Array.from({ length: columns }, (_, n) => lines.flatMap((line) => cellsOf(line)[n] ?? []));
  const blocks: string[][] = [];
  for (const line of lines) {
    if (blocks.length === 0 || FOR.test(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The words of a line that tabs or wide spaces part. */
function cellsOf(line: string): string[] {
  return line
    .split(/\t+|\s{4,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function isSigned(line: string): boolean {
  return line.length <= LONGEST && !/[.;:]$/.test(line.trim());
}

function isFirst(line: string): boolean {
  return FOR.test(line.trim()) || (line === line.toUpperCase() && /\p{Lu}/u.test(line));
}
