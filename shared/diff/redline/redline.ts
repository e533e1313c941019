import type { TextChange } from '../../model/comparison/comparison.ts';
import { parseListItems } from '../../text/list-items.ts';
import { alignLineEnds } from './align-line-ends.ts';

export type RedlineKind = TextChange['kind'] | 'moved-from' | 'moved-to';
export type RedlineRun = { readonly kind: RedlineKind; readonly text: string; readonly italic: boolean };

export type RedlineParagraph = {
  readonly style: 'title' | 'subtitle' | 'heading' | 'body' | 'item';
  /** The nesting depth of an item; 0 for other lines. */
  readonly level: number;
  /** The numbered line above a heading, such as "Paragraph 3"; its kind is that of the mark. */
  readonly number: string | null;
  /** The numbered line in the old text, if the paragraph is in both texts and the line differs; null if it was not there. */
  readonly oldNumber?: string | null;
  /**
   * The change to the paragraph mark. If the mark is removed, the rest of the paragraph joins the next one and takes
   * its properties (ECMA-376 17.13.5.15), so `style` and `level` are those of the line that ends here.
   */
  readonly mark: RedlineKind;
  /** The name shared by the two ends of a move. */
  readonly move: string | null;
  readonly runs: readonly RedlineRun[];
};

export type Redline = {
  readonly title: string;
  /** A remark for the reader, printed under the title; missing if there is none. */
  readonly remark?: string;
  readonly language: string;
  readonly paragraphs: readonly RedlineParagraph[];
};

type Sides<T> = { readonly old: T; readonly next: T };
/** [start, end) in UTF-16 offsets. */
type Range = readonly [number, number];

/** A text in its two states, as it reads on paper, with the italic ranges of each, in order. */
export type RedlineText = { readonly changes: readonly TextChange[]; readonly italics: Sides<readonly Range[]> };

/** A clause in its two states. A new or deleted clause has an empty other side without a number. */
export type RedlineClause = {
  readonly numbers: Sides<string | null>;
  readonly heading: RedlineText;
  readonly body: RedlineText;
};

/** The lines of a text outside the clauses: the title block. An empty text has no lines. */
export function buildTextRedline(text: RedlineText, style: 'title' | 'subtitle'): RedlineParagraph[] {
  return buildParagraphs(text, alignLineEnds(text.changes), { style, numbers: NO_NUMBERS, move: null });
}

/** A clause in its place: its heading with its number, and its lines. */
export function buildClauseRedline(clause: RedlineClause): RedlineParagraph[] {
  return buildParts(clause, (changes) => changes, null);
}

/**
 * A moved clause. Its deletions are shown at the old place and its insertions at the new one: LibreOffice 7.4 shows a
 * deletion inside a moved text as plain text. A clause of which nothing remains is a deletion and an insertion.
 * @param clause the clause
 * @param move a name that no other move has
 * @returns the paragraphs of both places
 */
export function buildMoveRedline(
  clause: RedlineClause,
  move: string,
): { readonly from: RedlineParagraph[]; readonly to: RedlineParagraph[] } {
  const at = (gone: TextChange['kind'], moved: RedlineKind, name: string | null) =>
    buildParts(
      clause,
      (changes) =>
        changes
          .filter(({ kind }) => kind !== gone)
          .map(({ kind, text }) => ({ kind: kind === 'kept' ? moved : kind, text })),
      name,
    );
  const from = at('inserted', 'moved-from', move);
  if (from.some(({ runs }) => runs.some(({ kind }) => kind === 'moved-from')))
    return { from, to: at('deleted', 'moved-to', move) };
  return { from: at('inserted', 'deleted', null), to: at('deleted', 'inserted', null) };
}

type ChangePiece = { readonly kind: RedlineKind; readonly text: string };
type ParagraphSetting = Pick<RedlineParagraph, 'style' | 'move'> & Pick<RedlineClause, 'numbers'>;

const NO_NUMBERS = { old: null, next: null };

function buildParts(
  { numbers, heading, body }: RedlineClause,
  seen: (changes: readonly TextChange[]) => readonly ChangePiece[],
  move: string | null,
): RedlineParagraph[] {
  return [
    ...buildParagraphs(heading, seen(alignLineEnds(heading.changes, numbers)), { style: 'heading', numbers, move }),
    ...buildParagraphs(body, seen(alignLineEnds(body.changes)), { style: 'body', numbers: NO_NUMBERS, move }),
  ];
}

const isOld = (kind: RedlineKind): boolean => kind !== 'inserted' && kind !== 'moved-to';
const isNext = (kind: RedlineKind): boolean => kind !== 'deleted' && kind !== 'moved-from';

function buildParagraphs(
  { italics }: RedlineText,
  pieces: readonly ChangePiece[],
  { style, numbers, move }: ParagraphSetting,
): RedlineParagraph[] {
  const linesOf = (there: (kind: RedlineKind) => boolean) =>
    pieces.map(({ kind, text }) => (there(kind) ? text : '')).join('').split('\n'); // biome-ignore format: one step a call
  const levels =
    style === 'body'
      ? { old: parseListItems(linesOf(isOld)), next: parseListItems(linesOf(isNext)) }
      : { old: [], next: [] };
  const at = { old: 0, next: 0 };
  const line = { old: 0, next: 0 };
  const done: RedlineParagraph[] = [];
  let runs: RedlineRun[] = [];
  const take = (kind: RedlineKind, text: string) => {
    const side = isNext(kind) ? 'next' : 'old';
    for (const run of splitAtItalics(text, at[side], italics[side])) runs.push({ kind, ...run });
    if (isOld(kind)) at.old += text.length;
    if (isNext(kind)) at.next += text.length;
  };
  const end = (mark: RedlineKind) => {
    const side = isNext(mark) ? 'next' : 'old';
    const item = levels[side][line[side]];
    const number = {
      old: isOld(mark) && line.old === 0 ? numbers.old : null,
      next: isNext(mark) && line.next === 0 ? numbers.next : null,
    };
    done.push({
      style: item ? 'item' : style,
      level: item?.level ?? 0,
      number: number[side],
      ...(mark === 'kept' && number.old !== number.next ? { oldNumber: number.old } : {}),
      mark,
      move,
      runs: joinRedlineRuns(runs),
    });
    runs = [];
    if (isOld(mark)) [line.old, at.old] = [line.old + 1, at.old + 1];
    if (isNext(mark)) [line.next, at.next] = [line.next + 1, at.next + 1];
  };
  for (const { kind, text } of pieces) {
    text.split('\n').forEach((part, n) => {
      if (n > 0) end(kind);
      take(kind, part);
    });
  }
  return done;
}

/** A text that starts at an offset, cut where italics begin and end. */
function splitAtItalics(text: string, offset: number, ranges: readonly Range[]): Omit<RedlineRun, 'kind'>[] {
  const cuts = ranges.flat().map((place) => Math.min(Math.max(place - offset, 0), text.length));
  const places = [0, ...cuts, text.length];
  return places.slice(1).map((end, n) => ({ text: text.slice(places[n], end), italic: n % 2 === 1 }));
}

function joinRedlineRuns(runs: readonly RedlineRun[]): RedlineRun[] {
  const all: RedlineRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === '') continue;
    if (last?.kind === run.kind && last.italic === run.italic)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
