import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { canonicalizeJson } from '../../../../shared/model/canonical.ts';
import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { listPendingDeadlines } from '../../queries/comments/pending-deadlines.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { checkTextMarks } from '../../queries/text/check-text-marks.ts';
import { countOpenComments } from '../../store/comments.ts';
import {
  listActiveDrafts,
  listDamagedRecords,
  listNegotiationDescriptions,
  listUnreadableEntities,
} from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';

export function listNegotiations({ store: { db } }: ReadContext): ShownNegotiation[] {
  return listNegotiationDescriptions(db).map(({ id, described }) => buildShownNegotiation(db, id, described));
}

function buildShownNegotiation(
  db: OpenStore['db'],
  id: string,
  described: ReturnType<typeof listNegotiationDescriptions>[number]['described'],
): ShownNegotiation {
  const description = described.find(({ record }) => record !== null)?.record?.payload;
  const { clauses, removed, damagedPlaces } = readWorkingText(db, id);
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
    deadlines: listPendingDeadlines(db, id),
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

/** Records a description that supersedes all current ones, which also settles a conflict between them. */
export function describeNegotiation(
  context: WriteContext,
  input: Input<'negotiations.describe'>,
): Output<'negotiations.describe'> {
  return context.transact(({ db, append }) => {
    const { id, description } = findNegotiation(db, input.negotiation);
    const { payload } = description;
    const numbered = input.numbered ?? payload.numbered;
    const prevailingLanguage =
      input.prevailingLanguage === undefined ? payload.prevailingLanguage : input.prevailingLanguage;
    if (prevailingLanguage !== null && !payload.languages.includes(prevailingLanguage)) {
      throw new Failure('language-unknown', { named: prevailingLanguage, known: payload.languages });
    }
    const { title = payload.title, parties = payload.parties, shortName = payload.shortName } = input;
    for (const [language, words] of Object.entries(title)) checkTextMarks('', language, 'title', words);
    const codes = (of: typeof parties) => of.map((party) => `${party.side} ${party.code}`).join();
    // The marks of every text refer to the parties by code.
    if (codes(parties) !== codes(payload.parties))
      throw new Failure('party-unknown', {
        named: parties.map(({ code }) => code),
        known: payload.parties.map(({ code }) => code),
      });
    const next = { ...payload, shortName: shortName.trim(), title, parties, numbered, prevailingLanguage };
    const current = findLiveRecords(db, 'negotiation.described', id, id);
    if (current.length === 1 && canonicalizeJson(next) === canonicalizeJson(payload)) {
      throw new Failure('nothing-changed', { what: payload.code });
    }
    const supersedes = current.map(({ hash }) => hash);
    const record = append('negotiation.described', id, id, { ...next, note: input.note, supersedes });
    return { record: record.hash };
  });
}

export function archiveNegotiation(
  context: WriteContext,
  input: Input<'negotiations.archive'>,
): Output<'negotiations.archive'> {
  return context.transact(({ db, append }) => {
    const { id, description } = findNegotiation(db, input.negotiation);
    const current = findLiveRecords(db, 'negotiation.archived', id, id);
    const archived = current.some(({ record }) => record?.payload.archived === true);
    if (archived === input.archived) throw new Failure('nothing-changed', { what: description.payload.code });
    const supersedes = current.map(({ hash }) => hash);
    return { record: append('negotiation.archived', id, id, { archived: input.archived, note: '', supersedes }).hash };
  });
}
