import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import { bracketDifferences } from '../../../../shared/rules/bracket-differences.ts';
import {
  carryOutsideWords,
  type listBracketSides,
  printOutsideWords,
} from '../../../../shared/text/marks/outside-words.ts';
import type { RenderOptions } from '../../../../shared/text/marks/render-marks.ts';

export type ClauseWords = { readonly heading: string; readonly body: string };

/**
 * How words are carried into source: the options that rendered our text, and the parties that outside brackets name.
 */
export type CarryOptions = { readonly options: RenderOptions; readonly sides: ReturnType<typeof listBracketSides> };

/**
 * Carries a clause as it should read into its source.
 * @param source our source; null for a clause that we do not have
 * @param read our clause as it reads
 * @returns null if it would cut a mark or touch generated words
 */
export function carryClause(
  source: ClauseWords | null,
  read: ClauseWords | undefined,
  wanted: ClauseWords,
  { options, sides }: CarryOptions,
): ClauseWords | null {
  const sourceOf = (name: 'heading' | 'body') =>
    source === null || read === undefined
      ? printOutsideWords(wanted[name], sides)
      : carryPart(source[name], read[name], wanted[name], options, sides);
  const [heading, body] = [sourceOf('heading'), sourceOf('body')];
  return heading === null || body === null ? null : { heading, body };
}

/** Both texts in brackets where they differ (D17); null if that would cut a mark. */
export function bracketClause(ours: ClauseWords, theirs: ClauseWords, { parties }: RenderOptions): ClauseWords | null {
  const sides = { ours: parties[0], theirs: parties[1] };
  const heading = bracketDifferences({ ours: ours.heading, theirs: theirs.heading }, sides);
  const body = bracketDifferences({ ours: ours.body, theirs: theirs.body }, sides);
  return heading === null || body === null ? null : { heading, body };
}

function carryPart(
  source: string,
  read: string,
  wanted: string,
  options: RenderOptions,
  sides: CarryOptions['sides'],
): string | null {
  let at = 0;
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { kind, text } of diffText(read, wanted)) {
    const last = edits.at(-1);
    if (kind === 'inserted' && last !== undefined && last.end === at) edits[edits.length - 1] = { ...last, text };
    else if (kind === 'inserted') edits.push({ start: at, end: at, text });
    else if (kind === 'deleted') edits.push({ start: at, end: at + text.length, text: '' });
    if (kind !== 'inserted') at += text.length;
  }
  return carryOutsideWords(source, options, edits, sides);
}
