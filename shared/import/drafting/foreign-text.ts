import { pairClauses } from '../../diff/pairing/pair-clauses.ts';
import { pairSameHeadings } from '../../diff/pairing/same-headings.ts';
import type { CutKind } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import type { SegmentedClause } from '../segment-clauses.ts';
import { readLabelKeys } from './numbering/read-label-keys.ts';

type ByLanguage = { readonly [language: Language]: string };
/** A clause of a received draft, in the languages in which it was received. */
type ForeignClause = {
  readonly kind: CutKind;
  /** Its label as written. */
  readonly number: ByLanguage;
  readonly heading: ByLanguage;
  readonly body: ByLanguage;
  /** The words of its footnotes, one language after the other. */
  readonly notes: readonly string[];
};
export type ForeignText = { readonly title: ByLanguage; readonly clauses: readonly ForeignClause[] };

type Words = { [language: Language]: string };

/** `as` is the classification of a clause if more than its words was considered. */
type ClassifiedClause = SegmentedClause & {
  readonly as?: CutKind | 'title' | 'signatures';
  readonly notes?: readonly string[];
};
type SegmentedFile = { readonly language: Language; readonly clauses: readonly ClassifiedClause[] };

/**
 * Joins the files of one text, one per language: the first file gives the order; clauses of the others are joined by
 * number, otherwise by position among clauses of their kind. A clause that only another language has follows those of
 * its kind. Signature blocks must be removed before: a text has its own.
 */
export function joinForeignTexts(files: readonly SegmentedFile[]): ForeignText {
  const title = Object.fromEntries(
    files.flatMap(({ language, clauses }) => {
      const first = clauses.find(({ kind }) => kind === 'title');
      return first === undefined ? [] : [[language, first.body]];
    }),
  );
  const keyed = new Map<string, ForeignClause & { number: Words; heading: Words; body: Words; notes: string[] }>();
  for (const { language, clauses } of files) {
    for (const { key, clause } of keyClauses(clauses)) {
      const known = keyed.get(key) ?? { kind: classifyClause(clause), number: {}, heading: {}, body: {}, notes: [] };
      keyed.set(key, known);
      if (clause.number !== '') known.number[language] = clause.number;
      if (clause.heading !== '') known.heading[language] = clause.heading;
      known.body[language] = clause.body;
      for (const note of clause.notes ?? []) known.notes.push(note);
    }
  }
  const order = { preamble: 0, paragraph: 1, part: 1, closing: 2, annex: 3 };
  const clauses = [...keyed.values()].sort((a, b) => order[a.kind] - order[b.kind]);
  return { title, clauses };
}

/** Keys clauses by number, otherwise by position among those of their kind. */
function keyClauses(clauses: readonly ClassifiedClause[]): { key: string; clause: ClassifiedClause }[] {
  const counts = new Map<string, number>();
  const numbers = readLabelKeys(clauses.map(({ number, as }) => (as === 'part' ? '' : number)));
  return clauses.flatMap((clause, n) => {
    if (clause.kind === 'title') return [];
    const kind = classifyClause(clause);
    const number = numbers[n] ?? null;
    const name = kind === 'paragraph' && number !== null ? `${kind} n${number}` : kind;
    // A number that occurs twice names two clauses.
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [{ key: `${name} ${count}`, clause }];
  });
}

function classifyClause({ kind, number, as }: ClassifiedClause): CutKind {
  if (as !== undefined && as !== 'title' && as !== 'signatures') return as;
  if (kind === 'closing') return 'closing';
  if (/^(?:annex|appendix|lampiran|приложение|дадатак)/iu.test(number)) return 'annex';
  return kind === 'recital' || kind === 'title' ? 'preamble' : 'paragraph';
}

type OwnClause = { readonly id: string; readonly number: string; readonly heading: string; readonly body: string };

/**
 * For each of their clauses, the matching clause of ours, compared in the language in which both have most; null if a
 * person must decide.
 */
export function matchForeignClauses(
  theirs: ForeignText,
  ours: { readonly [language: Language]: readonly OwnClause[] },
): readonly ({ readonly ours: string; readonly exact: boolean } | 'new' | null)[] {
  const [language] = Object.keys(theirs.title).concat(Object.keys(theirs.clauses[0]?.body ?? {}));
  const own = (ours[language ?? ''] ?? []).map(joinLabel);
  const read = theirs.clauses.map(({ kind, number, heading, body }) => ({
    id: null,
    ...joinLabel({
      number: kind === 'part' ? (number[language ?? ''] ?? '') : '',
      heading: heading[language ?? ''] ?? '',
      body: body[language ?? ''] ?? '',
    }),
  }));
  const { pairs, deleted, added } = pairClauses(own, read);
  const headed = new Map(pairSameHeadings(own, read, { deleted, added }).map(({ old, next }) => [next, own[old]?.id]));
  return read.map((_, at) => {
    const anew = headed.get(at);
    if (anew !== undefined) return { ours: anew, exact: false };
    const pair = pairs.find(({ next }) => next === at);
    if (pair === undefined) return added.includes(at) ? 'new' : null;
    const clause = own[pair.old];
    return clause === undefined || !pair.sure ? null : { ours: clause.id, exact: pair.by === 'text' };
  });
}

/** A part is known by its label and its heading alone. */
const joinLabel = <Clause extends Omit<OwnClause, 'id'>>(clause: Clause): Clause =>
  clause.body === '' ? { ...clause, heading: `${clause.number} ${clause.heading}`.trim() } : clause;
