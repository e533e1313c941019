import type { SplitOrJoin } from '../../../diff/pairing/splits-and-joins.ts';
import { listHunks } from '../../../diff/words/list-hunks.ts';
import { buildOffsetMap } from '../model/offset-map.ts';
import type { SentClause } from '../model/sent-text.ts';
import type { TextRun } from '../model/text-run.ts';
import { type AlignedPart, createAlignedPart } from './aligned-part.ts';
import { detectManualMarkup } from './manual-markup.ts';
import { matchPartsToSent } from './match-parts.ts';
import type { ParagraphRuns } from './paragraph-runs.ts';
import type { FileClause } from './segment-view.ts';
import type { MarkupReader } from './visible-markup.ts';

/** A clause of the file with its paragraphs. */
export type FileClauseRuns = { readonly chunks: readonly ParagraphRuns[]; readonly file: FileClause };
export type SplitOrJoinedClause = {
  readonly kind: SplitOrJoin['kind'];
  /** The clause as sent; of several, the one that continues. */
  readonly clause: string;
  readonly old: string;
  readonly next: string;
};

const LINE_END: Omit<TextRun, 'paragraph'> = {
  text: '\n',
  base: true,
  final: true,
  hand: null,
  atoms: [],
  comments: [],
  format: null,
};

/**
 * A clause that the file splits: the bodies of the pieces are its body; the numbers and headings of the other pieces
 * are reported with the split.
 * @param goesOn the piece that has its number and heading
 */
export function alignSplitClause(
  sent: SentClause,
  parts: readonly FileClauseRuns[],
  goesOn: FileClauseRuns,
  marked: MarkupReader,
): readonly AlignedPart[] {
  const read = parts.map((part) => {
    const heading = part === goesOn ? sent.heading : part.file.heading;
    return { part, sites: matchPartsToSent(part.chunks, { ...sent, heading }, part.file) };
  });
  const where = { clause: sent.id, unplaced: null };
  const bodies = read.map(({ sites }) => sites.flatMap(({ part, pieces }) => (part === 'body' ? pieces : [])));
  const body = bodies
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, n) => (n === 0 ? pieces : [{ ...LINE_END, paragraph: pieces[0]?.paragraph ?? 0 }, ...pieces]));
  return [
    ...read.flatMap(({ part: owner, sites }) =>
      sites.flatMap(({ part, sent: words, pieces }): AlignedPart[] => {
        if (part === 'body') return [];
        if (owner !== goesOn)
          return [createAlignedPart({ ...where, part: 'after', sent: null, isReportedElsewhere: true }, pieces)];
        return [createAlignedPart({ ...where, part, sent: words }, detectManualMarkup(words, pieces, marked))];
      }),
    ),
    createAlignedPart({ ...where, part: 'body', sent: sent.body }, detectManualMarkup(sent.body, body, marked)),
  ];
}

/** Several clauses that the file joins: its body is cut where the words of the next one begin. */
export function alignJoinedClauses(
  olds: readonly SentClause[],
  goesOn: SentClause,
  { chunks, file }: FileClauseRuns,
  marked: MarkupReader,
): readonly AlignedPart[] {
  return matchPartsToSent(chunks, goesOn, file).flatMap(({ part, sent, pieces }): AlignedPart[] => {
    if (part !== 'body')
      return [
        createAlignedPart({ clause: goesOn.id, part, unplaced: null, sent }, detectManualMarkup(sent, pieces, marked)),
      ];
    const cuts = cutRuns(pieces, findClauseEnds(olds, joinBaseText(pieces)));
    return olds.map(({ id, body }, n) =>
      createAlignedPart(
        { clause: id, part, unplaced: null, sent: body },
        detectManualMarkup(body, cuts[n] ?? [], marked),
      ),
    );
  });
}

function joinBaseText(pieces: readonly TextRun[]): string {
  return pieces.map(({ base, text }) => (base ? text : '')).join('');
}

/** The offset in the file's words at which each clause but the last ends. */
function findClauseEnds(olds: readonly SentClause[], words: string): readonly number[] {
  const stretches = buildOffsetMap(listHunks(olds.map(({ body }) => body).join('\n'), words));
  let end = -1;
  return olds.slice(0, -1).map(({ body }) => {
    end += body.length + 1;
    const here = stretches.find(({ sent }) => sent[0] <= end && end <= sent[1]);
    if (here === undefined) return words.length;
    return here.same ? here.file[0] + end - here.sent[0] : here.file[1];
  });
}

/** Cuts runs at offsets in the sent text; a run that was not sent stays with the text before it. */
function cutRuns(pieces: readonly TextRun[], offsets: readonly number[]): readonly (readonly TextRun[])[] {
  const cuts: TextRun[][] = [[]];
  let at = 0;
  for (const piece of pieces) {
    let rest = piece;
    for (let end = offsets[cuts.length - 1]; end !== undefined && piece.base && at + rest.text.length > end; ) {
      const head = rest.text.slice(0, end - at);
      if (head !== '') cuts.at(-1)?.push({ ...rest, text: head });
      rest = { ...rest, text: rest.text.slice(end - at) };
      at = end;
      cuts.push([]);
      end = offsets[cuts.length - 1];
    }
    cuts.at(-1)?.push(rest);
    if (piece.base) at += rest.text.length;
  }
  return cuts;
}

/** A split or join in words, for the one item that reports it. */
export function describeSplitOrJoin(
  kind: SplitOrJoin['kind'],
  clause: string,
  olds: readonly (SentClause | undefined)[],
  nexts: readonly (FileClause | undefined)[],
): SplitOrJoinedClause {
  const words = (all: readonly (FileClause | SentClause | undefined)[]) =>
    all
      .flatMap((one) => [one?.number ?? '', one?.heading ?? '', one?.body ?? ''])
      .filter((line) => line !== '')
      .join('\n');
  return { kind, clause, old: words(olds), next: words(nexts) };
}
