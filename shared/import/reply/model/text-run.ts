import type { RunFormat, WordChange } from '../../../model/incoming/word-document.ts';
import type { TrackedChange } from './tracked-changes.ts';

/** A run of text under the same tracked changes, markup and comments. */
export type TextRun = {
  readonly text: string;
  /** Whether it is present with all tracked changes rejected, and with all of them accepted. */
  readonly base: boolean;
  readonly final: boolean;
  /** An edit made by hand instead of tracked. `withdrawn` was written and struck out again. */
  readonly hand: 'inserted' | 'deleted' | 'withdrawn' | null;
  readonly atoms: readonly TrackedChange[];
  readonly comments: readonly string[];
  /** Null for generated text: numbers and line ends. */
  readonly format: RunFormat | null;
  /** Its index among the document's paragraphs. */
  readonly paragraph: number;
};

/** Whether it is in the text as sent, according to the file: without tracked changes and manual markup. */
export function isOriginalRun({ base, hand }: TextRun): boolean {
  return base && (hand === null || hand === 'deleted');
}

/** Whether it is present once all tracked changes and manual markup are accepted. */
export function isProposedRun({ final, hand }: TextRun): boolean {
  return final && (hand === null || hand === 'inserted');
}

/** Whether it is edited; text written and struck out again by hand changes nothing. */
export function isEditedRun(piece: TextRun): boolean {
  if (piece.hand === 'withdrawn') return false;
  return piece.atoms.length > 0 || piece.hand !== null || isOriginalRun(piece) !== isProposedRun(piece);
}

export function joinOriginalText(pieces: readonly TextRun[]): string {
  return pieces.map((piece) => (isOriginalRun(piece) ? piece.text : '')).join('');
}

/** Whether text under these changes is present when they are rejected, or accepted. */
export function isPresentInView(changes: readonly WordChange[], view: 'base' | 'final'): boolean {
  const gone = view === 'final' ? ['deleted', 'moved-from'] : ['inserted', 'moved-to'];
  return !changes.some(({ kind }) => gone.includes(kind));
}
