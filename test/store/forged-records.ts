import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { listClauses, listClauseVersions } from '../../electron/core/store/clauses.ts';
import { listCommentRecords } from '../../electron/core/store/comments.ts';
import { findLiveRecords } from '../../electron/core/store/statements.ts';
import { createUuid, NEGOTIATION, plainPayloads, TestSite } from './test-site.ts';

const OTHER = createUuid(2);

/** One forged record; the numbers choose what it is about, and which of three forgers writes it. */
export type Forgery = { readonly what: (typeof forgeries)[number]; readonly by: number; readonly a: number };

const forgeries = [
  'version elsewhere',
  'placement elsewhere',
  'confirmation elsewhere',
  'answer elsewhere',
  'clause elsewhere',
  'stage elsewhere',
  'confirmation of another clause',
  'clause twice',
  'comment twice',
  'description twice',
  'unknown kind',
] as const;

export const arbitraryForgeries: fc.Arbitrary<Forgery[]> = fc.array(
  fc.record({ what: fc.constantFrom(...forgeries), by: fc.nat(2), a: fc.nat(99) }),
  { maxLength: 12 },
);

/**
 * Misfiled records, second creations and records of unknown kinds, by forgers who hold `texts`. Two of them write under
 * one device, so that their chains fork.
 */
export function forgeRecords(texts: readonly string[], all: readonly Forgery[]): string[] {
  const forgers = [40, 41, 41].map((number) => new TestSite(number));
  for (const forger of forgers) forger.take(texts);
  for (const [n, { what, by, a }] of all.entries()) {
    const forger = forgers[by] as TestSite;
    forgeRecord(forger, what, a, n);
  }
  const forged = new Set(forgers.flatMap((forger) => forger.texts()));
  for (const { db } of forgers) db.close();
  return [...forged].filter((text) => !texts.includes(text));
}

function forgeRecord({ db, append, appendAny }: TestSite, what: Forgery['what'], a: number, n: number): void {
  const clauses = listClauses(db, NEGOTIATION);
  const clause = clauses[a % clauses.length];
  const comments = listCommentRecords(db, NEGOTIATION, null);
  const comment = comments[a % comments.length]?.record?.entity;
  if (clause === undefined) return;
  const { id } = clause;
  const [version] = listClauseVersions(db, clause);
  const parents = version === undefined ? [] : [version.hash];
  const code = `forged-${n}`;
  switch (what) {
    case 'version elsewhere':
      append('version.written', id, plainPayloads.version({ parents, body: { id: code } }), OTHER);
      return;
    case 'placement elsewhere': {
      const supersedes = findLiveRecords(db, 'clause.placed', NEGOTIATION, id).map(({ hash }) => hash);
      append('clause.placed', id, { under: null, rank: 'a0', supersedes }, OTHER);
      return;
    }
    case 'confirmation elsewhere':
    case 'confirmation of another clause': {
      const about = what === 'confirmation elsewhere' ? id : (clauses[(a + 1) % clauses.length]?.id ?? id);
      if (version === undefined) return;
      const payload = { version: version.hash, language: 'en', note: code, dated: null, withdraws: [] };
      append('translation.confirmed', about, payload, what === 'confirmation elsewhere' ? OTHER : NEGOTIATION);
      return;
    }
    case 'answer elsewhere':
      if (comment === undefined) return;
      append(
        'comment.answered',
        comment,
        { disposition: 'accepted', text: code, version: null, dated: null, supersedes: [] },
        OTHER,
      );
      return;
    case 'clause elsewhere':
    case 'clause twice':
      append('clause.created', id, { code, kind: 'annex', draft: null }, what === 'clause twice' ? NEGOTIATION : OTHER);
      return;
    case 'stage elsewhere':
      append('stage.set', NEGOTIATION, { stage: 'done', reason: code, dated: null, supersedes: [] }, OTHER);
      return;
    case 'comment twice':
      if (comment !== undefined) append('comment.made', comment, plainPayloads.comment({ body: code }));
      return;
    case 'description twice':
      append('negotiation.described', NEGOTIATION, plainPayloads.description({ code }));
      return;
    case 'unknown kind':
      appendAny('clause.sung', 1, id, { code }, a % 2 === 0 ? OTHER : NEGOTIATION);
  }
}

const CREATIONS = ['clause.created', 'comment.made', 'negotiation.described'];

/** The entity that a record creates, null if it creates none. */
function findCreatedEntity(text: string): string | null {
  const { kind, negotiation, entity, payload } = JSON.parse(text) as Record<string, string> & {
    payload: { supersedes?: string[] };
  };
  return CREATIONS.includes(kind ?? '') && (payload.supersedes ?? []).length === 0
    ? `${negotiation} ${kind} ${entity}`
    : null;
}

/** The same order, except that the creations of one entity come in the order of `held`. */
export function orderCreations(texts: readonly string[], held: readonly string[]): string[] {
  const rank = new Map(held.map((text, at) => [text, at]));
  const waiting = new Map<string, string[]>();
  for (const text of texts) {
    const entity = findCreatedEntity(text);
    if (entity !== null) waiting.set(entity, [...(waiting.get(entity) ?? []), text]);
  }
  for (const rivals of waiting.values()) rivals.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return texts.map((text) => waiting.get(findCreatedEntity(text) ?? '')?.shift() ?? text);
}

/** The creations that came first into a store, as texts; and those that count there. */
export function readCreations(db: Database.Database): { readonly first: string[]; readonly counting: string[] } {
  const all = db.prepare('SELECT json FROM record ORDER BY id').pluck().all() as string[];
  const first = new Map<string, string>();
  for (const text of all) {
    const entity = findCreatedEntity(text);
    if (entity !== null && !first.has(entity)) first.set(entity, text);
  }
  const counting = db
    .prepare(
      `SELECT json FROM record WHERE id IN (
         SELECT record FROM clause UNION SELECT record FROM comment
         UNION SELECT record FROM statement WHERE kind = 'negotiation.described' AND creates = 1)`,
    )
    .pluck()
    .all() as string[];
  return { first: [...first.values()].sort(), counting: counting.sort() };
}
