import type { ClauseKind } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import type { SegmentedClause } from '../segment-clauses.ts';

/** What a Word file would be as a text of ours, for a person to correct before anything is stored. */
export type DraftingPreview = {
  /** A text a language: two or three where languages stand beside each other in a table. */
  readonly texts: readonly DraftingText[];
  /** What is uncertain and should be looked at. */
  readonly warnings: readonly DraftingWarning[];
};

export type DraftingText = {
  readonly language: Language;
  /** Whether the language is beyond doubt. */
  readonly sure: boolean;
  /** In reading order; every paragraph with words in it is in exactly one of them. */
  readonly clauses: readonly DraftingClause[];
  /** What the parties are called in the title or the first words: "X" and "Y" of "between X and Y". */
  readonly parties: readonly string[];
  /** What numbered paragraphs are called, "Pasal"; null where none is numbered. */
  readonly paragraphWord: string | null;
  /** The blocks at the end, a line a line. */
  readonly signatures: readonly (readonly string[])[];
};

/** A clause as it was cut; the title and the signatures are among them, since they can be cut wrongly too. */
export type DraftingClause = SegmentedClause & { readonly as: 'title' | ClauseKind | 'signatures' };

export type DraftingWarning = {
  readonly code:
    | 'language-unsure'
    | 'languages-differ'
    | 'title-missing'
    | 'parties-missing'
    | 'nothing-numbered'
    | 'numbers-guessed'
    | 'number-missing'
    | 'number-twice'
    | 'closing-missing'
    | 'signatures-missing'
    | 'table-in-text';
  /** The language of the text that it is about, null where it is about the whole file. */
  readonly language: Language | null;
  /** What it is about: a number, a heading; empty where there is nothing to name. */
  readonly detail: string;
};
