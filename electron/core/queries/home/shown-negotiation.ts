import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import { countOpenComments } from '../../store/comments.ts';
import {
  listActiveDrafts,
  listDamagedRecords,
  type listNegotiationDescriptions,
  listUnreadableEntities,
} from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';
import type { readWorkingText } from '../../store/texts.ts';
import { type PendingRequest, selectPendingDeadlines } from '../comments/pending-deadlines.ts';

/** A negotiation with what was read of it already. */
export type NegotiationSource = ReturnType<typeof listNegotiationDescriptions>[number] & {
  readonly working: ReturnType<typeof readWorkingText>;
  readonly pending: readonly PendingRequest[];
};

export function buildShownNegotiation(
  db: OpenStore['db'],
  { id, described, working: { clauses, removed, damagedPlaces }, pending }: NegotiationSource,
): ShownNegotiation {
  const description = described.find(({ record }) => record !== null)?.record?.payload;
  const heads = clauses.flatMap((clause) => clause.versions);
  const open = heads.flatMap(({ record }) =>
    record === null ? [] : Object.values(countBracketsByLanguage(record.payload)),
  );
  const signing = findLiveRecords(db, 'signing.recorded', id, id)[0]?.record?.payload;
  return {
    id,
    code: description?.code ?? id.slice(0, 13),
    archived: findLiveRecords(db, 'negotiation.archived', id, id).some(
      ({ record }) => record?.payload.archived === true,
    ),
    shortName: description?.shortName ?? '',
    title: description?.title ?? {},
    languages: description?.languages ?? [],
    prevailingLanguage: description?.prevailingLanguage ?? null,
    numbered: description?.numbered ?? true,
    clauses: clauses.length,
    drafts: listActiveDrafts(db, id).length,
    openComments: [...countOpenComments(db, id).values()].reduce((sum, open) => sum + open, 0),
    brackets: open.reduce((sum, count) => sum + count, 0),
    stale: heads.reduce((sum, head) => sum + head.stale.length, 0),
    deadlines: selectPendingDeadlines(pending),
    expires: signing?.expires ?? null,
    conflicts:
      clauses.filter((clause) => clause.versions.length > 1 || clause.placedTwice).length +
      removed.filter((clause) => clause.placedTwice).length +
      (described.length > 1 ? 1 : 0),
    damaged: new Set([
      ...[...heads, ...described].flatMap(({ hash, record }) => (record === null ? [hash] : [])),
      ...damagedPlaces,
      ...listDamagedRecords(db, id).map(({ hash }) => hash),
    ]).size,
    newer: listUnreadableEntities(db, id).length,
  };
}
