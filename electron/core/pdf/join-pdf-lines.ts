/** A line of a page in points; `y` grows upwards. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
};

/** A paragraph with the page, counted from 1, on which it begins. */
export type PdfParagraph = { readonly text: string; readonly page: number };

/** A line that begins with a label is a paragraph of its own: "1.", "(a)", "Pasal 3", "•". */
const LABEL =
  /^(?:\(?(?:\d{1,3}|[a-zа-яёіў]|[ivxlc]{1,5})[.)]|[-–•·▪]|(?:Pasal|Paragraf|Article|Paragraph|Section|Статья|Пункт|Артыкул)\s+\S{1,6}$)/iu;
const PAGE_NUMBER = /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$/;
/** Words differ in width; a line is full where the next word fits in with less than this factor to spare. */
const SPARE_ROOM = 1.15;
/** A gap between lines that is wider than the usual one by this factor separates paragraphs. */
const WIDE_GAP = 1.35;

/**
 * Joins the lines of each page to paragraphs: a paragraph ends at a wide gap, after a line that stops short, and before
 * an indent or a label. Lines that are page numbers, and lines that most pages repeat at their edge, are left out.
 */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): PdfParagraph[] {
  const repeated = findRepeatedEdges(pages);
  const bodyPages = pages.map((lines, page) =>
    lines.filter((line, at) => !isFurniture(line, { at, page }, lines, repeated)),
  );
  const column = measureColumn(bodyPages);
  const paragraphs: { text: string; page: number }[] = [];
  let before: PdfLine | null = null;
  for (const [n, lines] of bodyPages.entries()) {
    for (const [at, line] of lines.entries()) {
      const last = paragraphs.at(-1);
      const follows =
        last !== undefined && before !== null && !LABEL.test(line.text) && continues(before, line, column, at);
      if (follows && last !== undefined) last.text = joinLines(last.text, line.text);
      else paragraphs.push({ text: line.text, page: n + 1 });
      before = line;
    }
  }
  return paragraphs;
}

/** The column of text on all pages: a page may hold short lines only. */
type Column = { readonly gap: number; readonly right: number };

function continues(before: PdfLine, line: PdfLine, { gap, right }: Column, at: number): boolean {
  const isShort = fitsBehind(before, line, right);
  // Across pages only a sentence that stops in its middle goes on.
  if (at === 0) return !/[.:;!?]$/.test(before.text) && !isShort && /^\p{Ll}/u.test(line.text);
  const isFar = gap > 0 && Math.abs(before.y - line.y) > gap * WIDE_GAP;
  const isIndented = line.left - before.left > Math.max(line.height, 6);
  return !isFar && !isShort && !isIndented;
}

/** Whether the first word of a line would have had room after the line before, which must then end a paragraph. */
function fitsBehind(before: PdfLine, { text }: PdfLine, right: number): boolean {
  const letter = (before.right - before.left) / before.text.length;
  const word = text.split(' ')[0]?.length ?? 0;
  return before.right + letter * (word + 1) * SPARE_ROOM < right;
}

/** A word that is hyphenated at a line's end in lower case is one word; else the hyphen is its own. */
function joinLines(text: string, next: string): string {
  return /\p{Ll}\u00ad$/u.test(text) ? `${text.slice(0, -1)}${next}` : `${text} ${next}`;
}

function measureColumn(pages: readonly (readonly PdfLine[])[]): Column {
  const lines = pages.flat();
  const gaps = pages.flatMap((page) =>
    page.slice(1).map((line, n) => Math.round(Math.abs((page[n]?.y ?? 0) - line.y))),
  );
  const counts = Map.groupBy(
    gaps.filter((gap) => gap > 0),
    (gap) => gap,
  );
  // The smallest that occurs often is the gap between the lines of a paragraph.
  const often = [...counts].filter(([, same]) => same.length >= Math.max(2, gaps.length / 10)).map(([gap]) => gap);
  return {
    gap: often.reduce((least, gap) => Math.min(least, gap), often[0] ?? 0),
    right: lines.reduce((most, line) => Math.max(most, line.right), lines[0]?.right ?? 0),
  };
}

/**
 * The first and last lines that at least half of three or more pages have in common: the same words, or with a number that
 * grows with the pages. "Article 7" and "Article 13" at the top of two pages are headings.
 */
function findRepeatedEdges(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set();
  const edges = pages.flatMap((lines, page) => [
    ...new Set([lines[0], lines.at(-1)].flatMap((line) => (line === undefined ? [] : listEdgeForms(line.text, page)))),
  ]);
  const counts = Map.groupBy(edges, (form) => form);
  return new Set([...counts].flatMap(([form, all]) => (all.length * 2 >= pages.length ? [form] : [])));
}

/** A line as it is, and with each of its numbers counted from that of its page. */
function listEdgeForms(text: string, page: number): readonly string[] {
  return [
    text,
    ...[...text.matchAll(/\d{1,4}/g)].map(
      ({ 0: number, index }) => `${text.slice(0, index)}#${Number(number) - page}${text.slice(index + number.length)}`,
    ),
  ];
}

function isFurniture(
  line: PdfLine,
  { at, page }: { readonly at: number; readonly page: number },
  lines: readonly PdfLine[],
  repeated: ReadonlySet<string>,
): boolean {
  if (at > 0 && at < lines.length - 1) return false;
  if (lines.length > 1 && PAGE_NUMBER.test(line.text)) return true;
  return listEdgeForms(line.text, page).some((form) => repeated.has(form));
}
