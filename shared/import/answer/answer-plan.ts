/** A paragraph of ours that is added to their file, in the form of one of its paragraphs. */
export type AddedParagraph = {
  readonly text: string;
  /** The index of the paragraph whose form it takes. */
  readonly like: number;
  readonly clause: string | null;
};

type PlannedParagraph = {
  /** Its words as they were read, by which it is found in the file again. */
  readonly text: string;
  /** Its new words, the same for a paragraph that stays; null deletes it. */
  readonly becomes: string | null;
  /** The clause of ours that it belongs to, null for none. */
  readonly clause: string | null;
  readonly before: readonly AddedParagraph[];
  readonly after: readonly AddedParagraph[];
};

/** What could not be placed: paragraphs of theirs that stay as they are, and lines of ours that their file has not. */
export type UnplacedWords = {
  readonly code: 'answer-table' | 'answer-around' | 'answer-line';
  readonly detail: string;
};

/** How our text is put into a file of theirs, paragraph by paragraph of its running text. */
export type AnswerPlan = {
  readonly paragraphs: readonly PlannedParagraph[];
  readonly unplaced: readonly UnplacedWords[];
};
