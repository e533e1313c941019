import { pairClauses } from '../../diff/pairing/pair-clauses.ts';
import { pairSameHeadings } from '../../diff/pairing/same-headings.ts';
import type { ClauseKind } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import type { SegmentedClause } from '../segment-clauses.ts';

type ByLanguage = { readonly [language: Language]: string };
/** A clause of a draft that came in, in the languages in which it came. */
type ForeignClause = { readonly kind: ClauseKind; readonly heading: ByLanguage; readonly body: ByLanguage };
export type ForeignText = { readonly title: ByLanguage; readonly clauses: readonly ForeignClause[] };

/** `as` is what a clause was taken for where more than its words was looked at. */
type ClassifiedClause = SegmentedClause & { readonly as?: ClauseKind | 'title' | 'signatures' };
type SegmentedFile = { readonly language: Language; readonly clauses: readonly ClassifiedClause[] };

/**
 * One text from its files, one for each language: the first gives the order; the clauses of the others go to those of the
 * same number, else of the same place among their kind. A clause that only another language has follows those of its kind.
 * Signature blocks are left out before: a text has its own.
 */
export function joinForeignTexts(files: readonly SegmentedFile[]): ForeignText {
  const title = Object.fromEntries(
    files.flatMap(({ language, clauses }) => {
      const first = clauses.find(({ kind }) => kind === 'title');
      return first === undefined ? [] : [[language, first.body]];
    }),
  );
  const keyed = new Map<
    string,
    { kind: ClauseKind; heading: { [l: string]: string }; body: { [l: string]: string } }
  >();
  for (const { language, clauses } of files) {
    for (const { key, clause } of keyClauses(clauses)) {
      const known = keyed.get(key) ?? { kind: classifyClause(clause), heading: {}, body: {} };
      keyed.set(key, known);
      if (clause.heading !== '') known.heading[language] = clause.heading;
      known.body[language] = clause.body;
    }
  }
  const order = ['preamble', 'paragraph', 'closing', 'annex'];
  const clauses = [...keyed.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { title, clauses };
}

/** A clause by its number, or by its place among those of its kind. */
function keyClauses(clauses: readonly ClassifiedClause[]): { key: string; clause: ClassifiedClause }[] {
  const counts = new Map<string, number>();
  return clauses.flatMap((clause) => {
    if (clause.kind === 'title') return [];
    const kind = classifyClause(clause);
    const digits = /\d+(?:\.\d+)*/.exec(clause.number)?.[0];
    const name = kind === 'paragraph' && digits !== undefined ? `${kind} n${digits}` : kind;
    // A number that stands twice names two clauses.
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [{ key: `${name} ${count}`, clause }];
  });
}

function classifyClause({ kind, number, as }: ClassifiedClause): ClauseKind {
  if (as !== undefined && as !== 'title' && as !== 'signatures') return as;
  if (kind === 'closing') return 'closing';
  if (/^(?:annex|appendix|lampiran|приложение|дадатак)/iu.test(number)) return 'annex';
  return kind === 'recital' || kind === 'title' ? 'preamble' : 'paragraph';
}

type OwnClause = { readonly id: string; readonly number: string; readonly heading: string; readonly body: string };

/** Which of our clauses each of theirs answers to, in the language of which both have the most; null where it must be asked. */
export function matchForeignClauses(
  theirs: ForeignText,
  ours: { readonly [language: Language]: readonly OwnClause[] },
): readonly ({ readonly ours: string; readonly exact: boolean } | 'new' | null)[] {
  const [language] = Object.keys(theirs.title).concat(Object.keys(theirs.clauses[0]?.body ?? {}));
  const own = ours[language ?? ''] ?? [];
  const read = theirs.clauses.map(({ heading, body }) => ({
    id: null,
    number: '',
    heading: heading[language ?? ''] ?? '',
    body: body[language ?? ''] ?? '',
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
