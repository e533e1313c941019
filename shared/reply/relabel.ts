import type { Chunk } from './chunks.ts';
import type { FileClause } from './clauses.ts';
import type { Piece } from './piece.ts';
import type { Role } from './roles.ts';
import type { SentClause } from './sent.ts';
import { tracksOf } from './track.ts';

/**
 * The words of a clause in the file beside the parts that were sent. A file does not say which line is a heading: what was
 * sent does.
 */
export function partsOf(
  chunks: readonly Chunk[],
  sent: SentClause,
  file: FileClause,
): readonly { readonly part: Role; readonly sent: string; readonly pieces: readonly Piece[] }[] {
  const tracks = tracksOf(asSent(chunks, sent, file));
  return tracks.map(({ part, pieces }) => ({ part, sent: sent[part], pieces }));
}

function asSent(chunks: readonly Chunk[], sent: SentClause, file: FileClause): readonly Chunk[] {
  if (sent.heading === '' && file.heading !== '') return chunks.map((chunk) => withRole(chunk, 'heading', 'body'));
  if (sent.heading === '' || file.heading !== '') return chunks;
  const first = chunks.findIndex(({ pieces }) => pieces.some(({ role, base }) => role === 'body' && base));
  const line = chunks[first]?.pieces.map(({ role, base, text }) => (role === 'body' && base ? text : '')).join('');
  if (line === undefined || folded(line) !== folded(sent.heading)) return chunks;
  return chunks.map((chunk, n) => (n === first ? withRole(chunk, 'body', 'heading') : chunk));
}

function withRole(chunk: Chunk, from: Role, to: Role): Chunk {
  return { ...chunk, pieces: chunk.pieces.map((piece) => (piece.role === from ? { ...piece, role: to } : piece)) };
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
