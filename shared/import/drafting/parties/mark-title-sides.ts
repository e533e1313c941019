import { escapePattern } from '../../../text/escape-pattern.ts';
import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { extractSearchableText } from '../../../text/search/searchable-text.ts';
import type { TitleParts } from '../parse-title-block.ts';
import { formatStateName } from './find-state.ts';
import { isSureName } from './known-names.ts';
import { orderPartyNames } from './propose-ministries.ts';

/**
 * A title with its two names as alternat marks (D12), where they are found as they were read: ours first, also where the
 * file is the other side's original (D11). Where they may be more than names, the title stays as it is: words of the
 * subject would change places with a name.
 */
export function markTitleSides(
  source: string,
  { inTitle, inSentence }: Pick<TitleParts, 'inTitle' | 'inSentence'>,
  language: string,
  codes: { readonly ours: string; readonly theirs: string },
): string {
  const sides = orderPartyNames(inTitle, formatStateName(codes.ours, language));
  if (sides === null || ![sides.ours, sides.theirs].every((name) => isSureName(name, inSentence))) return source;
  const [one, other] = [findName(source, sides.ours), findName(source, sides.theirs)];
  if (one === null || other === null) return source;
  const marks = [`{${codes.ours}:${one.words}}`, `{${codes.theirs}:${other.words}}`] as const;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (first.end > second.start) return source;
  const between = source.slice(first.end, second.start);
  return source.slice(0, first.start) + marks[0] + between + marks[1] + source.slice(second.end);
}

/** Whether the names of a title changed places when they were marked: the file names the other side first. */
export function isTurned(source: string, marked: string): boolean {
  const read = (title: string) => extractSearchableText(title).replaceAll(/\s+/gu, ' ').trim();
  return read(source) !== read(marked);
}

/** A name in a title. A mark stays within its line: a name over two lines is joined. */
function findName(source: string, name: string) {
  const words = escapeMarkup(name).split(/\s+/u).map(escapePattern);
  const found = new RegExp(words.join('\\s+'), 'u').exec(source);
  return found === null
    ? null
    : { start: found.index, end: found.index + found[0].length, words: found[0].replaceAll(/\s+/gu, ' ') };
}
