import type { Input } from '../../../shared/api/commands.ts';
import type { ShownClause, ShownDraft, ShownText } from '../../../shared/model/shown.ts';
import { brackets } from '../../../shared/rules/brackets.ts';
import { numbering } from '../../../shared/rules/numbering.ts';
import type { Reading } from '../context.ts';
import { openCommentCounts } from '../store/comments.ts';
import { type DescriptionRecord, draftsOf, newerOf } from '../store/negotiations.ts';
import type { ReadStore } from '../store/open.ts';
import { recordByHash } from '../store/read.ts';
import { frozenText, type PlacedClause, workingText } from '../store/texts.ts';
import { type FoundDraft, type FoundNegotiation, findDraft, findNegotiation } from './find.ts';

type Db = ReadStore['db'];

/** A whole text as it is gathered for showing and exporting; `draft` null is the working text. */
export type GatheredText = {
  readonly negotiation: FoundNegotiation;
  readonly draft: FoundDraft | null;
  /** The title and parties as they were when the draft was frozen. */
  readonly description: DescriptionRecord['payload'];
  readonly clauses: readonly PlacedClause[];
  readonly numbers: ReadonlyMap<string, string>;
};

export function gather(db: Db, input: { readonly negotiation: string; readonly draft: string | null }): GatheredText {
  const negotiation = findNegotiation(db, input.negotiation);
  const draft = input.draft === null ? null : findDraft(db, negotiation.id, input.draft);
  const clauses = draft === null ? workingText(db, negotiation.id).clauses : frozenText(db, draft.record);
  const description = descriptionOf(db, negotiation, draft);
  return { negotiation, draft, description, clauses, numbers: numbering(clauses, description.numbered) };
}

function descriptionOf(db: Db, negotiation: FoundNegotiation, draft: FoundDraft | null): DescriptionRecord['payload'] {
  const current = negotiation.description.payload;
  if (draft === null) return current;
  const then = recordByHash<'negotiation.described'>(db, draft.record.payload.description)?.record?.payload ?? current;
  return { ...then, title: draft.record.payload.title ?? then.title };
}

export function shownDraft({ record, label, date }: Pick<FoundDraft, 'record' | 'label' | 'date'>): ShownDraft {
  const { code, origin, languages } = record.payload;
  return { id: record.entity, code, label, origin, date, languages };
}

export function show({ store: { db } }: Reading, input: Input<'texts.show'>): ShownText {
  const { negotiation, draft, description, clauses, numbers } = gather(db, input);
  const open = openCommentCounts(db, negotiation.id);
  const newer = new Set(newerOf(db, negotiation.id));
  const drafts = draftsOf(db, negotiation.id).flatMap(({ record, label, date }) =>
    record === null ? [] : [shownDraft({ record, label, date })],
  );
  return {
    negotiation: negotiation.id,
    code: negotiation.description.payload.code,
    draft: draft === null ? null : shownDraft(draft),
    title: description.title,
    languages: draft?.record.payload.languages ?? description.languages,
    prevailingLanguage: description.prevailingLanguage,
    parties: description.parties.map(({ code, side, ministry }) => ({ code, side, ministry })),
    paragraphWord: description.paragraphWord,
    annexWord: description.annexWord,
    clauses: clauses.map((clause) => shownClause(clause, numbers, open.get(clause.id) ?? 0, newer.has(clause.id))),
    removed: draft === null ? workingText(db, negotiation.id).removed.map(({ id, code, placedTwice }) => ({ id, code, placedTwice })) : [],
    drafts,
  };
}

function shownClause(
  clause: PlacedClause,
  numbers: ReadonlyMap<string, string>,
  openComments: number,
  newer: boolean,
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
    brackets: Object.fromEntries(
      Object.entries(body)
        .map(([language, source]) => [language, brackets(source)] as const)
        .filter(([, count]) => count > 0),
    ),
    openComments,
    damaged: versions.some((version) => version.record === null),
    newer,
    placedTwice,
  };
}
