import type { FileChange, FileFormat } from './returned-file.ts';
import type { TrackedChange } from './tracked-changes.ts';

/** A stretch of a track under the same tracked changes, marking and comments. */
export type TextRun = {
  readonly text: string;
  /** Whether it is there with all tracked changes rejected, and with all of them accepted. */
  readonly base: boolean;
  readonly final: boolean;
  /** What was done to it by hand: in place of tracking it. Withdrawn was written and struck out again. */
  readonly hand: 'inserted' | 'deleted' | 'withdrawn' | null;
  readonly atoms: readonly TrackedChange[];
  readonly comments: readonly string[];
  /** Null for what is generated: numbers and the ends of lines. */
  readonly format: FileFormat | null;
  /** Its place among the document's paragraphs. */
  readonly paragraph: number;
};

/** Whether it is there as the writer of the file says it was sent: without what is tracked or marked by hand. */
export function isOriginalRun({ base, hand }: TextRun): boolean {
  return base && (hand === null || hand === 'deleted');
}

/** Whether it is there once everything that is tracked or marked by hand is accepted. */
export function isProposedRun({ final, hand }: TextRun): boolean {
  return final && (hand === null || hand === 'inserted');
}

/** What was written and struck out by hand again changes nothing. */
export function isEditedRun(piece: TextRun): boolean {
  if (piece.hand === 'withdrawn') return false;
  return piece.atoms.length > 0 || piece.hand !== null || isOriginalRun(piece) !== isProposedRun(piece);
}

export function joinOriginalText(pieces: readonly TextRun[]): string {
  return pieces.map((piece) => (isOriginalRun(piece) ? piece.text : '')).join('');
}

/** Whether what is under these changes is there when they are rejected, or accepted. */
export function isPresentInView(changes: readonly FileChange[], view: 'base' | 'final'): boolean {
  const gone = view === 'final' ? ['deleted', 'moved-from'] : ['inserted', 'moved-to'];
  return !changes.some(({ kind }) => gone.includes(kind));
}
