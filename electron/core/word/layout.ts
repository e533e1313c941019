import type { DocumentBlock, DocumentLine, DocumentRun, DocumentText } from '../../../shared/model/document.ts';
import { type ListPlace, type ListPlan, planLists } from './numbering.ts';

/** A run as it is set: `bold` only where it differs from its paragraph's style. */
export type SetRun = DocumentRun & { readonly bold?: boolean };

export type SetParagraph = {
  readonly style: 'Title' | 'Heading1' | 'BodyText' | 'ListParagraph';
  readonly runs: readonly SetRun[];
  readonly list?: ListPlace;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The last line of the title block, or the first of a closing: other space behind or before it. */
  readonly edge?: 'titleEnd' | 'closingStart';
  /** Which of the text's blocks it belongs to; none for the title block. */
  readonly block?: number;
};

export type Layout = {
  readonly main: readonly SetParagraph[];
  /** What follows the signatures, each annex on a page of its own. */
  readonly annexes: readonly SetParagraph[];
  readonly lists: ListPlan;
};

/** So many paragraphs stay with the signatures, lest these stand alone on a page. */
const WITH_SIGNATURES = 2;

/** In: a text. Out: its paragraphs in the order of the paper. Throws an Error for a title line that is a list item. */
export function layOut({ title, blocks }: DocumentText, boldLabel: boolean): Layout {
  const lists = planLists(blocks.map(({ lines }) => lines));
  const set = (annex: boolean) =>
    blocks.flatMap((block, index) =>
      (block.kind === 'annex') === annex
        ? blockParagraphs(block, lists.places[index] ?? [], boldLabel).map((one) => ({ ...one, block: index }))
        : [],
    );
  const main = [...titleParagraphs(title), ...set(false)];
  const loose = main.length - WITH_SIGNATURES;
  return {
    main: main.map((paragraph, index) => (index < loose ? paragraph : { ...paragraph, keepNext: true })),
    annexes: set(true),
    lists,
  };
}

function titleParagraphs(title: readonly DocumentLine[]): SetParagraph[] {
  return title.map(({ runs, item }, index) => {
    if (item) throw new Error(`a line of the title block cannot be a list item: ${item.label}`);
    return { style: 'Title', runs, ...(index === title.length - 1 ? { edge: 'titleEnd' } : {}) };
  });
}

function blockParagraphs(
  block: DocumentBlock,
  places: readonly (ListPlace | null)[],
  boldLabel: boolean,
): SetParagraph[] {
  const lines = block.lines.map((line, index): SetParagraph => {
    const list = places[index];
    if (list) return { style: 'ListParagraph', runs: line.runs, list };
    // "… as follows:" does not stay behind at the foot of a page.
    const leadsIn = Boolean(places[index + 1]);
    return { style: 'BodyText', runs: line.runs, keepNext: leadsIn };
  });
  const paragraphs = [...headingParagraph(block, boldLabel), ...lines];
  const [first, ...rest] = paragraphs;
  if (!first) return [];
  if (block.kind === 'annex') return [{ ...first, pageBreakBefore: true }, ...rest];
  return block.kind === 'closing' && first.style === 'BodyText'
    ? [{ ...first, edge: 'closingStart' }, ...rest]
    : paragraphs;
}

/**
 * Label and heading are one paragraph of two lines, so that they are one entry among Word's headings, read out as one,
 * and cannot part.
 */
function headingParagraph({ label, heading }: DocumentBlock, boldLabel: boolean): SetParagraph[] {
  if (label === null && heading.length === 0) return [];
  const ending = heading.length > 0 ? '\n' : '';
  const bold = boldLabel ? {} : { bold: false };
  const numbered: SetRun[] = label === null ? [] : [{ text: `${label}${ending}`, italics: false, ...bold }];
  return [{ style: 'Heading1', runs: [...numbered, ...heading] }];
}
