import { convertScript } from '../../text/convert-script.ts';
import type { FileNote } from './clause-notes.ts';
import type { DraftingParagraph } from './language-columns.ts';
import { parseAnnexHead } from './structure/annex-head.ts';
import { formatDraftingLine } from './structure/drafting-line.ts';
import { isSignedFor, isSignedHere } from './structure/ending-words.ts';

/** Footnotes typed as paragraphs, with the places of these and of the rule above them. */
export type TypedNotes = { readonly notes: readonly FileNote[]; readonly places: ReadonlySet<number> };

/** "* …", "¹ …", "[1] …", "1) …": the mark is the first group. */
const NOTE = /^(\*{1,3}|[†‡]{1,2}|[¹²³⁴-⁹⁰]{1,2}⁾?|\[\d{1,2}\]|\(?\d{1,2}\))(?:\)|\.)?\s*(?=[\p{L}"“«(])/u;
const RULE = /^(?:[_–—-]\s*){3,}$/u;
/** The most lines between the last place to sign and the notes: names, offices, a seal. */
const MAX_DISTANCE = 8;

/**
 * Finds footnotes typed at the end of a text or before an annex. They follow a rule, or places to sign, or words of the text
 * carry their marks; "1)" alone is more often the label of an item and needs a rule or a reference.
 * @param places the paragraphs of the text, in order
 */
export function findTypedNotes(paragraphs: readonly DraftingParagraph[], places: readonly number[]): TypedNotes {
  const written = places.filter((at) => (paragraphs[at]?.text.trim() ?? '') !== '');
  const notes: FileNote[] = [];
  const taken = new Set<number>();
  const ends = [...written.keys()].filter((n) => n > written.length / 2 && isAnnexHead(paragraphs[written[n] ?? -1]));
  for (const end of [...ends, written.length]) {
    let begin = end;
    while (begin > 0 && readMarks(paragraphs[written[begin - 1] ?? -1]).length > 0) begin -= 1;
    const ruled = isRule(paragraphs, written.slice(0, begin));
    const before = written.slice(0, ruled ? begin - 1 : begin);
    const lines = written
      .slice(begin, end)
      .flatMap((at) => splitNoteLines(formatDraftingLine(paragraphs[at] ?? NO_LINE)));
    const found = lines.map(({ mark, words }) => ({ mark, words, at: findReference(paragraphs, before, mark) }));
    const isSigned = before.slice(-MAX_DISTANCE).some((at) => isSignedParagraph(paragraphs[at]));
    const isNote = ({ mark, at }: (typeof found)[number]) => ruled || at !== null || (isSigned && !/\d\)/u.test(mark));
    if (found.length === 0 || !found.every(isNote)) continue;
    for (const note of found) notes.push(note);
    for (const at of written.slice(ruled ? begin - 1 : begin, end)) taken.add(at);
  }
  return { notes, places: taken };
}

/** Whether the last line is a rule; one that was drawn before is a place to sign. */
function isRule(paragraphs: readonly DraftingParagraph[], places: readonly number[]): boolean {
  const [rule = '', ...above] = places.map((at) => paragraphs[at]?.text.trim() ?? '').reverse();
  return RULE.test(rule) && !above.includes(rule);
}

const isAnnexHead = (paragraph: DraftingParagraph | undefined): boolean =>
  paragraph !== undefined && paragraph.number === null && parseAnnexHead(paragraph.text, false) !== null;

/** The marks of the notes in a paragraph; none if it begins with other words. */
function readMarks(paragraph: DraftingParagraph | undefined): readonly string[] {
  if (paragraph === undefined || paragraph.cells.length > 0) return [];
  return splitNoteLines(formatDraftingLine(paragraph)).map(({ mark }) => mark);
}

function splitNoteLines(text: string): readonly { readonly mark: string; readonly words: string }[] {
  const found: { mark: string; words: string }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [label = '', mark = ''] = NOTE.exec(line) ?? [];
    const last = found.at(-1);
    if (label !== '') found.push({ mark, words: line.slice(label.length) });
    else if (last === undefined) return [];
    else last.words = `${last.words} ${line}`.trim();
  }
  return found;
}

/** The paragraph with a word that carries the mark, "peat*", "торф1)", "gambut¹"; null if there is none. */
function findReference(
  paragraphs: readonly DraftingParagraph[],
  before: readonly number[],
  mark: string,
): number | null {
  const reference = new RegExp(`[\\p{L})”"»’.,;]\\s?(?:${listReferences(mark).join('|')})`, 'u');
  return before.find((at) => reference.test(paragraphs[at]?.text ?? '')) ?? null;
}

/** Sources of the ways to write a mark in the text; "m²" is a measure, and "1)" after a space the label of an item. */
function listReferences(mark: string): readonly string[] {
  const number = mark.normalize('NFKC').replace(/\D/gu, '');
  if (number === '') return [`${mark.replaceAll('*', '\\*')}(?![*†‡])`];
  const raised = convertScript(number, 'superscript', '').text;
  return [`(?<!(?<!\\p{L})[kcdкс]?[mм])${raised}(?![¹²³⁴-⁹⁰])`, `\\[${number}\\]`, `(?<=[\\p{L}”"»])${number}\\)`];
}

const NO_LINE = { text: '', number: null };

function isSignedParagraph(paragraph: DraftingParagraph | undefined): boolean {
  const lines = paragraph?.text.split('\n') ?? [];
  return lines.some((line) => isSignedFor(line) || isSignedHere(line) || /_{4,}/u.test(line));
}
