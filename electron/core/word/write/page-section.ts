import type { FileChild, ISectionOptions } from 'docx';
import type { DocxLibrary } from './docx-printer.ts';
import { buildDraftHeader, buildInitialledFooter, buildPageFooter } from './page-furniture.ts';
import type { PageLanguage } from './page-language.ts';
import { buildPageProperties, computeTextWidth, convertMmToTwips } from './page-measures.ts';
import type { PageStyle } from './page-style.ts';

/** The pages of one text in a file. */
export type PageSection = {
  /** The languages of its pages, with the left one first. */
  readonly spoken: readonly [PageLanguage, ...PageLanguage[]];
  readonly draft: boolean;
  readonly remark?: string | undefined;
  /** Whether it is one of several in its file: its pages are then counted from 1, and it begins on a new page. */
  readonly oneOfSeveral: boolean;
  /** Its number of pages, if that is known already. */
  readonly pages: number | undefined;
  readonly children: readonly FileChild[];
};

/** The distance between line numbers and their lines. */
const NUMBERS_MM = 6;

/** A section with its paper, margins, draft mark, page numbers and line numbers (D21). */
export function buildSection(docx: DocxLibrary, dress: PageStyle, section: PageSection): ISectionOptions {
  const { spoken, draft, remark, oneOfSeveral, pages } = section;
  const children = [...section.children];
  if (dress.prePrinted) return { ...buildPrePrintedSection(docx, dress, dress.prePrinted, spoken), children };
  const { page } = buildPageProperties(dress.template, dress.paper);
  return {
    properties: {
      page: { ...page, ...(oneOfSeveral ? { pageNumbers: { start: 1 } } : {}) },
      ...(draft && dress.lineNumbers
        ? { lineNumbers: { countBy: 1, restart: 'newPage' as const, distance: convertMmToTwips(NUMBERS_MM) } }
        : {}),
    },
    ...(draft || remark !== undefined ? { headers: { default: buildDraftHeader(spoken, draft, remark) } } : {}),
    footers: {
      default: buildPageFooter(
        spoken,
        oneOfSeveral ? 'SECTIONPAGES' : 'NUMPAGES',
        pages,
        computeTextWidth(dress.template, dress.paper),
      ),
    },
    children,
  };
}

/**
 * Shifts everything and prints nothing of ours around the text but boxes for initials, if there are any. An empty header extends to the start of the text, on
 * the first page or on the others, since a section has one top margin for all its pages (ECMA-376 17.6.11).
 */
function buildPrePrintedSection(
  docx: DocxLibrary,
  dress: PageStyle,
  set: NonNullable<PageStyle['prePrinted']>,
  spoken: PageSection['spoken'],
): Omit<ISectionOptions, 'children'> {
  const { right, down } = set.shiftMm;
  const { marginMm } = dress.template;
  const moved = (margin: number, by: number) => Math.max(0, margin + by);
  const [top, firstTop] = [moved(marginMm.top, down), moved(set.firstPageTopMm, down)];
  const initialled = spoken[0].initials !== undefined;
  const margins = {
    top: Math.min(top, firstTop),
    bottom: moved(marginMm.bottom, -down),
    left: moved(marginMm.left, right),
    right: moved(marginMm.right, -right),
    header: 0,
    footer: initialled ? moved(marginMm.footer, -down) : 0,
  };
  const headers = {
    default: buildSpacer(docx, top > margins.top ? top : 0),
    first: buildSpacer(docx, firstTop > margins.top ? firstTop : 0),
  };
  const properties = buildPageProperties({ ...dress.template, marginMm: margins }, dress.paper);
  const width = computeTextWidth({ ...dress.template, marginMm: margins }, dress.paper);
  const build = () => new docx.Footer({ children: buildInitialledFooter(spoken, [new docx.Paragraph({})], width) });
  return {
    properties: { ...properties, titlePage: true },
    headers,
    ...(initialled ? { footers: { default: build(), first: build() } } : {}),
  };
}

function buildSpacer(docx: DocxLibrary, heightMm: number) {
  const line = Math.max(20, convertMmToTwips(heightMm));
  const spacing = { before: 0, after: 0, line, lineRule: 'exact' } as const;
  return new docx.Header({ children: [new docx.Paragraph({ spacing, run: { size: 2 } })] });
}
