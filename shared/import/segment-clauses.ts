import { readNumberWords } from './drafting/numbering/number-words.ts';
import { parseAnnexHead } from './drafting/structure/annex-head.ts';

/** The parts of a file's paragraph that segmentation needs. */
export type SegmentParagraph = {
  /** Its words, with breaks as line feeds. */
  readonly text: string;
  /** Its automatic number or item label, null if it has none. */
  readonly number: string | null;
  /** Whether the file marks it as a heading. */
  readonly heading: boolean;
  /** The table that contains it, null outside tables. */
  readonly table: number | null;
  /** Its cell in that table, counted from 0; where it is missing, the paragraphs of a table are only in order. */
  readonly cell?: { readonly row: number; readonly column: number } | null | undefined;
};

type SegmentKind = 'title' | 'recital' | 'numbered' | 'closing' | 'table';

export type SegmentedClause = {
  readonly kind: SegmentKind;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  /** The indices of its paragraphs. */
  readonly from: readonly number[];
};

/** The paragraphs of a body, each with its words as they are in it; a paragraph may have several lines. */
type BodyParagraph = { readonly at: number; readonly text: string };

/** A clause with the paragraphs that its body is made of. */
export type CutClause = SegmentedClause & { readonly paragraphs: readonly BodyParagraph[] };

/** The words for a numbered paragraph in the languages of our texts (D15). */
const NUMBERED_WORDS =
  'paragraph|article|section|clause|annex|appendix|pasal|paragraf|bagian|lampiran|пункт|статья|параграф|приложение|артыкул|дадатак';
const NUMBERED = new RegExp(
  `^(?:${NUMBERED_WORDS})\\s+(?:\\d+(?:\\.\\d+)*|[ivxlc]+)(?:[.:]|\\s+[–—-](?=\\s))?(?=\\s|$)`,
  'iu',
);
const WRITTEN_WORD = new RegExp(`^(?:${NUMBERED_WORDS})\\s+`, 'iu');
const AFTER_WRITTEN = /^(?:[.:]|\s+[–—-](?=\s))?(?=\s|$)/u;
/** An annex named by what it belongs to: "Приложение к Соглашению". */
const ANNEX_TO =
  /^(annex|appendix|attachment|lampiran|приложение|дадатак)\s+((?:to|to the|atas|dari|pada|untuk|к|ко|да)\s.*)$/iu;
/** How the last lines before the signatures begin. */
const CLOSING =
  /^(?:signed|done|in witness|ditandatangani|dibuat|sebagai bukti|demikian|подписано|совершено|в удостоверение|падпісана|здзейснена|у пацвярджэнне)(?!\p{L})/iu;
/** The heading of the recitals. */
const PREAMBLE = /^(?:preamble|pembukaan|mukadimah|преамбула|прэамбула)$/iu;
const HEADING_SIGNS = 120;

/**
 * Segments the paragraphs of a Letter of Intent, from any word processor, into clauses: the title block, each recital,
 * numbered paragraphs with their headings, the closing, and table content. Nothing is left out: every paragraph with
 * words is in exactly one clause.
 */
export function segmentClauses(paragraphs: readonly SegmentParagraph[]): CutClause[] {
  const cutter = new ClauseSegmenter(paragraphs);
  paragraphs.forEach((_, at) => cutter.take(at));
  return cutter.finished();
}

type OpenClause = {
  number: string;
  heading: string[];
  body: BodyParagraph[];
  from: number[];
  kind: SegmentKind;
};

class ClauseSegmenter {
  private readonly paragraphs: readonly SegmentParagraph[];
  private readonly done: OpenClause[] = [];
  private table: number | null = null;
  private numbered = false;

  constructor(paragraphs: readonly SegmentParagraph[]) {
    this.paragraphs = paragraphs;
  }

  take(at: number): void {
    const paragraph = this.paragraphs[at];
    if (paragraph === undefined || paragraph.text.trim() === '') return;
    const last = this.done.at(-1);
    if (paragraph.table !== null) {
      if (last?.kind === 'table' && this.table === paragraph.table) this.add(last, at, paragraph.text);
      else this.open('table', at).body.push({ at, text: paragraph.text });
      this.table = paragraph.table;
      return;
    }
    const label = parseNumberLabel(paragraph);
    if (label !== null) this.openNumbered(at, label);
    else this.takeLine(at, paragraph);
  }

  private takeLine(at: number, paragraph: SegmentParagraph): void {
    const text = formatItemLine(paragraph);
    const last = this.done.at(-1);
    const annex = this.done.some(({ kind }) => kind === 'closing') && isTitleLine(text) ? ANNEX_TO.exec(text) : null;
    if (annex !== null) this.openNumbered(at, { number: annex[1] ?? '', rest: annex[2] ?? '' });
    else if (last?.kind !== 'closing' && CLOSING.test(text) && (this.numbered || at >= this.paragraphs.length / 2))
      this.open('closing', at).body.push({ at, text });
    else if (last === undefined || (last.kind === 'title' && isTitleLine(text))) this.title(at, text);
    else if (last.kind === 'numbered') this.inNumbered(last, at, text);
    // Text after a table in a numbered clause has no number of its own.
    else if (last.kind === 'table' && this.done.findLast(({ kind }) => kind !== 'table')?.kind === 'numbered')
      this.beginUnnumbered(at, text, paragraph.heading);
    else if (last.kind === 'closing' || isOperativeLine(last, text)) this.add(last, at, text);
    else if (paragraph.heading) this.open('numbered', at).heading.push(text);
    else this.open('recital', at).body.push({ at, text });
  }

  finished(): CutClause[] {
    return this.done.map(({ kind, number, heading, body, from }) => ({
      kind,
      number,
      heading: heading.join(' '),
      body: body.map(({ text }) => text).join('\n'),
      from,
      paragraphs: body,
    }));
  }

  private beginUnnumbered(at: number, text: string, isHeading: boolean): void {
    const clause = this.open('numbered', at);
    if (isHeading) clause.heading.push(text);
    else clause.body.push({ at, text });
  }

  private title(at: number, text: string): void {
    const last = this.done.at(-1);
    if (last === undefined) this.open(isTitleLine(text) ? 'title' : 'recital', at).body.push({ at, text });
    else this.add(last, at, text);
  }

  private openNumbered(at: number, { number, rest }: { number: string; rest: string }): void {
    this.numbered = true;
    const clause = this.open('numbered', at);
    clause.number = number;
    if (rest === '') return;
    // A line break after the heading is no other frame than a paragraph of its own.
    const [line = '', ...lines] = rest.split('\n').map((one) => one.trim());
    if (this.paragraphs[at]?.heading && rest.length <= HEADING_SIGNS) clause.heading.push([line, ...lines].join(' '));
    else if (isHeadingLine(line)) {
      clause.heading.push(line);
      if (lines.length > 0) clause.body.push({ at, text: lines.join('\n') });
    } else clause.body.push({ at, text: rest });
  }

  private inNumbered(clause: OpenClause, at: number, text: string): void {
    const paragraph = this.paragraphs[at];
    if (paragraph?.heading && (clause.body.length > 0 || clause.heading.length > 0)) {
      this.open('numbered', at).heading.push(text);
      return;
    }
    const first = clause.heading.length === 0 && clause.body.length === 0;
    if (first && paragraph?.number === null && isHeadingLine(text) && this.goesOn(at)) {
      clause.heading.push(text);
      clause.from.push(at);
    } else this.add(clause, at, text);
  }

  /** Whether words of the same clause follow: a line that nothing follows is not a heading. */
  private goesOn(at: number): boolean {
    const next = this.paragraphs.slice(at + 1).find(({ text }) => text.trim() !== '');
    return next !== undefined && next.table === null && parseNumberLabel(next) === null && !CLOSING.test(next.text);
  }

  private open(kind: OpenClause['kind'], at: number): OpenClause {
    const clause: OpenClause = { number: '', heading: [], body: [], from: [at], kind };
    this.done.push(clause);
    return clause;
  }

  private add(clause: OpenClause, at: number, text: string): void {
    clause.body.push({ at, text });
    clause.from.push(at);
  }
}

/** The number of a numbered paragraph, typed or automatic, and the text after it. */
function parseNumberLabel({ text, number }: SegmentParagraph): { number: string; rest: string } | null {
  const automatic = number === null ? null : NUMBERED.exec(number.trim());
  if (automatic !== null && automatic !== undefined) return { number: trimNumber(automatic[0]), rest: text.trim() };
  if (number !== null) return null;
  // An annex named by its line alone: "ANNEX A", "Приложение № 2", "LAMPIRAN".
  if (parseAnnexHead(text, false)?.rest === '') return { number: trimNumber(text.trim()), rest: '' };
  const words = text.trimStart();
  const typed = NUMBERED.exec(words)?.[0] ?? readWrittenLabel(words);
  if (typed === null) return null;
  const rest = words.slice(typed.length);
  // A sentence may begin with a reference: "Paragraph 3 will not apply."
  const parted = /[.:–—-]$/.test(typed) || rest.startsWith('\n');
  if (rest.trim() !== '' && !parted && !isHeadingLine(rest)) return null;
  return { number: trimNumber(typed), rest: rest.trim() };
}

/** "ARTICLE ONE.", "Bagian Kesatu", "Статья первая" at the start of a line; null if there is none. */
function readWrittenLabel(line: string): string | null {
  const word = WRITTEN_WORD.exec(line)?.[0] ?? '';
  const number = word === '' ? null : readNumberWords(line.slice(word.length));
  if (number === null) return null;
  const end = word.length + number.length;
  const after = AFTER_WRITTEN.exec(line.slice(end));
  return after === null ? null : line.slice(0, end + after[0].length);
}

/** A number without the character that separates it from the text. */
function trimNumber(number: string): string {
  return number.replace(/(?:[.:]|\s+[–—-])$/u, '').replace(/\s+/gu, ' ');
}

/** An item with its label first, as our own texts are stored. */
export function formatItemLine({ text, number }: SegmentParagraph): string {
  return number === null ? text.trim() : `${number.trim()} ${text.trim()}`;
}

/**
 * Whether a line looks like a heading: it is short, does not begin with a lower-case letter and does not end with
 * punctuation.
 */
export function isHeadingLine(text: string): boolean {
  const words = text.trim();
  return words.length <= HEADING_SIGNS && !/[.,;:]$/.test(words) && /^\P{Ll}/u.test(words) && !words.includes('\n');
}

/** Lines of a title do not end with punctuation, and are in capitals or are the short words between. */
function isTitleLine(text: string): boolean {
  return text.length <= 3 * HEADING_SIGNS && !/[.,;:]$/.test(text.trim()) && !PREAMBLE.test(text.trim());
}

/** "HAVE REACHED the following understanding:" ends the last recital. */
function isOperativeLine({ kind }: OpenClause, text: string): boolean {
  return kind === 'recital' && text.length <= HEADING_SIGNS && text.endsWith(':');
}
