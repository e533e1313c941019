import { composeText } from '../../model/compose-text.ts';
import type { Mark } from '../../model/mark.ts';
import type { Party } from '../../model/negotiation.ts';
import { applyEdit, type TextEdit } from './apply-edit.ts';
import { parseMarks } from './parse-marks.ts';
import { type BracketSide, nameBracketSides, parseOutsideMarks } from './parse-side-labels.ts';
import { printMarks } from './print-marks.ts';
import { type RenderOptions, renderMarks } from './render-marks.ts';
import { unwrapBrackets, wrapBrackets } from './wrap-brackets.ts';

type Words = { readonly [language: string]: string };

/** The names by which brackets from outside may refer to the sides of a text. */
export function listBracketSides(parties: readonly Party[]): BracketSide[] {
  return parties.map(({ code, state }) => ({ code, states: Object.values(state) }));
}

/**
 * External words as a source of ours: well-formed, in NFC, with their brackets as bracket marks, under a side's code if
 * their label names one; every other character is escaped.
 */
export function printOutsideWords(words: string, sides: readonly BracketSide[]): string {
  return printMarks(parseOutsideMarks(cleanWords(words), sides).marks);
}

/** The same for words in several languages. */
export function printOutsideTexts(words: Words, sides: readonly BracketSide[]): { [language: string]: string } {
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => [language, printOutsideWords(text, sides)]),
  );
}

/** A source whose brackets without a side begin with labels, since it was read before the sides were known. */
export function printWithSides(source: string, sides: readonly BracketSide[]): string {
  const parsed = parseMarks(source);
  return parsed.ok ? printMarks(nameBracketSides(parsed.marks, sides)) : source;
}

/**
 * Applies external words to a source: each edit is replaced with words as written by others, whose brackets become
 * bracket marks. `edits` refer to the rendered text, are in order, and do not touch. Null if an edit cuts a mark or
 * touches generated text: a person writes it.
 */
export function carryOutsideWords(
  source: string,
  options: RenderOptions,
  edits: readonly TextEdit[],
  sides: readonly BracketSide[],
): string | null {
  const clean = edits.map((edit) => ({ ...edit, text: cleanWords(edit.text) }));
  const plainly = clean.some(({ text }) => /[[\]]/.test(text)) ? null : applyEdits(source, options, clean);
  return plainly ?? carryBrackets(source, options, clean, sides);
}

function cleanWords(words: string): string {
  return composeText(
    words
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' '),
  );
}

/** From the end, so that earlier offsets stay valid. */
function applyEdits(source: string, options: RenderOptions, edits: readonly TextEdit[]): string | null {
  let written = source;
  for (const edit of edits.toReversed()) {
    const edited = applyEdit(written, options, edit);
    if (!edited.ok) return null;
    written = edited.source;
  }
  return written;
}

/**
 * Handles words and brackets separately: applies the words to our source without its brackets, so that all other marks
 * are kept, then puts the brackets of the intended result around them.
 */
function carryBrackets(
  source: string,
  options: RenderOptions,
  edits: readonly TextEdit[],
  sides: readonly BracketSide[],
): string | null {
  const marks = readMarks(source);
  if (marks === null) return null;
  const { text, segments } = renderMarks(marks, options);
  const isSign = new Set(segments.flatMap(({ kind, out }) => (kind === 'bracket' ? range(...out) : [])));
  const { wanted, steps } = align(text, edits);
  const outside = parseOutsideMarks(wanted, sides);
  const isWantedSign = new Set(outside.brackets.flatMap(({ start, inner, end }) => [...range(start, inner), end]));
  const words = applyEdits(
    printMarks(unwrapBrackets(marks)),
    options,
    editWords(text, wanted, steps, isSign, isWantedSign),
  );
  const written = words === null ? null : readMarks(words);
  if (written === null) return null;
  const before = countBefore(wanted.length, isWantedSign);
  const spans = outside.brackets.map(({ inner, end, side }) => ({ start: before(inner), end: before(end), side }));
  const wrapped = wrapBrackets(written, spans, (mark) => renderMarks([mark], options).text.length);
  const carried = wrapped === null ? null : printMarks(wrapped);
  const after = carried === null ? null : readMarks(carried);
  const reads = after !== null && renderMarks(after, options).text === renderMarks(outside.marks, options).text;
  return reads ? carried : null;
}

function readMarks(source: string): readonly Mark[] | null {
  const parsed = parseMarks(source);
  return parsed.ok ? parsed.marks : null;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

/** A UTF-16 unit of the old text, of the intended one, or of both. */
type Step = { readonly old: number | null; readonly next: number | null };

function align(text: string, edits: readonly TextEdit[]): { readonly wanted: string; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let wanted = '';
  let at = 0;
  const keep = (to: number) => {
    for (; at < to; at += 1) {
      steps.push({ old: at, next: wanted.length });
      wanted += text[at];
    }
  };
  for (const edit of edits) {
    keep(edit.start);
    for (; at < edit.end; at += 1) steps.push({ old: at, next: null });
    for (const unit of edit.text.split('')) {
      steps.push({ old: null, next: wanted.length });
      wanted += unit;
    }
  }
  keep(text.length);
  return { wanted, steps };
}

/** The same edits without bracket characters, relative to the text without them. */
function editWords(
  text: string,
  wanted: string,
  steps: readonly Step[],
  isSign: ReadonlySet<number>,
  isWantedSign: ReadonlySet<number>,
): TextEdit[] {
  const edits: { start: number; end: number; old: string; text: string }[] = [];
  let at = 0;
  const change = (old: string, next: string) => {
    const last = edits.at(-1);
    if (last !== undefined && last.end === at)
      edits[edits.length - 1] = {
        start: last.start,
        end: at + old.length,
        old: last.old + old,
        text: last.text + next,
      };
    else edits.push({ start: at, end: at + old.length, old, text: next });
    at += old.length;
  };
  for (const { old, next } of steps) {
    const had = old !== null && !isSign.has(old);
    const has = next !== null && !isWantedSign.has(next);
    if (had && has) at += 1;
    else if (had) change(text[old] ?? '', '');
    else if (has) change('', wanted[next] ?? '');
  }
  return edits.flatMap(trimEdit);
}

/** Drops unchanged words: a label replaced by itself is not a change of generated text. */
function trimEdit({ start, end, old, text }: TextEdit & { readonly old: string }): TextEdit[] {
  let head = 0;
  while (head < Math.min(old.length, text.length) && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, text.length) - head && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return head === old.length && head === text.length
    ? []
    : [{ start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }];
}

/** Returns the number of units before an offset that are not bracket characters. */
function countBefore(length: number, isSign: ReadonlySet<number>): (offset: number) => number {
  const counts = [0];
  for (let at = 0; at < length; at += 1) counts.push((counts[at] ?? 0) + (isSign.has(at) ? 0 : 1));
  return (offset) => counts[offset] ?? 0;
}
