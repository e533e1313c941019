import type { Finding } from '../model/check.ts';
import type { Texts } from '../model/fields.ts';
import type { Language } from '../model/language.ts';
import { type ReadinessPoint, readinessPoint, type ShownReadiness } from '../model/readiness.ts';
import { findBracketGroups } from './bracket-groups.ts';
import { listRequiredLanguages, type PartyOfState } from './checks/languages/required-languages.ts';

/** The facts of the store about a text; all concern the evaluated draft unless stated otherwise. */
export type ReadinessFacts = {
  /** Null if the working text is evaluated because no draft equals it. */
  readonly draft: string | null;
  readonly languages: readonly Language[];
  readonly parties: readonly PartyOfState[];
  readonly title: Texts;
  readonly clauses: readonly {
    readonly code: string;
    readonly heading: Texts;
    readonly body: Texts;
    readonly stale: readonly Language[];
    readonly version: string;
    /** Null while no status is set; the flag is whether the text is still the one for which it was set. */
    readonly status: { readonly status: string; readonly stands: boolean; readonly record: string } | null;
  }[];
  /** Open comments; `changes` if they request other words. */
  readonly comments: readonly {
    readonly id: string;
    readonly clause: string | null;
    readonly language: Language | null;
    readonly words: string;
    readonly changes: boolean;
  }[];
  /** Unsaved typing. */
  readonly typed: readonly { readonly clause: string; readonly language: Language; readonly words: string }[];
  /** Where the working text differs from the draft; `key` identifies its current state. */
  readonly differs: readonly { readonly clause: string | null; readonly key: string }[];
  /** Inconsistencies in the store. */
  readonly conflicts: readonly { readonly clause: string | null; readonly detail: string }[];
  /** Changes of the newest counter-draft that nobody answered; a null clause for a clause of theirs without one of ours. */
  readonly unanswered: readonly {
    readonly clause: string | null;
    readonly language: Language;
    readonly words: string;
    readonly key: string;
  }[];
  /** Damaged comments and unsaved words: nobody knows what they ask for. */
  readonly unread: readonly {
    readonly point: 'comments' | 'changes';
    readonly clause: string | null;
    readonly key: string;
  }[];
  /** Findings of the checks that were not waived. */
  readonly findings: readonly Finding[];
};

type Blocker = ShownReadiness['points'][number]['blockers'][number];
/** A point with what blocks it; a blocker's `key` stays the same as long as its subject does. */
export type EvaluatedPoint = {
  readonly point: ReadinessPoint;
  readonly passable: boolean;
  readonly blockers: readonly (Blocker & { readonly key: string })[];
};

/** Evaluates every point of D19, with its blockers, in the order of the list of points. */
export function evaluateReadiness(facts: ReadinessFacts): EvaluatedPoint[] {
  return readinessPoint.options.map((point) => {
    const blockers = makeKeysUnique(pointRules[point](facts));
    return { point, blockers, passable: isPassable(point, facts) };
  });
}

/** The second of two equal blockers is a separate one: passing the first does not pass it. */
function makeKeysUnique(blockers: EvaluatedPoint['blockers']): EvaluatedPoint['blockers'] {
  const met = new Map<string, number>();
  return blockers.map((one) => {
    const before = met.get(one.key) ?? 0;
    met.set(one.key, before + 1);
    return before === 0 ? one : { ...one, key: `${one.key} ${before + 1}` };
  });
}

/** D6 and an inconsistent store can never be passed, nor can anything without which no set can be made. */
function isPassable(point: ReadinessPoint, { draft, findings }: ReadinessFacts): boolean {
  switch (point) {
    case 'languages':
    case 'conflicts':
      return false;
    case 'frozen':
      return draft !== null;
    case 'checks':
      return !findings.some((finding) => isCheck(finding) && finding.weight === 'blocks');
    default:
      return true;
  }
}

const pointRules: Readonly<Record<ReadinessPoint, (facts: ReadinessFacts) => EvaluatedPoint['blockers']>> = {
  brackets: ({ title, clauses, findings }) => [
    ...[{ code: null, heading: title, body: {} as Texts }, ...clauses].flatMap(({ code, heading, body }) =>
      [heading, body].flatMap((part) =>
        Object.entries(part).flatMap(([language, source = '']) =>
          findBracketGroups(source).map(({ start, end }) => createBlocker(code, language, source.slice(start, end))),
        ),
      ),
    ),
    ...findings.flatMap((one) => (one.check === 'bracket-literal' ? [createFindingBlocker(one)] : [])),
  ],
  comments: ({ comments, unread }) => [
    ...comments.flatMap((comment) => (comment.changes ? [] : [createCommentBlocker(comment)])),
    ...createUnreadBlockers(unread, 'comments', 'comment-damaged'),
  ],
  stale: ({ clauses }) =>
    clauses.flatMap(({ code, stale, version }) =>
      stale.map((language) => ({ ...createBlocker(code, language, ''), key: `${code} ${language} ${version}` })),
    ),
  placeholders: ({ findings }) =>
    findings.flatMap((one) => (one.check === 'placeholder' ? [createFindingBlocker(one)] : [])),
  changes: ({ comments, typed, unanswered, unread }) => [
    ...comments.flatMap((comment) => (comment.changes ? [createCommentBlocker(comment)] : [])),
    ...unanswered.map(({ clause, language, words, key }) => ({ ...createBlocker(clause, language, words), key })),
    ...typed.map(({ clause, language, words }) => createBlocker(clause, language, words)),
    ...createUnreadBlockers(unread, 'changes', 'typing-damaged'),
  ],
  agreed: ({ clauses }) =>
    clauses.flatMap(({ code, version, status }) => {
      const agreed = status !== null && ['agreed', 'initialled'].includes(status.status);
      if (agreed && status.stands) return [];
      const detail = agreed ? 'broken' : (status?.status ?? 'open');
      return [{ ...createBlocker(code, null, detail), key: `${code} ${detail} ${version} ${status?.record ?? ''}` }];
    }),
  frozen: ({ draft, differs }) =>
    draft === null
      ? [createBlocker(null, null, '')]
      : differs.map(({ clause, key }) => ({ ...createBlocker(clause, null, ''), key: `${clause ?? ''} ${key}` })),
  languages: findMissingLanguages,
  conflicts: ({ conflicts }) => conflicts.map(({ clause, detail }) => createBlocker(clause, null, detail)),
  checks: ({ findings }) => findings.filter(isCheck).map(createFindingBlocker),
};

/** The required languages (D6), English as good as the partner's, with words in every clause. */
function findMissingLanguages({ languages, parties, clauses }: ReadinessFacts): EvaluatedPoint['blockers'] {
  const { indonesian, partner } = listRequiredLanguages(parties);
  const missing = (language: Language): EvaluatedPoint['blockers'] =>
    languages.includes(language)
      ? clauses.flatMap(({ code, body }) => (isTextMissing(body, language) ? [createBlocker(code, language, '')] : []))
      : [createBlocker(null, language, '')];
  // Of the acceptable languages, the one with the fewest missing texts is the one to finish.
  const others = [...new Set(partner === null ? [] : [partner, 'en'])]
    .map(missing)
    .toSorted((a, b) => rankMissing(a) - rankMissing(b));
  return [...(indonesian ? missing('id') : []), ...(others[0] ?? [])];
}

/** Whether a text is missing, or empty while another language has words. */
function isTextMissing(body: Texts, language: Language): boolean {
  const isEmpty = (source = '') => source.trim() === '';
  return body[language] === undefined || (isEmpty(body[language]) && !Object.values(body).every(isEmpty));
}

function rankMissing([first, ...rest]: EvaluatedPoint['blockers']): number {
  if (first === undefined) return 0;
  return first.clause === null ? Number.POSITIVE_INFINITY : 1 + rest.length;
}

/** Checks that are points of their own are not counted among the checks. */
function isCheck({ check }: Finding): boolean {
  return !['bracket-literal', 'placeholder', 'stale', 'indonesian-missing', 'partner-language-missing'].includes(check);
}

function createBlocker(
  clause: string | null,
  language: Language | null,
  detail: string,
): EvaluatedPoint['blockers'][number] {
  const key = [clause ?? '', language ?? '', detail].join(' ');
  return { clause, language, check: null, finding: null, detail, key };
}

function createUnreadBlockers(
  unread: ReadinessFacts['unread'],
  point: 'comments' | 'changes',
  detail: string,
): EvaluatedPoint['blockers'] {
  return unread.flatMap((one) =>
    one.point === point ? [{ ...createBlocker(one.clause, null, detail), key: `${detail} ${one.key}` }] : [],
  );
}

function createCommentBlocker({
  id,
  clause,
  language,
  words,
}: ReadinessFacts['comments'][number]): EvaluatedPoint['blockers'][number] {
  return { ...createBlocker(clause, language, words), key: id };
}

function createFindingBlocker({
  check,
  finding,
  clause,
  language,
  place,
}: Finding): EvaluatedPoint['blockers'][number] {
  const key = [check, finding, clause ?? '', language ?? ''].join(' ');
  return { clause, language, check, finding, detail: place?.words ?? '', key };
}
