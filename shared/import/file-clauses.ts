import type { PlacedText } from '../model/comparison/comparison.ts';
import type { StoryPart } from '../model/incoming/word-document.ts';
import { isPageNumber } from './page-number.ts';
import { type CutClause, type SegmentParagraph, segmentClauses } from './segment-clauses.ts';

/** A paragraph of a file with the part of the file that holds it. */
export type FileParagraph = SegmentParagraph & {
  readonly part: StoryPart;
  /** The note, header or footer that holds it; paragraphs of one story are together. */
  readonly story: string;
  /** The ranges of its text that fields show which programs update by themselves, with their codes. */
  readonly updating?: readonly UpdatingField[] | undefined;
};

type UpdatingField = { readonly code: string; readonly start: number; readonly end: number };

/** A clause of a file, for a comparison. */
export type FileClause = {
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  readonly places: readonly PlacedText[];
};

/**
 * The clauses of a file: its running text, each label of an item that is a clause of its own as its number; then each
 * note. With `around`, each distinct header and footer too.
 */
export function listFileClauses(paragraphs: readonly FileParagraph[], around: boolean): FileClause[] {
  const running = paragraphs.filter(isRunningText);
  const text = segmentClauses(running).map((clause) => {
    const { number, body, cut } = separateLabel(clause, running);
    return { number, heading: clause.heading, body, places: locateParagraphs(clause.paragraphs, running, -cut) };
  });
  return [...text, ...listNotes(paragraphs), ...(around ? listHeaders(paragraphs) : [])];
}

export function isRunningText({ part }: FileParagraph): boolean {
  return part === 'body' || part === 'text-box';
}

/** Each note as a clause of its own. */
export function listNotes(paragraphs: readonly FileParagraph[]): FileClause[] {
  return listStories(paragraphs.filter(({ part }) => part === 'footnote' || part === 'endnote'));
}

/** Each section has its own headers and footers, mostly the same. */
function listHeaders(paragraphs: readonly FileParagraph[]): FileClause[] {
  const found = listStories(
    paragraphs.filter(({ part, text }) => (part === 'header' || part === 'footer') && !isPageNumber(text)),
  );
  const isFirst = ({ body }: FileClause, n: number) => found.findIndex((one) => one.body === body) === n;
  return found.filter(isFirst);
}

function listStories(paragraphs: readonly FileParagraph[]): FileClause[] {
  return [...Map.groupBy(paragraphs, ({ story }) => story).values()].flatMap((story): FileClause[] => {
    const written = story.map(({ text, number }, at) => ({
      at,
      text: [number, text].filter(Boolean).join(' ').trim(),
    }));
    const lines = written.filter(({ text }) => text !== '');
    if (lines.length === 0) return [];
    const body = lines.map(({ text }) => text).join('\n');
    return [{ number: '', heading: '', body, places: locateParagraphs(lines, story, 0) }];
  });
}

/** A label at the start of a line: "1.", "2.1", "a)", "(iv)", "а)"; years are none. */
const LABEL = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{2,7}|[а-яёіў])[.)]|\d{1,3}(?:\.\d{1,3})+)(?=\s)/u;

/**
 * The label of a clause that is an item of a list, automatic or typed, as its number: renumbering is no change of words.
 * `cut` is the length of what is taken from the body.
 */
function separateLabel(
  { kind, number, heading, body, paragraphs: [first] }: CutClause,
  paragraphs: readonly FileParagraph[],
): { readonly number: string; readonly body: string; readonly cut: number } {
  const isItem = (kind === 'recital' || kind === 'numbered') && number === '' && heading === '' && first !== undefined;
  if (!isItem) return { number, body, cut: 0 };
  const automatic = paragraphs[first.at]?.number?.trim() ?? '';
  const label = automatic === '' ? (LABEL.exec(body)?.[0] ?? '') : automatic;
  const rest = body.slice(label.length).trimStart();
  return label === '' || rest === ''
    ? { number, body, cut: 0 }
    : { number: label, body: rest, cut: body.length - rest.length };
}

/**
 * The places of the paragraphs of a body outside the running text, as offsets in the body.
 * @param from the offset of the first paragraph
 */
export function locateParagraphs(
  lines: CutClause['paragraphs'],
  paragraphs: readonly FileParagraph[],
  from: number,
): PlacedText[] {
  let at = from;
  return lines.flatMap((line): PlacedText[] => {
    const [start, end] = [Math.max(0, at), Math.max(0, at + line.text.length)];
    at += line.text.length + 1;
    const paragraph = paragraphs[line.at];
    if (paragraph === undefined) return [];
    const { part, cell } = paragraph;
    if (cell !== undefined && cell !== null)
      return [{ part: 'table', row: cell.row + 1, column: cell.column + 1, start, end }];
    return part === 'body' ? [] : [{ part, row: null, column: null, start, end }];
  });
}
