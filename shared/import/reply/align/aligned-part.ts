import { listHunks } from '../../../diff/words/list-hunks.ts';
import { buildOffsetMap, mapToSentRange, type OffsetSpan } from '../model/offset-map.ts';
import type { ReplyPlace, UnplacedReason } from '../model/reply-preview.ts';
import { isOriginalRun, joinOriginalText, type TextRun } from '../model/text-run.ts';

/** Words of the file beside the part of a clause that they answer to. */
export type AlignedPart = {
  /** The id of the clause as it was sent; null where there is none to place anything in. */
  readonly clause: string | null;
  readonly part: ReplyPlace['part'];
  /** Why nothing in it has a place; null where it has. */
  readonly unplaced: UnplacedReason | null;
  /** The part as it was sent, null where the file has more than was sent. */
  readonly sent: string | null;
  /** Whether what it has more is told of elsewhere. */
  readonly isReportedElsewhere: boolean;
  /** The part as the file has it without what is tracked or marked by hand. */
  readonly file: string;
  readonly pieces: readonly TextRun[];
  /** Where each piece begins in `file`, and where the last one ends. */
  readonly starts: readonly number[];
  readonly aligned: readonly OffsetSpan[];
};

type PartLocation = Pick<AlignedPart, 'clause' | 'part' | 'unplaced' | 'sent'> & { readonly told?: boolean };

export function createAlignedPart(where: PartLocation, pieces: readonly TextRun[]): AlignedPart {
  const file = joinOriginalText(pieces);
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + (isOriginalRun(piece) ? piece.text.length : 0));
  return {
    isReportedElsewhere: false,
    ...where,
    file,
    pieces,
    starts,
    aligned: where.sent === null ? [] : buildOffsetMap(listHunks(where.sent, file)),
  };
}

/** A stretch of what was sent as a place. */
export function createReplyPlace({ clause, part }: AlignedPart, start: number, end: number): ReplyPlace | null {
  return clause === null ? null : { clause, part, start, end };
}

/** Where the pieces [from, to) of a site stand in the words without edits, and in what was sent. */
export function mapRunRanges(
  { starts, sent, aligned: stretches }: AlignedPart,
  from: number,
  to: number,
): { readonly file: readonly [number, number]; readonly sent: readonly [number, number] } {
  const file = [starts[from] ?? 0, starts[to] ?? 0] as const;
  return { file, sent: sent === null ? [0, 0] : mapToSentRange(stretches, file) };
}
