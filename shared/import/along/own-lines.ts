import { replaceNoBreakSpaces } from '../../text/replace-no-break-spaces.ts';

/** A clause of our text as it reads on paper. */
export type OwnClause = {
  readonly id: string | null;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
};

/** A paragraph in which a clause is printed: its number with its heading, or one line of its body. */
export type OwnLine = {
  /** The index of its clause. */
  readonly clause: number;
  readonly part: 'heading' | 'body';
  readonly key: string;
};

/** The paragraphs in which clauses are printed, in order, without blank ones. */
export function listOwnLines(clauses: readonly OwnClause[]): OwnLine[] {
  return clauses.flatMap(({ number, heading, body }, clause) => {
    const lines = body.split('\n').map((text): OwnLine => ({ clause, part: 'body', key: normalizeLine(text) }));
    const head: OwnLine = { clause, part: 'heading', key: normalizeLine(`${number} ${heading}`) };
    return [head, ...lines].filter(({ key }) => key !== '');
  });
}

/** The words of a line, whatever white space separates them: a label and its heading may be two lines, or have a tab. */
export function normalizeLine(text: string): string {
  return replaceNoBreakSpaces(text).replace(/\s+/gu, ' ').trim();
}

/**
 * How much our clauses share with another text word for word: their lines in any place, and their pairs of neighbouring
 * lines, since two originals of one text may have the same lines in another order (D11).
 */
export function countSharedLines(clauses: readonly OwnClause[], lines: Iterable<string>): number {
  const others = [...lines].map(normalizeLine).filter((line) => line !== '');
  const own = listOwnLines(clauses).map(({ key }) => key);
  const count = (mine: readonly string[], theirs: readonly string[]) => {
    const known = new Set(theirs);
    return mine.filter((line) => known.has(line)).length;
  };
  return count(own, others) + count(listPairs(own), listPairs(others));
}

const listPairs = (lines: readonly string[]): readonly string[] =>
  lines.slice(1).map((line, at) => `${lines[at]}\n${line}`);
