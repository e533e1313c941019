import type { TextRun } from '../model/text-run.ts';
import type { ParagraphRole } from './paragraph-roles.ts';
import type { ParagraphRuns } from './paragraph-runs.ts';

/** A continuous part of a clause in the file: its number, heading or body. */
type ClausePart = { readonly part: ParagraphRole; readonly pieces: readonly TextRun[] };

type Line = { readonly pieces: readonly TextRun[]; readonly paragraph: number; readonly mark: ParagraphRuns['mark'] };

/**
 * Splits a clause into parts, from its paragraphs in reading order. Every run and every paragraph mark is in one of
 * them.
 */
export function splitIntoParts(chunks: readonly ParagraphRuns[]): readonly ClausePart[] {
  const roles = ['number', 'heading', 'body'] as const;
  return roles.map((role): ClausePart => {
    const lines = chunks.flatMap((chunk): Line[] => {
      const pieces = chunk.pieces.filter((piece) => piece.role === role);
      const last = chunk.pieces.at(-1)?.role ?? 'body';
      if (pieces.length === 0 && last !== role) return [];
      const { paragraph } = chunk;
      return [{ pieces, paragraph, mark: last === role ? chunk.mark : NO_MARK }];
    });
    return { part: role, pieces: joinLines(lines) };
  });
}

/** A whole clause as one part. */
export function joinParagraphRuns(chunks: readonly ParagraphRuns[]): readonly TextRun[] {
  return joinLines(chunks);
}

const NO_MARK: ParagraphRuns['mark'] = { base: true, final: true, atoms: [] };

/** Concatenates lines; a view has a line end where it has words before and after it, once. */
function joinLines(lines: readonly Line[]): TextRun[] {
  const ends = { base: findLineEnds(lines, 'base'), final: findLineEnds(lines, 'final') };
  return lines.flatMap(({ pieces, paragraph, mark }, n) => {
    const [base, final] = [ends.base.has(n), ends.final.has(n)];
    if (!base && !final && mark.atoms.length === 0) return [...pieces];
    const text = base || final ? '\n' : '';
    const end: TextRun = {
      text,
      base,
      final,
      hand: null,
      atoms: mark.atoms,
      comments: [],
      format: null,
      paragraph,
    };
    return [...pieces, end];
  });
}

/** The lines after which a view has a line end. */
function findLineEnds(lines: readonly Line[], view: 'base' | 'final'): ReadonlySet<number> {
  const found = new Set<number>();
  let words = false;
  let end: number | null = null;
  lines.forEach(({ pieces, mark }, n) => {
    const has = pieces.some((piece) => piece[view] && piece.text !== '');
    if (has && words && end !== null) found.add(end);
    if (has) {
      words = true;
      end = null;
    }
    if (words && end === null && mark[view]) end = n;
  });
  return found;
}
