import { Failure } from '../../../../shared/api/failure.ts';
import { countSharedLines } from '../../../../shared/import/along/own-lines.ts';
import { formatItemLine } from '../../../../shared/import/segment-clauses.ts';
import type { ComparisonSource } from './comparison-source.ts';
import type { AnswerReference, AnswerTexts, OpenedAnswer, ReadTheirs } from './open-answer.ts';
import { readClosestOriginal } from './read-same-original.ts';

type AskedAnswer = {
  readonly language: string | null;
  readonly copy: string | null;
  /** The code or id of a draft, '' for the text that answers; null for the likeliest. */
  readonly reference: string | null;
};

export type ChosenAnswer = {
  readonly language: string;
  readonly copy: string;
  readonly reference: AnswerReference | null;
  /** Our text as that original. */
  readonly own: ComparisonSource;
  /** The text that they answered, or their own as it was received. */
  readonly answered: ComparisonSource;
  readonly texts: AnswerTexts;
};

/** Chooses what was not asked for. Throws `language-unknown`, `draft-unknown` or `copy-unknown`. */
export async function chooseAnswer(
  opened: OpenedAnswer,
  theirs: ReadTheirs,
  asked: AskedAnswer,
): Promise<ChosenAnswer> {
  const known = [...opened.texts.keys()];
  const language = asked.language ?? (known.includes(theirs.language ?? '') ? theirs.language : known[0]) ?? '';
  const texts = opened.texts.get(language);
  if (texts === undefined) throw new Failure('language-unknown', { named: language, known });
  const { own, references } = texts;
  const lines = theirs.paragraphs.map((paragraph) =>
    paragraph.number === null ? paragraph.text : formatItemLine(paragraph),
  );
  const [closest, source] = await readClosestOriginal(own, lines);
  const copy = asked.copy ?? closest;
  if (!own.copies.includes(copy)) throw new Failure('party-unknown', { named: copy, known: [...own.copies] });
  const ownText = copy === closest ? source : await own.read({ copy });
  const reference = await chooseReference(references, theirs, lines, { ...asked, copy, ownText });
  return {
    language,
    copy,
    reference,
    own: ownText,
    answered: reference === null ? ownText : await reference.side.read({ copy }),
    texts,
  };
}

/** The counter-draft that came as this file, otherwise the text with which the file shares most lines. */
async function chooseReference(
  references: readonly AnswerReference[],
  { file }: ReadTheirs,
  lines: readonly string[],
  { reference, copy, ownText }: AskedAnswer & { readonly copy: string; readonly ownText: ComparisonSource },
): Promise<AnswerReference | null> {
  if (reference === '') return null;
  if (reference !== null) {
    const named = references.find(({ draft }) => draft === reference);
    if (named !== undefined) return named;
    throw new Failure('draft-unknown', { named: reference, known: references.map(({ draft }) => draft) });
  }
  const received = references.find(({ files }) => file !== null && files.includes(file));
  if (received !== undefined) return received;
  let best: AnswerReference | null = null;
  let most = countSharedLines(ownText.clauses, lines);
  for (const one of references) {
    const shared = countSharedLines((await one.side.read({ copy })).clauses, lines);
    if (shared > most) [best, most] = [one, shared];
  }
  return best;
}
