import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownClause, ShownDraft, ShownText } from '../../../../shared/model/shown.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import { numberClauses } from '../../../../shared/rules/number-clauses.ts';
import type { ReadContext } from '../../context.ts';
import { readShownStatuses } from '../../queries/agreements/clause-statuses.ts';
import {
  findDraft,
  findNegotiation,
  type ResolvedDraft,
  type ResolvedNegotiation,
} from '../../queries/resolve-names.ts';
import { countOpenComments } from '../../store/comments.ts';
import {
  type DescriptionRecord,
  listActiveDrafts,
  listDamagedRecords,
  listNewerEntities,
} from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { type PlacedClause, readFrozenText, readWorkingText } from '../../store/texts.ts';

type Db = OpenStore['db'];

/** A whole text, gathered for display and export; `draft` is null for the working text. */
export type GatheredText = {
  readonly negotiation: ResolvedNegotiation;
  readonly draft: ResolvedDraft | null;
  /** Of a draft, the title and parties as they were when it was frozen. */
  readonly description: DescriptionRecord['payload'];
  readonly clauses: readonly PlacedClause[];
  readonly numbers: ReadonlyMap<string, string>;
  /** Damaged records, other than those of its own versions, that may have changed the text. */
  readonly damaged: readonly string[];
};

export function gatherText(
  db: Db,
  input: { readonly negotiation: string; readonly draft: string | null },
): GatheredText {
  const negotiation = findNegotiation(db, input.negotiation);
  const draft = input.draft === null ? null : findDraft(db, negotiation.id, input.draft);
  const working = draft === null ? readWorkingText(db, negotiation.id) : null;
  const clauses = working?.clauses ?? (draft === null ? [] : readFrozenText(db, draft.record));
  const description = readDescription(db, negotiation, draft);
  const damaged = [...(working?.damagedPlaces ?? []), ...listDamagedTextRecords(db, negotiation.id)];
  return { negotiation, draft, description, clauses, numbers: numberClauses(clauses, description.numbered), damaged };
}

/** Damaged records that can change how a text reads; comments and similar kinds are not included. */
export function listDamagedTextRecords(db: Db, negotiation: string): string[] {
  const kinds = ['negotiation', 'clause', 'version', 'translation', 'draft'];
  return listDamagedRecords(db, negotiation).flatMap(({ hash, kind }) =>
    kinds.includes(kind.split('.')[0] ?? '') ? [hash] : [],
  );
}

function readDescription(
  db: Db,
  negotiation: ResolvedNegotiation,
  draft: ResolvedDraft | null,
): DescriptionRecord['payload'] {
  if (draft === null) return negotiation.description.payload;
  const { code, description } = draft.record.payload;
  const then = findRecordByHash<'negotiation.described'>(db, description)?.record?.payload;
  if (then === undefined) throw new Failure('record-damaged', { hash: description, what: code });
  return { ...then, title: draft.record.payload.title ?? then.title };
}

export function buildShownDraft({ record, label, date }: Pick<ResolvedDraft, 'record' | 'label' | 'date'>): ShownDraft {
  const { code, origin, languages } = record.payload;
  return { id: record.entity, code, label, origin, date, languages };
}

export function showText({ store: { db } }: ReadContext, input: Input<'texts.show'>): ShownText {
  const { negotiation, draft, description, clauses, numbers } = gatherText(db, input);
  const open = countOpenComments(db, negotiation.id);
  const statuses = draft === null ? readShownStatuses(db, negotiation.id, clauses) : new Map<string, never>();
  const newer = new Set(listNewerEntities(db, negotiation.id));
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
    title: description.title,
    languages: draft?.record.payload.languages ?? description.languages,
    prevailingLanguage: description.prevailingLanguage,
    parties: [...description.parties],
    paragraphWord: description.paragraphWord,
    annexWord: description.annexWord,
    clauses: clauses.map((clause) => {
      const status = statuses.get(clause.id) ?? null;
      const shown = buildShownClause(clause, numbers, open.get(clause.id) ?? 0, newer.has(clause.id), status);
      return { ...shown, damaged: shown.damaged || damaged.has(clause.id) };
    }),
    removed:
      draft === null
        ? readWorkingText(db, negotiation.id).removed.map(({ id, code, placedTwice }) => ({ id, code, placedTwice }))
        : [],
    drafts,
  };
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
