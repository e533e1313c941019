import { composeText } from '../../model/compose-text.ts';
import type { Payload } from '../../model/record.ts';
import { parseMarks } from './parse-marks.ts';
import { type RenderedSegment, type RenderedText, type RenderOptions, renderMarks } from './render-marks.ts';

/** Words as they read, with their context. */
export type TextQuote = { readonly text: string; readonly before: string; readonly after: string };
type AnchoredQuote = { readonly range: { readonly start: number; readonly end: number }; readonly quote: TextQuote };
type Range = readonly [start: number, end: number];

/**
 * The options for text as written in our own original; a quote needs no other side's names. Quotes are stored without
 * numbers.
 */
export function createAsWrittenOptions(numbers: ReadonlyMap<string, string> = new Map()): RenderOptions {
  return { parties: ['', ''], copy: '', view: 'bracketed', numbers };
}

/** The length of the context stored around a quote to find it again, in UTF-16 units. */
const AROUND = 32;

/** The range and context of words as they read in a source. Null if they do not occur, or occur more than once. */
export function anchorQuote(source: string, words: string): Pick<Payload<'comment.made'>, 'range' | 'quote'> | null {
  const kept = renderSource(source);
  const [only, ...others] = findOccurrences(kept?.text ?? '', words);
  return kept === null || only === undefined || others.length > 0
    ? null
    : buildAnchor(kept, [only, only + words.length]);
}

/**
 * The same for words as they read on paper, with the numbers that references had there. Of several places it chooses
 * the one that contains `near`, an offset in the text on paper, otherwise the one whose context matches.
 */
export function anchorPrintedQuote(
  source: string,
  numbers: ReadonlyMap<string, string>,
  quote: TextQuote,
  near: number | null,
): Pick<Payload<'comment.made'>, 'range' | 'quote'> | null {
  const [paper, kept] = [renderSource(source, numbers), renderSource(source)];
  if (paper === null || kept === null) return null;
  const place = locateQuote(paper.text, quote, near);
  const range = place === null ? null : mapRangeToSource(paper.segments, place);
  const stands = range === null ? null : mapRangeToRendered(kept.segments, range);
  return stands === null ? null : buildAnchor(kept, stands);
}

/** The place of a quote in a text: the only one, or the one determined by `near` or by its context. */
export function locateQuote(
  text: string,
  { text: words, before, after }: TextQuote,
  near: number | null,
): Range | null {
  const places = findOccurrences(text, words);
  const range = (at: number | undefined) => (at === undefined ? null : ([at, at + words.length] as const));
  if (places.length < 2) return range(places[0]);
  const holding = places.filter((at) => near !== null && at <= near && near <= at + words.length);
  if (holding.length === 1) return range(holding[0]);
  for (const [left, right] of [
    [before, after],
    [before, ''],
    ['', after],
  ] as const) {
    const fits = places.filter(
      (at) => text.slice(0, at).endsWith(left) && text.slice(at + words.length).startsWith(right),
    );
    if (left + right !== '' && fits.length === 1) return range(fits[0]);
  }
  return null;
}

/** Maps a range of a rendered text to its source; for generated text, to all of its origin. */
export function mapRangeToSource(
  segments: readonly RenderedSegment[],
  [start, end]: Range,
): AnchoredQuote['range'] | null {
  const first = segments.find(({ out }) => out[0] <= start && start < out[1]);
  const last = segments.find(({ out }) => out[0] < end && end <= out[1]);
  if (first === undefined || last === undefined) return null;
  return {
    start: first.kind === 'text' ? first.src[0] + start - first.out[0] : first.src[0],
    end: last.kind === 'text' ? last.src[0] + end - last.out[0] : last.src[1],
  };
}

/** The inverse; null if the range contains no words. */
export function mapRangeToRendered(
  segments: readonly RenderedSegment[],
  { start, end }: AnchoredQuote['range'],
): Range | null {
  const touched = segments.filter(({ src }) => src[0] < end && src[1] > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = first.kind === 'text' ? first.out[0] + Math.max(0, start - first.src[0]) : first.out[0];
  const to = last.kind === 'text' ? Math.min(last.out[1], last.out[0] + end - last.src[0]) : last.out[1];
  return from < to ? [from, to] : null;
}

function renderSource(source: string, numbers?: ReadonlyMap<string, string>): RenderedText | null {
  const parsed = parseMarks(source);
  return parsed.ok ? renderMarks(parsed.marks, createAsWrittenOptions(numbers)) : null;
}

function findOccurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function buildAnchor({ text, segments }: RenderedText, [start, end]: Range): AnchoredQuote | null {
  const range = mapRangeToSource(segments, [start, end]);
  if (range === null) return null;
  return {
    range,
    quote: {
      text: text.slice(start, end),
      before: dropHalfSurrogates(text.slice(Math.max(0, start - AROUND), start)),
      after: dropHalfSurrogates(text.slice(end, end + AROUND)),
    },
  };
}

/** Drops half a surrogate pair at either end, which no record may contain. */
function dropHalfSurrogates(text: string): string {
  return composeText(text.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, ''));
}
