import type { SentClause } from '../model/sent-text.ts';
import type { TextRun } from '../model/text-run.ts';
import { splitIntoParts } from './clause-parts.ts';
import type { ParagraphRole } from './paragraph-roles.ts';
import type { ParagraphRuns } from './paragraph-runs.ts';
import type { FileClause } from './segment-view.ts';

/**
 * Aligns the words of a clause in the file with the parts that were sent. A file does not say which line is a heading;
 * the sent text does.
 */
export function matchPartsToSent(
  chunks: readonly ParagraphRuns[],
  sent: SentClause,
  file: FileClause,
): readonly { readonly part: ParagraphRole; readonly sent: string; readonly pieces: readonly TextRun[] }[] {
  const tracks = splitIntoParts(relabelAsSent(chunks, sent, file));
  return tracks.map(({ part, pieces }) => ({ part, sent: sent[part], pieces }));
}

function relabelAsSent(chunks: readonly ParagraphRuns[], sent: SentClause, file: FileClause): readonly ParagraphRuns[] {
  if (sent.heading === '' && file.heading !== '') return chunks.map((chunk) => replaceRole(chunk, 'heading', 'body'));
  if (sent.heading === '' || file.heading !== '') return chunks;
  const first = chunks.findIndex(({ pieces }) => pieces.some(({ role, base }) => role === 'body' && base));
  const line = chunks[first]?.pieces.map(({ role, base, text }) => (role === 'body' && base ? text : '')).join('');
  if (line === undefined || normalizeLine(line) !== normalizeLine(sent.heading)) return chunks;
  return chunks.map((chunk, n) => (n === first ? replaceRole(chunk, 'body', 'heading') : chunk));
}

function replaceRole(chunk: ParagraphRuns, from: ParagraphRole, to: ParagraphRole): ParagraphRuns {
  return { ...chunk, pieces: chunk.pieces.map((piece) => (piece.role === from ? { ...piece, role: to } : piece)) };
}

function normalizeLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
