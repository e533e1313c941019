import { mergeTexts } from '../diff/merge/merge-texts.ts';
import { listHunks } from '../diff/words/list-hunks.ts';
import type { MergeRegion, TextMerge } from '../model/comparison/three-way-merge.ts';
import { carryOutsideWords, printOutsideWords } from '../text/marks/outside-words.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import type { BracketSide } from '../text/marks/parse-side-labels.ts';
import { createAsWrittenOptions, locateQuote, mapRangeToRendered, type TextQuote } from '../text/marks/quotes.ts';
import { renderMarks } from '../text/marks/render-marks.ts';
import { findUnambiguousPlace, type ProposedWording } from './unambiguous-place.ts';

/** Words that two changes treat differently. */
type Clash = { readonly base: string; readonly ours: string; readonly theirs: string };

export type RebaseResult =
  | { readonly state: 'applies'; readonly source: string }
  /** The text already says it. */
  | { readonly state: 'done' }
  | { readonly state: 'clashes'; readonly clash: Clash }
  /** Its words are not found, or it cuts a mark or touches a number: a person writes it. */
  | { readonly state: 'nowhere' };

/**
 * Applies a proposal to the current text: its change to the version on which it was made is combined with all later
 * changes, if the two do not touch.
 * @param base that version's source; null if unknown, and then the words are searched in the head
 * @param numbers what references print
 * @param sides how brackets in a proposal may name the sides
 */
export function rebaseProposal(
  base: string | null,
  head: string,
  proposed: ProposedWording,
  numbers: ReadonlyMap<string, string>,
  sides: readonly BracketSide[] = [],
): RebaseResult {
  const { quote, proposal } = proposed;
  if (quote === null) return appendProposal(head, proposal, sides);
  const start = findUnambiguousPlace(base, head, proposed);
  if (start !== null) {
    const range = { start, end: start + quote.text.length };
    const source = applyProposal(head, { range, quote, proposal }, numbers, sides);
    if (source === null) return { state: 'nowhere' };
    return source === head ? { state: 'done' } : { state: 'applies', source };
  }
  const made = base === null ? null : applyProposal(base, { ...proposed, quote }, numbers, sides);
  const from = base === null || made === null ? head : base;
  const theirs = made ?? applyProposal(head, { ...proposed, quote, range: null }, numbers, sides);
  if (theirs === null) return { state: 'nowhere' };
  if (from === head) return theirs === head ? { state: 'done' } : { state: 'applies', source: theirs };
  const merge = mergeTexts(from, head, theirs);
  if (merge.merged === null) return { state: 'clashes', clash: describeClash(merge) };
  return merge.merged === head ? { state: 'done' } : { state: 'applies', source: merge.merged };
}

function appendProposal(head: string, proposal: string, sides: readonly BracketSide[]): RebaseResult {
  const line = printOutsideWords(proposal, sides);
  if (`\n${head}\n`.includes(`\n${line}\n`)) return { state: 'done' };
  const source = `${head}\n${line}`;
  return parseMarks(source).ok ? { state: 'applies', source } : { state: 'nowhere' };
}

/**
 * The source with the proposal applied: only the quoted words that it changes are edited, so that their marks are kept.
 */
function applyProposal(
  source: string,
  { range, quote, proposal }: ProposedWording & { readonly quote: TextQuote },
  numbers: ReadonlyMap<string, string>,
  sides: readonly BracketSide[],
): string | null {
  const place = locateQuotedWords(source, range, quote, numbers);
  if (place === null) return null;
  let at = place.start;
  const edits = listHunks(place.words, proposal).flatMap(({ same, old, next }) => {
    const start = at;
    at += old.length;
    return same ? [] : [{ start, end: at, text: next }];
  });
  return carryOutsideWords(source, place.options, edits, sides);
}

/** The place of the quoted words as they read on paper: by their range, otherwise by their text. */
function locateQuotedWords(
  source: string,
  range: ProposedWording['range'],
  quote: TextQuote,
  numbers: ReadonlyMap<string, string>,
) {
  const parsed = parseMarks(source);
  if (!parsed.ok) return null;
  const options = createAsWrittenOptions(numbers);
  const paper = renderMarks(parsed.marks, options);
  const kept =
    paper.brokenRefs.length === 0 && numbers.size > 0 ? renderMarks(parsed.marks, createAsWrittenOptions()) : paper;
  const at = (text: string, found: readonly [number, number] | null) =>
    found === null ? null : { options, start: found[0], words: text.slice(...found) };
  const own = range === null ? null : mapRangeToRendered(kept.segments, range);
  if (range !== null && own !== null && kept.text.slice(...own) === quote.text)
    return at(paper.text, mapRangeToRendered(paper.segments, range));
  return at(paper.text, locateQuote(paper.text, quote, null));
}

function describeClash({ stretches }: TextMerge): Clash {
  const clashing = stretches.filter(({ from }) => from === 'conflict');
  const side = (of: 'base' | 'ours' | 'theirs') =>
    clashing.map((one: MergeRegion) => renderWithoutMarks(one[of])).join(' … ');
  return { base: side('base'), ours: side('ours'), theirs: side('theirs') };
}

/** For people, without marks; an incomplete mark is left as it is. */
function renderWithoutMarks(source: string): string {
  const parsed = parseMarks(source);
  return (parsed.ok ? renderMarks(parsed.marks, createAsWrittenOptions()).text : source).trim();
}
