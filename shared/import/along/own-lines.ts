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

/** The number of lines of our clauses that another text has word for word, in any place. */
export function countSharedLines(clauses: readonly OwnClause[], lines: Iterable<string>): number {
  const others = new Set([...lines].map(normalizeLine));
  return listOwnLines(clauses).filter(({ key }) => others.has(key)).length;
}
