import type { CutKind } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import type { NumberForm } from '../../model/negotiation.ts';
import type { SegmentedClause } from '../segment-clauses.ts';

/** A Word file as a text of ours, for a person to correct before anything is stored. */
export type DraftingPreview = {
  /** One text per language: two or three if the file has languages in parallel columns of a table. */
  readonly texts: readonly DraftingText[];
  /** What is uncertain and needs a check by a person. */
  readonly warnings: readonly DraftingWarning[];
};

export type DraftingText = {
  readonly language: Language;
  /** Whether the language is certain. */
  readonly sure: boolean;
  /** In reading order; every paragraph with words is in exactly one of them, or in two if a closing ends it. */
  readonly clauses: readonly DraftingClause[];
  /** The names of the parties in the title or the first words: "X" and "Y" of "between X and Y". */
  readonly parties: readonly string[];
  readonly numbering: TextNumbering;
  /** The signature blocks, as lines. */
  readonly signatures: readonly (readonly string[])[];
};

/** How a text numbers its clauses, and the other ways to number that occur in it. */
export type TextNumbering = {
  /** The id of the scheme by which the text is cut; null if its clauses have no numbers. */
  readonly chosen: string | null;
  /** The word for a clause, "Pasal"; empty for numbers without a word, null if none is numbered. */
  readonly word: string | null;
  /** How its clauses are counted, null if none is numbered. */
  readonly form: NumberForm | null;
  /** The best first, with the label of its first clause. */
  readonly schemes: readonly { readonly id: string; readonly label: string; readonly count: number }[];
};

/** A part of a text as cut; title and signatures are included, since they can be cut wrongly too. */
export type DraftingPart = SegmentedClause & { readonly as: 'title' | CutKind | 'signatures' };

/** A part of a text with the words of the footnotes and endnotes to which it refers. */
export type DraftingClause = DraftingPart & { readonly notes: readonly string[] };

export type DraftingWarning = {
  readonly code:
    | 'language-unsure'
    | 'languages-differ'
    | 'letters-replaced'
    | 'title-missing'
    | 'parties-missing'
    | 'parties-more'
    | 'own-side-unknown'
    | 'nothing-numbered'
    | 'numbers-guessed'
    | 'numbers-other'
    | 'number-missing'
    | 'number-twice'
    | 'closing-missing'
    | 'signatures-missing'
    | 'signature-words'
    | 'table-in-text'
    | 'note-kept'
    | 'note-left-out'
    | 'margin-left-out';
  /** The language of the text concerned, null for the whole file. */
  readonly language: Language | null;
  /** The subject of the warning: a number, a heading; empty if there is nothing to name. */
  readonly detail: string;
};
