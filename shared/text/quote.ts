import type { Payload } from '../model/record.ts';
import { applyEdit } from './edit.ts';
import { parse } from './parse.ts';
import { type RenderOptions, render } from './render.ts';

/** As the text stands in our own original; a quote needs no other side's names. */
const asWritten: RenderOptions = { parties: ['', ''], copy: '', view: 'bracketed', numbers: new Map() };

/** How much of the text around a quote is kept to find it again, in UTF-16 units. */
const AROUND = 32;

/**
 * Words as they are read in a source: their range in it and what stands around them. Null where they are not there, or
 * more than once.
 */
export function quoteIn(source: string, words: string): Pick<Payload<'comment.made'>, 'range' | 'quote'> | null {
  const parsed = parse(source);
  if (!parsed.ok || words === '') return null;
  const { text, segments } = render(parsed.marks, asWritten);
  const at = text.indexOf(words);
  if (at === -1 || text.indexOf(words, at + 1) !== -1) return null;
  const end = at + words.length;
  const first = segments.find(({ out }) => out[0] <= at && at < out[1]);
  const last = segments.find(({ out }) => out[0] < end && end <= out[1]);
  if (first === undefined || last === undefined) return null;
  const start = first.kind === 'text' ? first.src[0] + at - first.out[0] : first.src[0];
  const stop = last.kind === 'text' ? last.src[0] + end - last.out[0] : last.src[1];
  return {
    range: { start, end: stop },
    quote: {
      text: words,
      before: whole(text.slice(Math.max(0, at - AROUND), at)),
      after: whole(text.slice(end, end + AROUND)),
    },
  };
}

/**
 * The source with words, as they are read in it, replaced by others. Null where the words do not stand there exactly
 * once, or where a mark would be cut: a person decides then.
 */
export function replaceQuote(source: string, words: string, by: string): string | null {
  const parsed = parse(source);
  if (!parsed.ok || words === '') return null;
  const { text } = render(parsed.marks, asWritten);
  const start = text.indexOf(words);
  if (start === -1 || text.indexOf(words, start + 1) !== -1) return null;
  const edited = applyEdit(source, asWritten, { start, end: start + words.length, text: by });
  return edited.ok ? edited.source : null;
}

/** Without half a surrogate pair at either end, which no record may hold. */
function whole(text: string): string {
  return text.replace(/^\p{Surrogate}|\p{Surrogate}$/gu, '').normalize('NFC');
}
