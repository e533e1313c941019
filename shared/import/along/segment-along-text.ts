import { isSignatureClause } from '../../rules/rendered-clauses.ts';
import { type CutClause, formatItemLine, type SegmentParagraph, segmentClauses } from '../segment-clauses.ts';
import { type LineMatch, matchLines } from './match-lines.ts';
import { listOwnLines, normalizeLine, type OwnClause, type OwnLine } from './own-lines.ts';

/** A clause of a file: `own` is the index of ours that it is, null for one that only the file has. */
export type AlongClause = {
  readonly own: number | null;
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  /** The indices of the paragraphs of its body, and the text of each in it. */
  readonly paragraphs: CutClause['paragraphs'];
  /** The indices of all its paragraphs, with those of its number and heading. */
  readonly from: readonly number[];
};

/**
 * Segments a file that is compared with a text of ours where that text is segmented: what we printed ourselves is read
 * as it was written, whatever the form of its clauses. Paragraphs that are new, or in another place than ours, are
 * segmented as those of any other file.
 */
export function segmentAlongText(paragraphs: readonly SegmentParagraph[], own: readonly OwnClause[]): AlongClause[] {
  const lines = listOwnLines(own);
  const places = orderSignatureCells(paragraphs, lines, own);
  const ordered = places.flatMap((at) => paragraphs[at] ?? []);
  const file = new FileLines(ordered, lines);
  return groupLines(file, own).map((group) => {
    const clause = buildClause(group, file, own);
    return {
      ...clause,
      paragraphs: clause.paragraphs.map(({ at, text }) => ({ at: places[at] ?? at, text })),
      from: clause.from.map((at) => places[at] ?? at),
    };
  });
}

/** The paragraphs of a file in reading order, with their matches and with the clauses of the usual segmentation. */
class FileLines {
  readonly paragraphs: readonly SegmentParagraph[];
  readonly cut: readonly CutClause[];
  /** The indices of the paragraphs with words. */
  readonly places: readonly number[];
  readonly own: readonly OwnLine[];
  private readonly matches: ReadonlyMap<number, LineMatch>;
  private readonly clauseOf: ReadonlyMap<number, CutClause>;

  constructor(paragraphs: readonly SegmentParagraph[], own: readonly OwnLine[]) {
    this.paragraphs = paragraphs;
    this.own = own;
    this.cut = segmentClauses(paragraphs);
    this.places = paragraphs.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
    const keys = this.places.map((at) => normalizeLine(this.textAt(at)));
    this.matches = new Map([...matchLines(own, keys)].map(([n, match]) => [this.places[n] ?? -1, match]));
    this.clauseOf = new Map(this.cut.flatMap((clause) => clause.from.map((at) => [at, clause] as const)));
  }

  textAt(at: number): string {
    const paragraph = this.paragraphs[at];
    if (paragraph === undefined) return '';
    return paragraph.number === null ? paragraph.text : formatItemLine(paragraph);
  }

  /** Our line that a paragraph is, or replaces. */
  ownLine(at: number): (OwnLine & { readonly exact: boolean }) | null {
    const match = this.matches.get(at);
    const line = match === undefined ? undefined : this.own[match.own];
    return line === undefined ? null : { ...line, exact: match?.exact === true };
  }

  clauseAt(at: number): CutClause | undefined {
    return this.clauseOf.get(at);
  }
}

type LineGroup = { readonly own: number | null; readonly cut: CutClause | undefined; readonly places: number[] };

/** Groups the paragraphs by our clause; those without a match stay with the clause that they are in. */
function groupLines(file: FileLines, own: readonly OwnClause[]): LineGroup[] {
  const matched = file.places.map((at) => file.ownLine(at)?.clause ?? null);
  const following: (number | null)[] = [];
  let after: number | null = null;
  for (let n = matched.length - 1; n >= 0; n--) {
    after = matched[n] ?? after;
    following[n] = after;
  }
  const groups: LineGroup[] = [];
  file.places.forEach((at, n) => {
    const last = groups.at(-1);
    const cut = file.clauseAt(at);
    const clause = matched[n] ?? findClauseOfNewLine(file, n, last, following[n] ?? null, own);
    if (last !== undefined && (clause === null ? last.own === null && last.cut === cut : last.own === clause))
      last.places.push(at);
    else groups.push({ own: clause, cut, places: [at] });
  });
  return groups;
}

/** The clause of ours to which a new paragraph belongs: that around it, or that of the same clause of the file. */
function findClauseOfNewLine(
  file: FileLines,
  n: number,
  last: LineGroup | undefined,
  following: number | null,
  own: readonly OwnClause[],
): number | null {
  if (last?.own !== null && last?.own !== undefined && last.own === following) return following;
  const cut = file.clauseAt(file.places[n] ?? -1);
  if (cut === undefined) return null;
  if (cut.kind === 'title' && isTitle(own[0])) return 0;
  const begins = cut.from[0] === file.places[n];
  if (!begins && last !== undefined && file.clauseAt(last.places.at(-1) ?? -1) === cut) return last.own;
  const matched = cut.from.map((at) => file.ownLine(at)?.clause).find((clause) => clause !== undefined);
  return matched !== undefined && matched === following ? matched : null;
}

function isTitle(clause: OwnClause | undefined): boolean {
  return clause?.id === 'title';
}

function buildClause(group: LineGroup, file: FileLines, own: readonly OwnClause[]): AlongClause {
  const ours = group.own === null ? undefined : own[group.own];
  const { number, heading, texts } = readHead(group, file, ours);
  const paragraphs = group.places.flatMap((at) => {
    const text = texts.has(at) ? texts.get(at) : file.textAt(at);
    return text === undefined ? [] : [{ at, text }];
  });
  const isSpaced = ours !== undefined && /\n[^\S\n]*\n/.test(ours.body);
  const lines = paragraphs.map(({ at, text }, n) => {
    const before = isSpaced ? countBlankParagraphs(paragraphs[n - 1]?.at, at) : 0;
    return '\n'.repeat(before) + text;
  });
  return { own: group.own, number, heading, body: lines.join('\n'), paragraphs, from: group.places };
}

type Head = {
  readonly number: string;
  readonly heading: string;
  /** What the body has of the paragraphs with the number and the heading; undefined for nothing. */
  readonly texts: ReadonlyMap<number, string | undefined>;
};

const NO_HEAD: Head = { number: '', heading: '', texts: new Map() };

/** The number and heading of a clause of the file: as we printed them, otherwise as the usual segmentation reads them. */
function readHead({ places }: LineGroup, file: FileLines, ours: OwnClause | undefined): Head {
  const [first = -1] = places;
  const head = places.find((at) => file.ownLine(at)?.part === 'heading');
  if (head !== undefined && ours !== undefined && file.ownLine(head)?.exact)
    return { number: ours.number, heading: ours.heading, texts: new Map([[head, undefined]]) };
  const line = file.ownLine(first);
  if (line?.exact && line.part === 'body') return NO_HEAD;
  const words = normalizeLine(file.textAt(first));
  if (ours !== undefined && ours.number !== '' && words.startsWith(`${ours.number} `))
    return { number: ours.number, heading: words.slice(ours.number.length + 1), texts: new Map([[first, undefined]]) };
  const cut = file.clauseAt(first);
  if (cut === undefined || cut.from[0] !== first || cut.number + cut.heading === '') return NO_HEAD;
  const inBody = new Map(cut.paragraphs.map(({ at, text }) => [at, text]));
  const texts = cut.from.filter((at) => at === first || !inBody.has(at)).map((at) => [at, inBody.get(at)] as const);
  return { number: cut.number, heading: cut.heading, texts: new Map(texts) };
}

const countBlankParagraphs = (before: number | undefined, at: number): number =>
  before === undefined ? 0 : at - before - 1;

/** A table is that of the signatures if at least this share of its paragraphs is printed there. */
const SIGNATURE_SHARE = 0.5;

/**
 * The indices of the paragraphs in reading order: those of a table that holds our signature blocks by column, since a
 * block is one column, and all others as they are.
 */
function orderSignatureCells(
  paragraphs: readonly SegmentParagraph[],
  lines: readonly OwnLine[],
  own: readonly OwnClause[],
): number[] {
  const signed = new Set(lines.filter(({ clause }) => isSignatureClause(own[clause]?.id ?? '')).map(({ key }) => key));
  const inTable = Map.groupBy(paragraphs.keys(), (at) => paragraphs[at]?.table ?? null);
  return [...paragraphs.keys()].flatMap((at) => {
    const table = paragraphs[at]?.table ?? null;
    const all = table === null ? [] : (inTable.get(table) ?? []);
    const written = all.filter((one) => paragraphs[one]?.text.trim() !== '');
    const shared = written.filter((one) => signed.has(normalizeLine(paragraphs[one]?.text ?? '')));
    if (written.length === 0 || shared.length < SIGNATURE_SHARE * written.length) return [at];
    if (all[0] !== at) return [];
    return [...all].sort((a, b) => (paragraphs[a]?.cell?.column ?? 0) - (paragraphs[b]?.cell?.column ?? 0) || a - b);
  });
}
