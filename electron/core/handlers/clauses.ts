import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Payload } from '../../../shared/model/record.ts';
import { parse } from '../../../shared/text/parse.ts';
import type { Writing } from '../context.ts';
import { type ClauseRow, type FoundVersion, headsOfClause, versionsByHash } from '../store/clauses.ts';
import type { ReadStore } from '../store/open.ts';
import { findClause, findNegotiation, findVersion } from './find.ts';

type Db = ReadStore['db'];

/** The head of a clause on which can be written. Throws `two-heads`, or `record-damaged`. */
function headOf(db: Db, clause: ClauseRow): { head: FoundVersion; payload: Payload<'version.written'> } | null {
  const heads = headsOfClause(db, clause.id);
  if (heads.length > 1)
    throw new Failure('two-heads', { clause: clause.code, heads: heads.map((head) => head.hash.slice(0, 8)) });
  const [head] = heads;
  return head === undefined ? null : { head, payload: payloadOf(head, clause) };
}

function payloadOf(version: FoundVersion, clause: ClauseRow): Payload<'version.written'> {
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  return version.record.payload;
}

/**
 * Writes a version. The parents must be exactly the heads there are, or somebody else's words would be written over
 * unseen; languages that are not given stay as the first parent has them.
 */
export function write(context: Writing, input: Input<'clauses.write'>): Output<'clauses.write'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    const languages = negotiation.description.payload.languages;
    const unknown = Object.keys(input.texts).find((language) => !languages.includes(language));
    if (unknown !== undefined) throw new Failure('language-unknown', { named: unknown, known: languages });
    const parents = parentsOf(db, negotiation.id, clause, input.parents);
    const before = parents[0] === undefined ? undefined : payloadOf(parents[0], clause);
    const stale = new Set(parents.flatMap((parent) => parent.stale));
    const heading: Record<Language, string> = { ...before?.heading };
    const body: Record<Language, string> = { ...before?.body };
    const change: Record<Language, ChangeSense> = {};
    for (const [language, given] of Object.entries(input.texts)) {
      const next = { heading: given.heading ?? heading[language] ?? '', body: given.body ?? body[language] ?? '' };
      for (const [part, source] of Object.entries(next)) checkMarks(clause.code, language, part, source);
      if (parents.length < 2 && next.heading === (heading[language] ?? '') && next.body === body[language]) continue;
      heading[language] = next.heading;
      body[language] = next.body;
      change[language] = given.change ?? (stale.has(language) ? 'catches-up' : 'sense');
    }
    if (parents.length < 2 && Object.keys(change).length === 0)
      throw new Failure('nothing-changed', { what: clause.code });
    const source = { origin: 'ours', unit: null, file: null } as const;
    const hashes = parents.map((parent) => parent.hash);
    const record = append('version.written', negotiation.id, clause.id, {
      parents: hashes,
      heading,
      body,
      change,
      note: input.note,
      source,
      dated: null,
    });
    return {
      version: record.hash,
      stale: [...(headsOfClause(db, clause.id).find((head) => head.hash === record.hash)?.stale ?? [])],
    };
  });
}

function parentsOf(db: Db, negotiation: string, clause: ClauseRow, named: readonly string[] | null): FoundVersion[] {
  if (named === null) {
    const found = headOf(db, clause);
    return found === null ? [] : [found.head];
  }
  const given = named.map((one) => findVersion(db, negotiation, clause, one));
  const heads = headsOfClause(db, clause.id);
  const same = heads.length === given.length && heads.every((head) => given.some((one) => one.hash === head.hash));
  if (!same) {
    throw new Failure('parent-stale', {
      clause: clause.code,
      given: given.map((one) => one.hash.slice(0, 8)),
      heads: heads.map((head) => head.hash.slice(0, 8)),
      by: heads.map((head) => head.record?.actor.name ?? '?'),
    });
  }
  return versionsByHash(
    db,
    given.map((one) => one.hash),
  );
}

function checkMarks(clause: string, language: Language, part: string, source: string): void {
  const parsed = parse(source);
  if (parsed.ok) return;
  const { at, code } = parsed.fault;
  const near = source.slice(Math.max(0, at - 12), at + 20).replaceAll('\n', '⏎');
  throw new Failure('text-marks', { clause, language, part, at, fault: code, near });
}

/** Says that a language of the head says what the others say (D9). */
export function confirm(context: Writing, input: Input<'translations.confirm'>): Output<'translations.confirm'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    const found = headOf(db, clause);
    if (found === null || found.payload.body[input.language] === undefined) {
      throw new Failure('language-missing', { clause: clause.code, language: input.language });
    }
    if (!found.head.stale.includes(input.language))
      throw new Failure('nothing-changed', { what: `${clause.code} (${input.language})` });
    append('translation.confirmed', negotiation.id, clause.id, {
      version: found.head.hash,
      language: input.language,
      note: input.note,
      dated: null,
    });
    return { version: found.head.hash, stale: [...(headsOfClause(db, clause.id)[0]?.stale ?? [])] };
  });
}
