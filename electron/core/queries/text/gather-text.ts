import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { selectNumbers } from '../../../../shared/rules/clause-labels.ts';
import { numberClauses } from '../../../../shared/rules/number-clauses.ts';
import { type DescriptionRecord, listDamagedRecords } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { type PlacedClause, readFrozenText, readWorkingText } from '../../store/texts.ts';
import { findDraft, findNegotiation, type ResolvedDraft, type ResolvedNegotiation } from '../resolve-names.ts';

type Db = OpenStore['db'];

/** A whole text, gathered for display and export; `draft` is null for the working text. */
export type GatheredText = {
  readonly negotiation: ResolvedNegotiation;
  readonly draft: ResolvedDraft | null;
  /** Of a draft, the title and parties as they were when it was frozen. */
  readonly description: DescriptionRecord['payload'];
  readonly clauses: readonly PlacedClause[];
  /** In figures. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Damaged records that change the text, apart from those of its own versions. */
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

/** The numbers that references print in a language. */
export const selectPrintedNumbers = (
  { clauses, numbers, description: { numberForms } }: Pick<GatheredText, 'clauses' | 'numbers' | 'description'>,
  language: Language,
): ReadonlyMap<string, string> => selectNumbers({ clauses, numbers, numberForms }, language);

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
  const then = findRecordByHash<'negotiation.described'>(db, negotiation.id, description)?.record?.payload;
  if (then === undefined) throw new Failure('record-damaged', { hash: description, what: code });
  return { ...then, title: draft.record.payload.title ?? then.title };
}
