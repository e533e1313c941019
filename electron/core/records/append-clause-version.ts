import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { Payload } from '../../../shared/model/record.ts';
import { assumeChangeSense, listWrittenLanguages } from '../../../shared/rules/compute-staleness.ts';
import { findCommonAncestor, isSameText, joinVersionTexts } from '../../../shared/rules/join-versions.ts';
import type { RecordWriter } from '../context.ts';
import type { ResolvedNegotiation } from '../queries/resolve-names.ts';
import { checkTextMarks } from '../queries/text/check-text-marks.ts';
import { assertOwnClause, requireVersionPayload, resolveParentVersions } from '../queries/text/clause-heads.ts';
import { assertClauseUnlocked } from '../queries/text/clause-lock.ts';
import { listClauseVersions, readStaleLanguages, type StoredClause, type StoredVersion } from '../store/clauses.ts';
import type { OpenStore } from '../store/open-store.ts';
import { getVersionText } from '../store/texts.ts';

type Db = OpenStore['db'];

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
  return { version: record.hash, stale: readStaleLanguages(db, clause, record.hash) };
}

type WrittenTexts = Pick<Payload<'version.written'>, 'label' | 'heading' | 'body' | 'change'>;

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
  const label = combineLabels(parents, base, given);
  const written: WrittenTexts = { label, heading: {}, body: {}, change: {} };
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
    const joinedText = joined === 'clash' ? (before[0] ?? null) : joined;
    const text = { heading: asked?.heading ?? joinedText?.heading ?? '', body: asked?.body ?? joinedText?.body ?? '' };
    for (const [part, source] of Object.entries(text)) checkTextMarks(clause.code, language, part, source);
    written.heading[language] = text.heading;
    written.body[language] = text.body;
    const isSame = (one: StoredVersion) =>
      isSameText(getVersionText(one, language), text) && getLabel(one, language) === (label[language] ?? '');
    if (parents.some(isSame)) continue;
    written.change[language] = asked?.change ?? assumeChangeSense(language, writtenOn);
  }
  if (clashes.length > 0) throw new Failure('join-incomplete', { clause: clause.code, languages: clashes });
  return written;
}

/** The labels of a version: of two the one that was changed, of two changed ones the first. */
function combineLabels(
  parents: readonly StoredVersion[],
  base: StoredVersion | undefined,
  given: Input<'clauses.write'>['texts'],
): Record<string, string> {
  const had = parents.flatMap((parent) => Object.keys(parent.record?.payload.label ?? {}));
  return Object.fromEntries(
    [...new Set([...had, ...Object.keys(given)])].flatMap((language) => {
      const labels = parents.map((parent) => getLabel(parent, language));
      const joined = labels.find((label) => label !== getLabel(base, language)) ?? labels[0] ?? '';
      const label = given[language]?.label?.trim() ?? joined;
      return label === '' ? [] : [[language, label] as const];
    }),
  );
}

const getLabel = (version: StoredVersion | undefined, language: string): string =>
  version?.record?.payload.label[language] ?? '';

/** The version from which both heads come. */
function findCommonBase(db: Db, clause: StoredClause, heads: readonly StoredVersion[]): StoredVersion | undefined {
  const versions = listClauseVersions(db, clause);
  const nodes = versions.map(({ hash, record }) => ({ hash, parents: record?.payload.parents ?? [] }));
  const base = findCommonAncestor(
    nodes,
    heads.map((head) => head.hash),
  );
  return versions.find(({ hash }) => hash === base);
}
