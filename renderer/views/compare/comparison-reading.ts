import type { AnswerSides } from '../../features/compare/answer/find-answer-sides.ts';

/** The Word exports of a comparison. */
export type ComparisonExport = 'redline' | 'table';

/** How a comparison is shown: as one page in the form of the document, or clause by clause. */
export type ComparisonViewName = 'document' | 'inline' | 'side';

/** What a person chose about the reading of a comparison, and what they can do with it. */
export type ComparisonReading = {
  readonly view: ComparisonViewName;
  /** What can be shown as one page: two Word files, or texts as they are printed; null for neither. */
  readonly page: 'files' | 'texts' | null;
  readonly onView: (view: ComparisonViewName) => void;
  /** Whether only what changed is shown. */
  readonly only: boolean;
  readonly onOnly: (on: boolean) => void;
  readonly onOut: (out: ComparisonExport) => void;
  readonly isPrinting: boolean;
  readonly onPrint: () => void;
  /** A counter-draft that can be answered in its own file; null where there is none. */
  readonly answer: AnswerSides | null;
};
