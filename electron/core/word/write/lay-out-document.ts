import type { DocumentBlock, DocumentLine, DocumentRun, DocumentText } from '../../../../shared/model/document-text.ts';
import { joinListPlans, type ListPlace, type ListPlan, planLists } from './plan-lists.ts';
import type { PrintTemplate } from './print-template.ts';

/** A run as laid out: `bold` only if it differs from its paragraph's style. */
export type LayoutRun = DocumentRun & {
  readonly bold?: boolean;
  /** A size other than that of the paragraph's style. */
  readonly sizePt?: number;
  /** The size of a run in a monospaced font. */
  readonly monospacePt?: number;
};

export type LayoutParagraph = {
  readonly style: 'Title' | 'Heading1' | 'ClauseHeading' | 'BodyText' | 'ListParagraph';
  readonly runs: readonly LayoutRun[];
  readonly list?: ListPlace;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The indent of a heading that is in the same line as its label, in ems. */
  readonly besideEm?: number;
  /** The last line of the title block, or the first of a closing: the space after or before it differs. */
  readonly edge?: 'titleEnd' | 'closingStart';
  /** The index of its block; none for the title block. */
  readonly block?: number;
};

export type DocumentLayout = {
  readonly main: readonly LayoutParagraph[];
  /** The annexes follow the signatures, each on a page of its own. */
  readonly annexes: readonly LayoutParagraph[];
  readonly lists: ListPlan;
};

/** This many paragraphs stay with the signatures, so that these are not alone on a page. */
const WITH_SIGNATURES = 2;

/** The number of characters in one line of an item. */
const LINE_CHARACTERS = 70;

/**
 * The approximate widths of bold characters in the widest of the usual fonts, in ems, and the gap between a label and
 * its heading.
 */
const SIGN_EM = { cyrillic: 0.72, space: 0.3, other: 0.6 } as const;
const GAP_EM = 0.6;

/** In: a text. Out: its paragraphs in print order. Throws an Error for a title line that is a list item. */
export function layOutDocument({ title, blocks }: DocumentText, heading: PrintTemplate['heading']): DocumentLayout {
  const lists = planLists(blocks.map(({ lines }) => lines));
  const widest = blocks.reduce((most, { label }) => Math.max(most, measureLabel(label ?? '')), 0);
  const look: HeadingFormat = {
    boldLabel: heading.boldLabel,
    besideEm: heading.style === 'left' && widest > 0 ? widest + GAP_EM : null,
  };
  const set = (annex: boolean) =>
    blocks.flatMap((block, index) =>
      (block.kind === 'annex') === annex
        ? buildBlockParagraphs(block, lists.places[index] ?? [], look).map((one) => ({ ...one, block: index }))
        : [],
    );
  const main = [...buildTitleParagraphs(title), ...set(false)];
  const loose = main.length - WITH_SIGNATURES;
  return {
    main: main.map((paragraph, index) => (index < loose ? paragraph : { ...paragraph, keepNext: true })),
    annexes: set(true),
    lists,
  };
}

function measureLabel(label: string): number {
  const width = (sign: string) =>
    sign === ' ' ? SIGN_EM.space : /\p{Script=Cyrillic}/u.test(sign) ? SIGN_EM.cyrillic : SIGN_EM.other;
  return [...label].reduce((sum, sign) => sum + width(sign), 0);
}

/** Combines several texts in one file, each with lists of its own. */
export function combineLayouts(layouts: readonly DocumentLayout[]): {
  readonly layouts: readonly DocumentLayout[];
  readonly lists: ListPlan;
} {
  const { plan, raised } = joinListPlans(layouts.map(({ lists }) => lists));
  const moved = (paragraphs: readonly LayoutParagraph[], by: number) =>
    paragraphs.map((one) => (one.list ? { ...one, list: { ...one.list, numId: one.list.numId + by } } : one));
  return {
    layouts: layouts.map(({ main, annexes }, n) => ({
      main: moved(main, raised[n] ?? 0),
      annexes: moved(annexes, raised[n] ?? 0),
      lists: plan,
    })),
    lists: plan,
  };
}

type HeadingFormat = { readonly boldLabel: boolean; readonly besideEm: number | null };

function buildTitleParagraphs(title: readonly DocumentLine[]): LayoutParagraph[] {
  return title.map(({ runs, item }, index) => {
    if (item) throw new Error(`a line of the title block cannot be a list item: ${item.label}`);
    return { style: 'Title', runs, ...(index === title.length - 1 ? { edge: 'titleEnd' } : {}) };
  });
}

const countCharacters = (runs: readonly LayoutRun[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

function buildBlockParagraphs(
  block: DocumentBlock,
  places: readonly (ListPlace | null)[],
  look: HeadingFormat,
): LayoutParagraph[] {
  const lines = block.lines.map((line, index): LayoutParagraph => {
    const [list, next] = [places[index], places[index + 1]];
    // "… as follows:" is not left at the foot of a page. For an item of several lines that does no harm, and
    // LibreOffice 7.4 separates a heading from a long row of such items.
    const leadsIn = next !== null && next !== undefined && next.level > (list?.level ?? -1);
    const kept = leadsIn && countCharacters(line.runs) <= LINE_CHARACTERS;
    if (list) return { style: 'ListParagraph', runs: line.runs, list, ...(kept ? { keepNext: true } : {}) };
    return { style: 'BodyText', runs: line.runs, keepNext: leadsIn };
  });
  const paragraphs = [...buildHeadingParagraph(block, look), ...lines];
  const [first, ...rest] = paragraphs;
  if (!first) return [];
  if (block.kind === 'annex') return [{ ...first, pageBreakBefore: true }, ...rest];
  return block.kind === 'closing' && first.style === 'BodyText'
    ? [{ ...first, edge: 'closingStart' }, ...rest]
    : paragraphs;
}

/**
 * Label and heading are one paragraph, so that they are one entry among Word's headings, are read out as one, and
 * cannot be separated: two lines, or the heading after a tab.
 */
function buildHeadingParagraph(
  { label, heading }: DocumentBlock,
  { boldLabel, besideEm }: HeadingFormat,
): LayoutParagraph[] {
  if (label === null && heading.length === 0) return [];
  const between = besideEm === null ? '\n' : '\t';
  const bold = boldLabel ? {} : { bold: false };
  const ending = heading.length > 0 ? between : '';
  const numbered: LayoutRun[] = label === null ? [] : [{ text: `${label}${ending}`, italics: false, ...bold }];
  const beside = besideEm !== null && label !== null ? { besideEm } : {};
  return [{ style: 'Heading1', runs: [...numbered, ...heading], ...beside }];
}
