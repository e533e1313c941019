import type { Input } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { ShownClause, ShownDraft, ShownText } from '../../../shared/model/shown.ts';
import { countBracketsByLanguage } from '../../../shared/rules/count-brackets.ts';
import { numberClauses } from '../../../shared/rules/number-clauses.ts';
import type { Reading } from '../context.ts';
import { openCommentCounts } from '../store/comments.ts';
import { type DescriptionRecord, damagedOf, draftsOf, newerOf } from '../store/negotiations.ts';
import type { ReadStore } from '../store/open.ts';
import { recordByHash } from '../store/read.ts';
import { frozenText, type PlacedClause, workingText } from '../store/texts.ts';
import { type FoundDraft, type FoundNegotiation, findDraft, findNegotiation } from './find.ts';
import { shownStatuses } from './seals.ts';

type Db = ReadStore['db'];

/** A whole text as it is gathered for showing and exporting; `draft` null is the working text. */
export type GatheredText = {
  readonly negotiation: FoundNegotiation;
  readonly draft: FoundDraft | null;
  /** The title and parties as they were when the draft was frozen. */
  readonly description: DescriptionRecord['payload'];
  readonly clauses: readonly PlacedClause[];
  readonly numbers: ReadonlyMap<string, string>;
  /** Damaged records that make the text another than what was written, beside those of its own versions. */
  readonly damaged: readonly string[];
};

export function gather(db: Db, input: { readonly negotiation: string; readonly draft: string | null }): GatheredText {
  const negotiation = findNegotiation(db, input.negotiation);
  const draft = input.draft === null ? null : findDraft(db, negotiation.id, input.draft);
  const working = draft === null ? workingText(db, negotiation.id) : null;
  const clauses = working?.clauses ?? (draft === null ? [] : frozenText(db, draft.record));
  const description = descriptionOf(db, negotiation, draft);
  const damaged = [...(working?.damagedPlaces ?? []), ...damagedText(db, negotiation.id)];
  return { negotiation, draft, description, clauses, numbers: numberClauses(clauses, description.numbered), damaged };
}

/** Damaged records by which a text could read otherwise than it was written; comments and the like are not among them. */
export function damagedText(db: Db, negotiation: string): string[] {
  const kinds = ['negotiation', 'clause', 'version', 'translation', 'draft'];
  return damagedOf(db, negotiation).flatMap(({ hash, kind }) =>
    kinds.includes(kind.split('.')[0] ?? '') ? [hash] : [],
  );
}

function descriptionOf(db: Db, negotiation: FoundNegotiation, draft: FoundDraft | null): DescriptionRecord['payload'] {
  if (draft === null) return negotiation.description.payload;
  const { code, description } = draft.record.payload;
  const then = recordByHash<'negotiation.described'>(db, description)?.record?.payload;
  if (then === undefined) throw new Failure('record-damaged', { hash: description, what: code });
  return { ...then, title: draft.record.payload.title ?? then.title };
}

export function shownDraft({ record, label, date }: Pick<FoundDraft, 'record' | 'label' | 'date'>): ShownDraft {
  const { code, origin, languages } = record.payload;
  return { id: record.entity, code, label, origin, date, languages };
}

export function show({ store: { db } }: Reading, input: Input<'texts.show'>): ShownText {
  const { negotiation, draft, description, clauses, numbers } = gather(db, input);
  const open = openCommentCounts(db, negotiation.id);
  const statuses = draft === null ? shownStatuses(db, negotiation.id, clauses) : new Map<string, never>();
  const newer = new Set(newerOf(db, negotiation.id));
  const damaged = new Set(damagedOf(db, negotiation.id).map(({ entity }) => entity));
  const drafts = draftsOf(db, negotiation.id).flatMap(({ record, label, date }) =>
    record === null ? [] : [shownDraft({ record, label, date })],
  );
  return {
    negotiation: negotiation.id,
    code: negotiation.description.payload.code,
    draft: draft === null ? null : shownDraft(draft),
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
      const shown = shownClause(clause, numbers, open.get(clause.id) ?? 0, newer.has(clause.id), status);
      return { ...shown, damaged: shown.damaged || damaged.has(clause.id) };
    }),
    removed:
      draft === null
        ? workingText(db, negotiation.id).removed.map(({ id, code, placedTwice }) => ({ id, code, placedTwice }))
        : [],
    drafts,
  };
}

function shownClause(
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
