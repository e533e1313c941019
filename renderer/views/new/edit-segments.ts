import type { Output } from '../../../shared/api/commands.ts';

/** A clause segmented from Word files, with a person's corrections. */
export type EditedClauseSegment = Output<'files.cut'>['clauses'][number];
type ClauseSegments = readonly EditedClauseSegment[];

export const listClauseLanguages = (clause: EditedClauseSegment): string[] => [
  ...new Set([...Object.keys(clause.heading), ...Object.keys(clause.body)]),
];

export const splitBodyLines = (clause: EditedClauseSegment, language: string): readonly string[] => {
  const body = clause.body[language] ?? '';
  return body === '' ? [] : body.split('\n');
};

/** The label of a part and the heading of a clause, as one line. */
const joinHead = ({ kind, number, heading }: EditedClauseSegment, language: string): string =>
  `${kind === 'part' ? (number[language] ?? '') : ''} ${heading[language] ?? ''}`.trim();

/** Joins clause `n` with the next one, whose heading becomes a line of the body; a part becomes the beginning of its heading. */
export function joinNextClause(clauses: ClauseSegments, n: number): ClauseSegments {
  const [clause, next] = [clauses[n], clauses[n + 1]];
  if (clause === undefined || next === undefined) return clauses;
  const isAbove = clause.kind === 'part' && next.kind !== 'part';
  const joinTexts = (join: (language: string) => string) =>
    Object.fromEntries(
      [...new Set([...listClauseLanguages(clause), ...listClauseLanguages(next)])].map((language) => [
        language,
        join(language),
      ]),
    );
  const body = joinTexts((language) => {
    const heading = isAbove ? '' : joinHead(next, language);
    return [
      ...splitBodyLines(clause, language),
      ...(heading === '' ? [] : [heading]),
      ...splitBodyLines(next, language),
    ].join('\n');
  });
  const heading = joinTexts((language) => `${joinHead(clause, language)} ${next.heading[language] ?? ''}`.trim());
  const notes = [...clause.notes, ...next.notes];
  const joined = isAbove ? { ...next, heading, body, notes } : { ...clause, body, notes };
  return [...clauses.slice(0, n), joined, ...clauses.slice(n + 2)];
}

/**
 * Splits clause `n` before a line of one language; the new clause is of the same kind, and the footnotes stay in the
 * first. Languages with the same number
 * of lines are split at the same line; all others stay whole in the first clause, from which a person moves lines one
 * by one.
 */
export function splitClause(clauses: ClauseSegments, n: number, language: string, line: number): ClauseSegments {
  const clause = clauses[n];
  if (clause === undefined) return clauses;
  const count = splitBodyLines(clause, language).length;
  const first: { [language: string]: string } = {};
  const second: { [language: string]: string } = {};
  for (const one of listClauseLanguages(clause)) {
    const lines = splitBodyLines(clause, one);
    const at = lines.length === count ? line : lines.length;
    first[one] = lines.slice(0, at).join('\n');
    second[one] = lines.slice(at).join('\n');
  }
  return [
    ...clauses.slice(0, n),
    { ...clause, body: first },
    { kind: clause.kind, number: {}, heading: {}, body: second, notes: [] },
    ...clauses.slice(n + 1),
  ];
}

/**
 * Moves the first line of a clause to the end of the previous clause, or its last line to the beginning of the next
 * one.
 */
export function moveClauseLine(
  clauses: ClauseSegments,
  n: number,
  language: string,
  to: 'before' | 'behind',
): ClauseSegments {
  const other = to === 'before' ? n - 1 : n + 1;
  const clause = clauses[n];
  const target = clauses[other];
  if (clause === undefined || target === undefined) return clauses;
  const lines = splitBodyLines(clause, language);
  const moved = to === 'before' ? lines.slice(0, 1) : lines.slice(-1);
  const left = to === 'before' ? lines.slice(1) : lines.slice(0, -1);
  const had = splitBodyLines(target, language);
  const taken = to === 'before' ? [...had, ...moved] : [...moved, ...had];
  const withLines = (one: EditedClauseSegment, all: readonly string[]) => ({
    ...one,
    body: { ...one.body, [language]: all.join('\n') },
  });
  return clauses.map((one, at) => (at === n ? withLines(one, left) : at === other ? withLines(one, taken) : one));
}
