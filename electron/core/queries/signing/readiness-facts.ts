import { canonicalizeJson } from '../../../../shared/model/canonical.ts';
import type { ShownFinding } from '../../../../shared/model/check.ts';
import type { ShownComment } from '../../../../shared/model/shown.ts';
import { chooseEffectiveStatus } from '../../../../shared/rules/clause-status.ts';
import type { ReadinessFacts } from '../../../../shared/rules/evaluate-readiness.ts';
import { findVersionsByHash, type StoredVersion } from '../../store/clauses.ts';
import { findCommentClause } from '../../store/comments.ts';
import type { ClauseKey } from '../../store/derive/entity-key.ts';
import { listActiveDrafts, listDamagedRecords } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { findLiveRecords } from '../../store/statements.ts';
import type { PlacedClause } from '../../store/texts.ts';
import { isTypingWhole, listDamagedTypings, type TypingRow } from '../../store/unrecorded/typings.ts';
import { haveDifferentWords } from '../agreements/clause-statuses.ts';
import { readShownComments } from '../comments/shown-comments.ts';
import { findUnreadableRecords } from '../store/find-unreadable-records.ts';
import { isInternalKind } from '../store/is-internal-kind.ts';
import { type GatheredText, gatherText } from '../text/gather-text.ts';
import { listUnansweredChanges } from './list-unanswered-changes.ts';

type Db = OpenStore['db'];
/** Enough of a comment to recognize it. */
const MAX_WORDS = 160;

/** The entity of our newest draft that equals the working text, null if there is none. */
export function findCurrentDraft(db: Db, now: GatheredText): string | null {
  const ours = listActiveDrafts(db, now.negotiation.id).flatMap(({ record }) =>
    record?.payload.origin === 'ours' ? [record] : [],
  );
  const heads = now.clauses.flatMap(({ id, under, versions }) => buildPlaceKey(now, { id, under }, versions[0]?.hash));
  const standing = ours.findLast(({ payload }) => {
    const frozen = payload.clauses.map(({ clause, version, under }) => [clause, version, under]);
    return (
      payload.description === now.negotiation.description.hash && canonicalizeJson(frozen) === canonicalizeJson(heads)
    );
  });
  return standing?.entity ?? null;
}

function buildPlaceKey({ negotiation }: GatheredText, clause: Pick<PlacedClause, 'id' | 'under'>, version?: string) {
  return version === undefined
    ? []
    : [[clause.id, version, clause.under === negotiation.id ? null : clause.under] as const];
}

/**
 * Reads the facts that the readiness rule needs. In: the text to evaluate, and what the checks found in it; both from
 * one snapshot.
 */
export function readReadinessFacts(db: Db, text: GatheredText, findings: readonly ShownFinding[]): ReadinessFacts {
  const { negotiation, draft, description } = text;
  const now = gatherText(db, { negotiation: negotiation.id, draft: null });
  const { comments } = readShownComments(db, negotiation.id, null);
  // Input for a clause that was removed since is in no text that can be signed.
  const placed = new Set([...text.clauses, ...now.clauses].map(({ code }) => code));
  return {
    draft: draft?.record.payload.code ?? null,
    languages: draft?.record.payload.languages ?? description.languages,
    parties: description.parties,
    title: description.title,
    clauses: text.clauses.flatMap(({ id, code, versions }) => {
      const [version] = versions;
      if (version?.record == null) return [{ code, ...EMPTY_CLAUSE, status: null }];
      const { heading, body } = version.record.payload;
      return [
        {
          code,
          heading,
          body,
          stale: version.stale,
          version: version.hash,
          status: readStatusFacts(db, { negotiation: negotiation.id, id }, version),
        },
      ];
    }),
    comments: listOpenComments(comments),
    typed: readUnsavedTyping(db, negotiation.id).filter(({ clause }) => placed.has(clause)),
    differs: draft === null ? [] : listDifferences(text, now),
    conflicts: listConflicts(db, text, now),
    unanswered: listUnansweredChanges(db, text, comments),
    unread: listUnread(db, negotiation.id, new Map(now.clauses.map((clause) => [clause.id, clause.code]))),
    findings: findings.filter(({ waived }) => waived === null),
  };
}

const EMPTY_CLAUSE = { heading: {}, body: {}, stale: [], version: '' };

/** The status of a clause, and whether it stands for this version of its words; null if it never had one. */
function readStatusFacts(
  db: Db,
  clause: ClauseKey,
  version: StoredVersion,
): ReadinessFacts['clauses'][number]['status'] {
  const statusRecords = findLiveRecords(db, 'status.set', clause.negotiation, clause.id).flatMap(
    ({ record }) => record ?? [],
  );
  const standing = chooseEffectiveStatus(statusRecords);
  if (standing === null) return null;
  const { status, version: agreed } = standing.payload;
  const stands =
    statusRecords.length === 1 &&
    (agreed === version.hash || !haveDifferentWords(findVersionsByHash(db, clause.negotiation, [agreed])[0], version));
  return { status, stands, record: statusRecords.map(({ hash }) => hash).join(' ') };
}

/** Whether the words of a version are those that both sides agreed on, ad referendum or wholly (D18). */
export function isVersionAgreed(db: Db, clause: ClauseKey, version: StoredVersion): boolean {
  const status = readStatusFacts(db, clause, version);
  return status !== null && status.status !== 'open' && status.stands;
}

function listOpenComments(comments: readonly ShownComment[]): ReadinessFacts['comments'] {
  return comments
    .filter(({ answers }) => answers.length === 0)
    .map(({ id, clause, language, body, proposal, kind }) => ({
      id,
      clause,
      language,
      words: body.replaceAll('\n', ' ').slice(0, MAX_WORDS),
      changes: proposal !== null || kind === 'silent-change',
    }));
}

function readUnsavedTyping(db: Db, negotiation: string): ReadinessFacts['typed'] {
  return prepareSql<TypingRow & { code: string }>(
    db,
    `SELECT typing.*, clause.code FROM typing
     JOIN clause ON clause.negotiation = typing.negotiation AND clause.id = typing.clause
     WHERE typing.negotiation = ? AND clause.draft IS NULL ORDER BY clause.code, typing.language`,
  )
    .all(negotiation)
    .filter(isTypingWhole)
    .map(({ code, language, body }) => ({
      clause: code,
      language,
      words: body.replaceAll('\n', ' ').slice(0, MAX_WORDS),
    }));
}

/**
 * Clauses that were written, moved, added or removed since the draft was frozen; a null clause for the title and
 * parties.
 */
function listDifferences(draft: GatheredText, now: GatheredText): ReadinessFacts['differs'] {
  const places = (text: GatheredText) =>
    new Map(
      text.clauses.map(({ code, versions, under }, at) => [
        code,
        { at, key: [versions.map(({ hash }) => hash).join(' '), under].join(' '), empty: versions.length === 0 },
      ]),
    );
  const [then, there] = [places(draft), places(now)];
  const order = (codes: Iterable<string>, other: ReadonlyMap<string, unknown>) =>
    [...codes].filter((code) => other.has(code));
  const [before, after] = [order(then.keys(), there), order(there.keys(), then)];
  const changed = [...new Set([...then.keys(), ...there.keys()])].flatMap((code) => {
    const [old, next] = [then.get(code), there.get(code)];
    if (old === undefined && next?.empty) return [];
    const moved = before.indexOf(code) !== after.indexOf(code);
    return old?.key === next?.key && !moved
      ? []
      : [{ clause: code, key: `${next?.key ?? ''} ${moved ? next?.at : ''}` }];
  });
  const { hash } = now.negotiation.description;
  return draft.draft?.record.payload.description === hash ? changed : [{ clause: null, key: hash }, ...changed];
}

/** What always rules out a signing set: damaged text, or two current versions, places or descriptions. */
function listConflicts(db: Db, text: GatheredText, now: GatheredText): ReadinessFacts['conflicts'] {
  const { id, conflict } = now.negotiation;
  const codes = new Map([...text.clauses, ...now.clauses].map((clause) => [clause.id, clause.code]));
  const twice = now.clauses.flatMap(({ code, versions, placedTwice }) => [
    ...(versions.length > 1 ? [{ clause: code, detail: 'two-heads' }] : []),
    ...(placedTwice ? [{ clause: code, detail: 'placed-twice' }] : []),
  ]);
  const damaged: (string | null)[] = [...text.clauses, ...now.clauses].flatMap(({ code, versions }) =>
    versions.some(({ record }) => record === null) ? [code] : [],
  );
  for (const { kind, entity } of listDamagedRecords(db, id))
    if (!isAboutComment(kind)) damaged.push(codes.get(entity) ?? null);
  for (const { kind, entity } of findUnreadableRecords(db, id))
    if (!isInternalKind(kind)) damaged.push(codes.get(entity) ?? null);
  return [
    ...(conflict ? [{ clause: null, detail: 'described-twice' }] : []),
    ...twice,
    ...[...new Set(damaged)].map((clause) => ({ clause, detail: 'damaged' })),
  ];
}

const isAboutComment = (kind: string): boolean => kind.startsWith('comment.');

/** Damaged comments, from those that a rebuild left out to those that nobody has checked, and damaged unsaved words. */
function listUnread(db: Db, negotiation: string, codes: ReadonlyMap<string, string>): ReadinessFacts['unread'] {
  const records = [...listDamagedRecords(db, negotiation), ...findUnreadableRecords(db, negotiation)];
  const comments = [...new Map(records.map((record) => [record.hash, record])).values()].flatMap(
    ({ hash, kind, entity }) => {
      if (!isAboutComment(kind)) return [];
      const clause = findCommentClause(db, negotiation, entity) ?? '';
      return [{ point: 'comments' as const, clause: codes.get(clause) ?? null, key: hash }];
    },
  );
  const typed = listDamagedTypings(db).flatMap((typing) =>
    typing.negotiation === negotiation
      ? [{ point: 'changes' as const, clause: codes.get(typing.clause) ?? null, key: `typing ${typing.id}` }]
      : [],
  );
  return [...comments, ...typed];
}
