import { listHunks } from '../../../diff/words/list-hunks.ts';
import type { ReplyPlace, UnplacedReason } from '../../../model/incoming/reply-preview.ts';
import { buildOffsetMap, mapToSentRange, type OffsetSpan } from '../model/offset-map.ts';
import { isOriginalRun, joinOriginalText, type TextRun } from '../model/text-run.ts';

/** Words of the file, aligned with the clause part they belong to. */
export type AlignedPart = {
  /** The id of the clause as sent; null if there is no clause to place anything in. */
  readonly clause: string | null;
  readonly part: ReplyPlace['part'];
  /** Why its items have no place; null if they have one. */
  readonly unplaced: UnplacedReason | null;
  /** The part as sent; null if nothing was sent for it. */
  readonly sent: string | null;
  /** Whether added words are reported elsewhere. */
  readonly isReportedElsewhere: boolean;
  /** The part as the file has it, without tracked changes and manual markup. */
  readonly file: string;
  readonly pieces: readonly TextRun[];
  /** The offset of each run in `file`, and the end of the last one. */
  readonly starts: readonly number[];
  readonly aligned: readonly OffsetSpan[];
};

type PartLocation = Pick<AlignedPart, 'clause' | 'part' | 'unplaced' | 'sent'> & {
  readonly isReportedElsewhere?: boolean;
};

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

/** A range of the sent text as a place. */
export function createReplyPlace({ clause, part }: AlignedPart, start: number, end: number): ReplyPlace | null {
  return clause === null ? null : { clause, part, start, end };
}

/** Maps the runs [from, to) of a part to ranges in the text without edits and in the sent text. */
export function mapRunRanges(
  { starts, sent, aligned: stretches }: AlignedPart,
  from: number,
  to: number,
): { readonly file: readonly [number, number]; readonly sent: readonly [number, number] } {
  const file = [starts[from] ?? 0, starts[to] ?? 0] as const;
  return { file, sent: sent === null ? [0, 0] : mapToSentRange(stretches, file) };
}
