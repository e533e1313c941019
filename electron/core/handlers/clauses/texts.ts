import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownClause, ShownText } from '../../../../shared/model/shown.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import type { ReadContext } from '../../context.ts';
import { readShownStatuses } from '../../queries/agreements/clause-statuses.ts';
import { buildShownDraft } from '../../queries/text/build-shown-draft.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import { countOpenComments } from '../../store/comments.ts';
import { listActiveDrafts, listDamagedRecords, listUnreadableEntities } from '../../store/negotiations.ts';
import { readLastSavedTime } from '../../store/read-record.ts';
import { type PlacedClause, readWorkingText } from '../../store/texts.ts';

export function showText({ store: { db } }: ReadContext, input: Input<'texts.show'>): ShownText {
  const { negotiation, draft, description, clauses, numbers } = gatherText(db, input);
  const open = countOpenComments(db, negotiation.id);
  const statuses = draft === null ? readShownStatuses(db, negotiation.id, clauses) : new Map<string, never>();
  const newer = new Set(listUnreadableEntities(db, negotiation.id));
  const damaged = new Set(listDamagedRecords(db, negotiation.id).map(({ entity }) => entity));
  const drafts = listActiveDrafts(db, negotiation.id).flatMap(({ record, label, date }) =>
    record === null ? [] : [buildShownDraft({ record, label, date })],
  );
  return {
    negotiation: negotiation.id,
    code: negotiation.description.payload.code,
    draft: draft === null ? null : buildShownDraft(draft),
    kind: description.kind,
    profile: description.profile,
    shortName: negotiation.description.payload.shortName,
    title: description.title,
    languages: draft?.record.payload.languages ?? description.languages,
    prevailingLanguage: description.prevailingLanguage,
    parties: [...description.parties],
    paragraphWord: description.paragraphWord,
    numberForms: description.numberForms,
    annexWord: description.annexWord,
    clauses: clauses.map((clause) => {
      const status = statuses.get(clause.id) ?? null;
      const shown = buildShownClause(clause, numbers, open.get(clause.id) ?? 0, newer.has(clause.id), status);
      return { ...shown, damaged: shown.damaged || damaged.has(clause.id) };
    }),
    removed: draft === null ? readWorkingText(db, negotiation.id).removed.map(buildRemovedClause) : [],
    drafts,
    saved: readLastSavedTime(db, negotiation.id),
  };
}

function buildRemovedClause({ id, code, kind, versions, placedTwice }: Omit<PlacedClause, 'depth' | 'under'>) {
  const { heading, body } = versions[0]?.record?.payload ?? { heading: {}, body: {} };
  return { id, code, kind, heading, body, placedTwice };
}

function buildShownClause(
  clause: PlacedClause,
  numbers: ReadonlyMap<string, string>,
  openComments: number,
  newer: boolean,
  status: ShownClause['status'],
): ShownClause {
  const { id, code, kind, depth, versions, placedTwice } = clause;
  const first = versions[0];
  const payload = first?.record?.payload;
  const body = payload?.body ?? {};
  return {
    id,
    code,
    kind,
    depth,
    number: numbers.get(code) ?? null,
    version: first?.hash ?? null,
    heads: versions.map((version) => version.hash),
    label: payload?.label ?? {},
    heading: payload?.heading ?? {},
    body,
    stale: [...(first?.stale ?? [])],
    brackets: countBracketsByLanguage({ heading: payload?.heading ?? {}, body }),
    openComments,
    damaged: versions.some((version) => version.record === null),
    newer,
    placedTwice,
    status,
  };
}
