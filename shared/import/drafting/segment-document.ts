import type { Language } from '../../model/language.ts';
import type { SegmentedClause } from '../segment-clauses.ts';
import { type FileNote, listFileNotes } from './clause-notes.ts';
import type { DraftingClause, DraftingPart, DraftingPreview, DraftingText, TextNumbering } from './drafting-preview.ts';
import { listDraftingWarnings } from './drafting-warnings.ts';
import { findTypedNotes } from './find-typed-notes.ts';
import { flattenTables } from './flatten-tables.ts';
import { guessLanguage } from './guess-language.ts';
import { type DraftingParagraph, findLanguageColumns, type LanguageColumn } from './language-columns.ts';
import { removeSoftHyphens, restoreBelarusianI } from './normalize-letters.ts';
import { chooseNumberForm } from './numbering/choose-number-form.ts';
import { parseLabels } from './numbering/parse-labels.ts';
import { findPartyNames } from './parties/find-party-names.ts';
import { listSignatureBlocks } from './signature-lines.ts';
import { cutText, type TextCut } from './structure/cut-text.ts';
import { findEnding } from './structure/find-ending.ts';
import { listDraftingLines } from './structure/list-drafting-lines.ts';
import { separateSigningLines } from './structure/separate-signing-lines.ts';
import { splitClosing } from './structure/split-closing.ts';
import { isTitleNote } from './structure/title-lines.ts';

export type SegmentOptions = {
  /** By language, the id or first label of the numbering scheme that a person chose, or "none"; otherwise the best. */
  readonly numbering: Readonly<Record<Language, string>>;
  /** The language of a file in one language, null for that of its words. */
  readonly language: Language | null;
};

/**
 * Segments a file into a text of ours: title, parties, preamble, numbered paragraphs, closing, annexes and signature
 * blocks.
 * @param shown the paragraphs as they read with all tracked changes accepted
 */
export function segmentDocument(
  shown: readonly DraftingParagraph[],
  options: SegmentOptions | null = null,
): DraftingPreview {
  const paragraphs = removeSoftHyphens(shown);
  const columns = findLanguageColumns(paragraphs);
  const [only] = columns.length === 1 ? [options?.language] : [];
  const typed = columns.map(({ places }) => findTypedNotes(paragraphs, places));
  const notes = [...listFileNotes(paragraphs), ...typed.flatMap((one) => one.notes)];
  const read = columns.map(({ places, inText }, n) =>
    segmentColumn(
      paragraphs,
      { places: places.filter((at) => !typed[n]?.places.has(at)), inText, notes },
      (language) => options?.numbering[only ?? language] ?? null,
    ),
  );
  return { texts: read.map(({ text }) => text), warnings: listDraftingWarnings(read, paragraphs, notes) };
}

function segmentColumn(
  paragraphs: readonly DraftingParagraph[],
  { places, inText, notes }: LanguageColumn & { readonly notes: readonly FileNote[] },
  numberingOf: (language: Language) => string | null,
) {
  const written = places.filter((at) => hasWords(paragraphs[at]) || isNamedByNumber(paragraphs[at]));
  const typed = written.flatMap((at) => paragraphs[at] ?? []);
  const { language, sure } = guessLanguage(typed.map(({ text }) => text).join('\n'));
  const restored = restoreBelarusianI(typed, language);
  const all = restored?.paragraphs ?? typed;
  const cells = splitClosing(
    separateSigningLines(
      listDraftingLines(all, (at) => inText.has(written[at] ?? -1)),
      all,
    ),
  );
  const ending = findEnding(cells);
  const signing = cells.slice(ending.signatures, ending.annexes).flatMap(({ table }) => table ?? []);
  const { lines, tables } = flattenTables(cells, all, new Set(signing));
  const cut = cutText(lines, numberingOf(language));
  const placesOf = ({ from }: SegmentedClause) => [...new Set(from.flatMap((at) => lines[at]?.places ?? []))];
  // A paragraph of several lines may be signed only in its last ones.
  const listSigned = ({ from }: SegmentedClause) =>
    [...Map.groupBy(from, (at) => lines[at]?.places[0] ?? -1)].flatMap(([at, own]) => {
      const text = own.map((one) => lines[one]?.text ?? '').join('\n');
      return all.slice(at, at + 1).map((paragraph) => ({ ...paragraph, text }));
    });
  const bodyOf = (as: DraftingClause['as']) =>
    cut.clauses.flatMap((clause) => (clause.as === as ? [clause.body] : [])).join('\n');
  const text: DraftingText = {
    language,
    sure,
    clauses: addNotes(
      cut.clauses.map((clause) => ({
        ...clause,
        from: placesOf(clause).flatMap((at) => written.slice(at, at + 1).filter((one) => hasWords(paragraphs[one]))),
      })),
      notes,
    ),
    parties: findParties(language, bodyOf('title').split('\n').filter(isTitleWords).join('\n'), bodyOf('preamble')),
    numbering: describeNumbering(cut, language),
    signatures: cut.clauses
      .filter(({ as }) => as === 'signatures')
      .flatMap((clause) => listSignatureBlocks(listSigned(clause))),
  };
  return {
    text,
    labels: cut.labels,
    guessed: cut.guessed,
    tables,
    restored: restored?.word ?? null,
  };
}

/** Adds to each part the notes to which its paragraphs refer; of two parts of one paragraph the first has them. */
function addNotes(parts: readonly DraftingPart[], notes: readonly FileNote[]): readonly DraftingClause[] {
  const partOf = ({ at }: FileNote) => (at === null ? -1 : parts.findIndex(({ from }) => from.includes(at)));
  const all = Map.groupBy(notes, partOf);
  return parts.map((part, n) => ({ ...part, notes: (all.get(n) ?? []).map(({ words }) => words) }));
}

/** Names in a Russian or Belarusian title are in another case; the preamble has them as they are. */
function findParties(language: Language, title: string, preamble: string): readonly string[] {
  const named = language === 'ru' || language === 'be' ? findPartyNames('', preamble) : [];
  return named.length > 0 ? named : findPartyNames(title, preamble);
}

const isTitleWords = (line: string, at: number): boolean => at === 0 || !isTitleNote(line);

const hasWords = (paragraph: DraftingParagraph | undefined): boolean => (paragraph?.text.trim() ?? '') !== '';

/** An automatic "Pasal 3" on a line of its own has no words. */
function isNamedByNumber(paragraph: DraftingParagraph | undefined): boolean {
  return parseLabels('', paragraph?.number ?? null).some(({ word }) => word !== '');
}

function describeNumbering({ scheme, schemes, labels }: TextCut, language: Language): TextNumbering {
  return {
    chosen: scheme?.id ?? null,
    word: scheme?.word ?? null,
    form: scheme === null ? null : chooseNumberForm(labels, language),
    schemes: schemes.map(({ id, chain: [first, ...others] }) => ({
      id,
      label: first?.label.text ?? '',
      count: others.length + 1,
    })),
  };
}
