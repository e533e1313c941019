import type { TextChange } from '../../model/comparison/comparison.ts';
import { parseListItems } from '../../text/list-items.ts';
import { alignLineEnds } from './align-line-ends.ts';

export type RedlineKind = TextChange['kind'];
export type RedlineRun = { readonly kind: RedlineKind; readonly text: string; readonly italic: boolean };

/** A line of a text that is shown with its changes. */
export type RedlineParagraph = {
  readonly style: 'heading' | 'body' | 'item';
  /** The nesting depth of an item; 0 for other lines. */
  readonly level: number;
  /** The change to the line end; `style` and `level` are those of the line that ends here. */
  readonly mark: RedlineKind;
  readonly runs: readonly RedlineRun[];
};

type Sides<T> = { readonly old: T; readonly next: T };
/** [start, end) in UTF-16 offsets. */
type Range = readonly [number, number];

/** A text in its two states, as it reads on paper, with the italic ranges of each, in order. */
export type RedlineText = { readonly changes: readonly TextChange[]; readonly italics: Sides<readonly Range[]> };

/** A clause in its two states. A new or deleted clause has an empty other side. */
export type RedlineClause = { readonly heading: RedlineText; readonly body: RedlineText };

/** The lines of a clause: its heading, and its body. An empty text has no lines. */
export function buildClauseRedline({ heading, body }: RedlineClause): RedlineParagraph[] {
  return [...buildParagraphs(heading, 'heading'), ...buildParagraphs(body, 'body')];
}

const isOld = (kind: RedlineKind): boolean => kind !== 'inserted';
const isNext = (kind: RedlineKind): boolean => kind !== 'deleted';

function buildParagraphs({ changes, italics }: RedlineText, style: 'heading' | 'body'): RedlineParagraph[] {
  const pieces = alignLineEnds(changes);
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
    done.push({ style: item ? 'item' : style, level: item?.level ?? 0, mark, runs: joinRedlineRuns(runs) });
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
