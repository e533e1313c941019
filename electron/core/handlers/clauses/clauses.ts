import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import { assumeChangeSense, listWrittenLanguages } from '../../../../shared/rules/compute-staleness.ts';
import { findCommonAncestor, isSameText, joinVersionTexts } from '../../../../shared/rules/join-versions.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import {
  findClause,
  findHead,
  findNegotiation,
  findVersion,
  type ResolvedNegotiation,
} from '../../queries/resolve-names.ts';
import { checkTextMarks } from '../../queries/text/check-text-marks.ts';
import { assertClauseUnlocked } from '../../queries/text/clause-lock.ts';
import {
  findVersionsByHash,
  listClauseHeads,
  listClauseVersions,
  readStaleLanguages,
  type StoredClause,
  type StoredVersion,
} from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { getVersionText } from '../../store/texts.ts';

type Db = OpenStore['db'];

/** The only head of a clause with its payload, null if nothing is written. Throws `two-heads` or `record-damaged`. */
export function findWritableHead(
  db: Db,
  clause: StoredClause,
): { head: StoredVersion; payload: Payload<'version.written'> } | null {
  const head = findHead(db, clause);
  return head === null ? null : { head, payload: requireVersionPayload(head, clause) };
}

/** Throws `record-damaged`. */
function requireVersionPayload(version: StoredVersion, clause: StoredClause): Payload<'version.written'> {
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  return version.record.payload;
}

/**
 * Writes a version. The parents must be exactly the current heads, or the version would overwrite another person's
 * words unseen. A language that is not given keeps its text. When two heads are joined, such a language comes from the
 * head that changed it; if both changed it, it must be given.
 */
export function writeClauseTexts(context: WriteContext, input: Input<'clauses.write'>): Output<'clauses.write'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    return appendClauseVersion(writer, negotiation, findClause(writer.db, negotiation.id, input.clause), input);
  });
}

const OWN_SOURCE: Payload<'version.written'>['source'] = { origin: 'ours', unit: null, file: null };

/**
 * Writes a version inside the caller's transaction; `source` says where the words come from if a person here did not
 * write them.
 */
export function appendClauseVersion(
  { db, append }: RecordWriter,
  negotiation: ResolvedNegotiation,
  clause: StoredClause,
  input: Pick<Input<'clauses.write'>, 'parents' | 'texts' | 'note'>,
  source = OWN_SOURCE,
): Output<'clauses.write'> {
  assertOwnClause(clause);
  assertClauseUnlocked(db, clause);
  const { languages } = negotiation.description.payload;
  const unknown = Object.keys(input.texts).find((language) => !languages.includes(language));
  if (unknown !== undefined) throw new Failure('language-unknown', { named: unknown, known: languages });
  const parents = resolveParentVersions(db, negotiation.id, clause, input.parents);
  for (const parent of parents) requireVersionPayload(parent, clause);
  const written = combineTexts(db, clause, parents, input.texts);
  if (parents.length < 2 && Object.keys(written.change).length === 0) {
    throw new Failure('nothing-changed', { what: clause.code });
  }
  const record = append('version.written', negotiation.id, clause.id, {
    parents: parents.map((parent) => parent.hash),
    ...written,
    note: input.note,
    source,
    dated: null,
  });
  return { version: record.hash, stale: readStaleLanguages(db, record.hash) };
}

/** Throws `clause-foreign`: what the other side sent belongs to them. */
export function assertOwnClause(clause: StoredClause): void {
  if (clause.draft !== null) throw new Failure('clause-foreign', { clause: clause.code });
}

type WrittenTexts = Pick<Payload<'version.written'>, 'heading' | 'body' | 'change'>;

function combineTexts(
  db: Db,
  clause: StoredClause,
  parents: readonly StoredVersion[],
  given: Input<'clauses.write'>['texts'],
): WrittenTexts {
  const base = parents.length < 2 ? parents[0] : findCommonBase(db, clause, parents);
  const writtenOn = {
    stale: parents.flatMap((parent) => parent.stale),
    languages: parents.flatMap((parent) => listWrittenLanguages(parent.record?.payload ?? { heading: {}, body: {} })),
  };
  const had = new Set(parents.flatMap((parent) => Object.keys(parent.record?.payload.body ?? {})));
  const written: WrittenTexts = { heading: {}, body: {}, change: {} };
  const clashes: string[] = [];
  for (const language of new Set([...had, ...Object.keys(given)])) {
    const before = parents.map((parent) => getVersionText(parent, language));
    const joined = joinVersionTexts(before, getVersionText(base, language));
    const asked = given[language];
    if (joined === 'clash' && (asked?.body === undefined || asked.heading === undefined)) {
      const headings = new Set(before.map((one) => one?.heading));
      if (asked?.body === undefined || headings.size > 1) {
        clashes.push(language);
        continue;
      }
    }
    const kept = joined === 'clash' ? (before[0] ?? null) : joined;
    const text = { heading: asked?.heading ?? kept?.heading ?? '', body: asked?.body ?? kept?.body ?? '' };
    for (const [part, source] of Object.entries(text)) checkTextMarks(clause.code, language, part, source);
    written.heading[language] = text.heading;
    written.body[language] = text.body;
    if (before.some((one) => isSameText(one, text))) continue;
    written.change[language] = asked?.change ?? assumeChangeSense(language, writtenOn);
  }
  if (clashes.length > 0) throw new Failure('join-incomplete', { clause: clause.code, languages: clashes });
  return written;
}

/** The version from which both heads come. */
function findCommonBase(db: Db, clause: StoredClause, heads: readonly StoredVersion[]): StoredVersion | undefined {
  const versions = listClauseVersions(db, clause.id);
  const nodes = versions.map(({ hash, record }) => ({ hash, parents: record?.payload.parents ?? [] }));
  const base = findCommonAncestor(
    nodes,
    heads.map((head) => head.hash),
  );
  return versions.find(({ hash }) => hash === base);
}

/**
 * The heads on which a version is written: the named ones if they are exactly the current heads, or the only head if
 * none is named. Throws `parent-stale` or `two-heads`.
 */
export function resolveParentVersions(
  db: Db,
  negotiation: string,
  clause: StoredClause,
  named: readonly string[] | null,
): StoredVersion[] {
  if (named === null) {
    const head = findHead(db, clause);
    return head === null ? [] : [head];
  }
  const given = named.map((one) => findVersion(db, negotiation, clause, one));
  const heads = listClauseHeads(db, clause.id);
  const same = heads.length === given.length && heads.every((head) => given.some((one) => one.hash === head.hash));
  if (!same) {
    throw new Failure('parent-stale', {
      clause: clause.code,
      given: given.map((one) => one.hash.slice(0, 8)),
      heads: heads.map((head) => head.hash.slice(0, 8)),
      by: heads.map((head) => head.record?.actor.name ?? '?'),
    });
  }
  return findVersionsByHash(
    db,
    given.map((one) => one.hash),
  );
}

/**
 * Confirms that a language of the head says the same as the others (D9). Throws `language-missing` or
 * `nothing-changed`.
 */
export function confirmTranslation(
  context: WriteContext,
  input: Input<'translations.confirm'>,
): Output<'translations.confirm'> {
  return context.transact(({ db, append }) => {
    const negotiation = findNegotiation(db, input.negotiation);
    const clause = findClause(db, negotiation.id, input.clause);
    const found = findWritableHead(db, clause);
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
    return { version: found.head.hash, stale: readStaleLanguages(db, found.head.hash) };
  });
}
