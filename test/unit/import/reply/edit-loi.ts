import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import type { WordParagraph } from '../../../../shared/model/incoming/word-document.ts';
import { createParagraph, listLines } from './built-file.ts';
import { loi } from './loi.ts';

export const loiLines = listLines(loi);

/** The sent text with some of its paragraphs replaced by others. */
export function editLoi(by: Readonly<Record<string, WordParagraph | readonly WordParagraph[]>>): WordParagraph[] {
  for (const line of Object.keys(by)) if (!loiLines.includes(line)) throw new RangeError(line);
  return loiLines.flatMap((line): readonly WordParagraph[] => {
    const other = by[line] ?? createParagraph(line);
    return Array.isArray(other) ? other : [other as WordParagraph];
  });
}

export const listProposals = ({ proposals }: ReplyFindings) =>
  proposals.map(({ by, kind, place, old, next, quote, proposal, author }) => [
    by,
    kind,
    `${place?.clause} ${place?.part}`,
    old,
    next,
    quote?.text ?? null,
    proposal,
    author,
  ]);
export const listSilentChanges = ({ silent: all }: ReplyFindings) =>
  all.map(({ kind, place, old, next }) => [kind, `${place?.clause} ${place?.part}`, old, next]);

export const FUNDING_WORDS =
  'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.';
