import fc from 'fast-check';
import { listClauseHeads, listClauses, listClauseVersions } from '../../electron/core/store/clauses.ts';
import { listCommentRecords } from '../../electron/core/store/comments.ts';
import { listConfirmations } from '../../electron/core/store/derive/confirmations.ts';
import { findLiveRecords } from '../../electron/core/store/statements.ts';
import type { ChangeSense } from '../../shared/model/clause.ts';
import { NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

const stepKinds = [
  'write',
  'write',
  'branch',
  'place',
  'place',
  'confirm',
  'comment',
  'answer',
  'revise',
  'create',
  'pair',
  'newer',
  'sync',
] as const;

/** One action on one of the devices; the numbers choose among the existing entities. */
export type HistoryStep = {
  readonly site: number;
  readonly what: (typeof stepKinds)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

const arbitraryStep: fc.Arbitrary<HistoryStep> = fc.record({
  site: fc.nat(2),
  what: fc.constantFrom(...stepKinds),
  a: fc.nat(99),
  b: fc.nat(99),
  c: fc.nat(99),
});

const arbitraryClauseStep: fc.Arbitrary<HistoryStep> = fc.record({
  site: fc.nat(2),
  what: fc.constantFrom('write', 'branch', 'confirm', 'sync'),
  a: fc.nat(1),
  b: fc.nat(99),
  c: fc.nat(99),
});

/** Half of the histories have only two clauses, so that heads diverge and are joined again and again. */
export const arbitraryHistory = (maxLength: number): fc.Arbitrary<HistoryStep[]> =>
  fc.oneof(fc.array(arbitraryStep, { maxLength }), fc.array(arbitraryClauseStep, { maxLength, size: 'max' }));

const LANGUAGES = ['id', 'en', 'ru'];
const SENSES: readonly ChangeSense[] = ['sense', 'wording', 'catches-up'];
const WORDS = [
  'kerja sama',
  '{ID:Indonesia} dan {BY:Belarus}',
  'перечень ещё',
  '[BY: twice] once',
  'kalium {i:potash}',
  'naïve',
];

function pick<T>(all: readonly T[], n: number): T | undefined {
  return all[n % all.length];
}

/** Devices that begin with the same records: three clauses of ours, two of a foreign draft, a version of each. */
export function createSites(devices: number): TestSite[] {
  const [first, ...rest] = Array.from({ length: devices }, (_, n) => new TestSite(n)) as [TestSite, ...TestSite[]];
  first.append('negotiation.described', NEGOTIATION, plainPayloads.description());
  const foreign = first.newId();
  ['one', 'two', 'three', 'their-one', 'their-two'].forEach((code, n) => {
    const draft = n < 3 ? null : foreign;
    const clause = first.newId();
    first.append('clause.created', clause, plainPayloads.clause({ code, draft }));
    first.append('clause.placed', clause, plainPayloads.placement({ under: draft ?? NEGOTIATION, rank: `a${n}` }));
    first.append('version.written', clause, plainPayloads.version());
  });
  for (const site of rest) site.take(first.texts());
  return [first, ...rest];
}

export function runHistory(sites: readonly TestSite[], steps: readonly HistoryStep[]): void {
  for (const one of steps) {
    const site = pick(sites, one.site);
    if (site !== undefined) applyStep(site, sites, one);
  }
}

function applyStep(site: TestSite, sites: readonly TestSite[], { what, a, b, c }: HistoryStep): void {
  const { db, append } = site;
  const clauses = listClauses(db, NEGOTIATION);
  const clause = pick(clauses, a);
  if (clause === undefined) return;
  switch (what) {
    case 'write': {
      const heads = listClauseHeads(db, clause).map((head) => head.hash);
      writeRandomVersion(site, clause.id, c % 2 === 0 ? heads : heads.toReversed(), b, c);
      return;
    }
    case 'branch': {
      const paired = pick(clauses, c);
      const parents = [
        pick(listClauseVersions(db, clause), b),
        b % 3 === 0 ? listClauseHeads(db, paired ?? clause)[0] : undefined,
      ];
      writeRandomVersion(site, clause.id, [...new Set(parents.flatMap((parent) => parent?.hash ?? []))], b, c);
      return;
    }
    case 'place': {
      const under = pick([NEGOTIATION, NEGOTIATION, null, pick(clauses, c)?.id ?? null], b) ?? null;
      const supersedes =
        c % 5 === 0 ? [] : findLiveRecords(db, 'clause.placed', NEGOTIATION, clause.id).map(({ hash }) => hash);
      append('clause.placed', clause.id, plainPayloads.placement({ under, rank: `a${c % 4}`, supersedes }));
      return;
    }
    case 'confirm': {
      const version = pick(listClauseVersions(db, clause), b);
      if (version === undefined) return;
      append('translation.confirmed', clause.id, {
        version: version.hash,
        language: pick(LANGUAGES, c) ?? 'id',
        note: '',
        dated: null,
        withdraws: listConfirmations(db, clause)
          .slice(0, c % 2)
          .map(({ hash }) => hash),
      });
      return;
    }
    case 'comment':
      append(
        'comment.made',
        site.newId(),
        plainPayloads.comment({ clause: b % 4 === 0 ? null : clause.id, body: pick(WORDS, c) ?? '' }),
      );
      return;
    case 'answer':
    case 'revise': {
      const comment = pick(listCommentRecords(db, NEGOTIATION, null), b)?.record?.entity;
      if (comment === undefined) return;
      const kind = what === 'answer' ? 'comment.answered' : 'comment.revised';
      const supersedes = findLiveRecords(db, kind, NEGOTIATION, comment)
        .slice(0, c % 3)
        .map(({ hash }) => hash);
      const body = { text: '', version: null, dated: null, supersedes };
      if (what === 'answer')
        append('comment.answered', comment, { ...body, disposition: c % 2 === 0 ? 'accepted' : 'open' });
      else
        append('comment.revised', comment, {
          kind: 'legal',
          body: 'lain',
          proposal: null,
          withdrawn: c % 2 === 0,
          supersedes,
        });
      return;
    }
    case 'create': {
      const id = site.newId();
      append('clause.created', id, plainPayloads.clause({ code: `c${id.slice(-6)}`, kind: 'annex' }));
      append('clause.placed', id, plainPayloads.placement({ rank: `a${c % 4}` }));
      return;
    }
    case 'pair': {
      const foreign = clauses.filter((one) => one.draft !== null).slice(0, 1 + (b % 2));
      const draft = foreign[0]?.draft;
      if (draft == null) return;
      const supersedes = foreign
        .flatMap((one) => findLiveRecords(db, 'clauses.paired', NEGOTIATION, one.id))
        .slice(0, c % 3)
        .map(({ hash }) => hash);
      append('clauses.paired', draft, {
        pairs: foreign.map((one) => ({ theirs: one.id, ours: [clause.id], basis: 'person' })),
        supersedes,
      });
      return;
    }
    case 'newer':
      site.appendAny('clause.sung', 1, clause.id, {});
      return;
    case 'sync': {
      const other = pick(sites, b);
      if (other !== undefined) site.take(shuffleList(other.texts(), c));
    }
  }
}

function writeRandomVersion(site: TestSite, clause: string, parents: readonly string[], b: number, c: number): void {
  const before = listClauseVersions(site.db, { negotiation: NEGOTIATION, id: clause })
    .filter((version) => parents.includes(version.hash))
    .flatMap(({ record }) => record?.payload ?? []);
  const texts = LANGUAGES.map((language, n) => [language, pick(before, b + n)?.body[language] ?? language] as const);
  const changed = LANGUAGES.filter((_, n) => ((b >> n) & 1) === 1);
  const body = {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(changed.map((language, n) => [language, pick(WORDS, c + n) ?? ''])),
  };
  const change = Object.fromEntries(changed.map((language, n) => [language, pick(SENSES, b + c + n) ?? 'sense']));
  site.append(
    'version.written',
    clause,
    plainPayloads.version({ parents: [...parents], body, change, heading: { en: pick(WORDS, b) ?? '' } }),
  );
}

/** In an order chosen by a number. */
export function shuffleList<T>(all: readonly T[], seed: number): T[] {
  const list = [...all];
  let state = seed * 2654435761 + 1;
  for (let at = list.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
