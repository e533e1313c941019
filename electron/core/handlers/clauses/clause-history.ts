import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ShownDiff, ShownHistory, ShownVersion } from '../../../../shared/model/shown.ts';
import type { ReadContext } from '../../context.ts';
import { readShownComments } from '../../queries/comments/shown-comments.ts';
import { findClause, findNegotiation, findVersion } from '../../queries/resolve-names.ts';
import { listClauseVersions, type StoredVersion } from '../../store/clauses.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';

export function showClauseHistory({ store: { db } }: ReadContext, input: Input<'clauses.history'>): ShownHistory {
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = findClause(db, negotiation.id, input.clause);
  const versions = listClauseVersions(db, clause);
  const inDrafts = indexDraftsByVersion(db, negotiation.id);
  const followed = new Set(versions.flatMap((version) => version.record?.payload.parents ?? []));
  const { comments, damaged } = readShownComments(db, negotiation.id, clause.id);
  const owner =
    clause.draft === null
      ? null
      : listActiveDrafts(db, negotiation.id).find(({ record }) => record?.entity === clause.draft);
  return {
    clause: { id: clause.id, code: clause.code, kind: clause.kind, draft: owner?.record?.payload.code ?? null },
    versions: versions.map((version) =>
      buildShownVersion(version, !followed.has(version.hash), inDrafts.get(version.hash) ?? []),
    ),
    comments,
    damagedComments: damaged,
    positions: findLiveRecords(db, 'position.taken', clause.negotiation, clause.id).flatMap(({ record }) => {
      if (record === null) return [];
      const { opening, fallback, redLine, rationale } = record.payload;
      return [{ opening, fallback, redLine, rationale }];
    }),
  };
}

function indexDraftsByVersion(db: OpenStore['db'], negotiation: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { record } of listActiveDrafts(db, negotiation)) {
    for (const { version } of record?.payload.clauses ?? [])
      found.set(version, [...(found.get(version) ?? []), record?.payload.code ?? '']);
  }
  return found;
}

function buildShownVersion(version: StoredVersion, head: boolean, drafts: string[]): ShownVersion {
  const { hash, record, stale } = version;
  const payload = record?.payload;
  return {
    hash,
    parents: payload?.parents ?? [],
    at: record?.at ?? '',
    dated: payload?.dated ?? null,
    actor: record?.actor ?? null,
    note: payload?.note ?? '',
    origin: payload?.source.origin ?? null,
    change: payload?.change ?? {},
    heading: payload?.heading ?? {},
    body: payload?.body ?? {},
    stale: [...stale],
    head,
    drafts,
    damaged: record === null,
  };
}

export function diffClauseVersions({ store: { db } }: ReadContext, input: Input<'clauses.diff'>): ShownDiff {
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = findClause(db, negotiation.id, input.clause);
  const [from, to] = [input.from, input.to].map((named) => findVersion(db, negotiation.id, clause, named));
  if (from === undefined || to === undefined)
    throw new Failure('version-unknown', { named: input.from, clause: clause.code, known: [] });
  for (const version of [from, to])
    if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  const written = new Set([
    ...Object.keys(from.record?.payload.body ?? {}),
    ...Object.keys(to.record?.payload.body ?? {}),
  ]);
  if (input.language !== null && !written.has(input.language)) {
    throw new Failure('language-missing', { clause: clause.code, language: input.language });
  }
  const languages = (input.language === null ? negotiation.description.payload.languages : [input.language]).filter(
    (one) => written.has(one),
  );
  return {
    clause: clause.code,
    from: from.hash,
    to: to.hash,
    languages: languages.map((language) => {
      const [before, after] = [getVersionText(from, language), getVersionText(to, language)];
      return {
        language,
        heading: diffText(before?.heading ?? '', after?.heading ?? ''),
        body: diffText(before?.body ?? '', after?.body ?? ''),
      };
    }),
  };
}
