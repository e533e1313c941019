import type { RedlineKind, RedlineParagraph, RedlineRun } from '../../../../shared/diff/redline/redline.ts';
import type { PrintTemplate } from '../write/print-template.ts';
import { buildRunXml } from '../write/xml/run-xml.ts';
import { buildItemIndent } from './item-indent.ts';

/**
 * A line as well as a colour marks each change, since a copier loses colours and some people do not see them. Each
 * colour has a contrast of 5 to 1 or more against white.
 */
const CHANGE_FORMATS: Readonly<Record<RedlineKind, string>> = {
  kept: '',
  deleted: '<w:strike/><w:color w:val="B3261E"/>',
  inserted: '<w:color w:val="0B57A4"/><w:u w:val="single"/>',
};

const STEP_MM = 5;

/** In: the paragraphs of a cell; none if a text lacks the clause. Out: w:p, at least one, as a cell requires. */
export function buildCellParagraphs(
  paragraphs: readonly RedlineParagraph[],
  tag: string,
  template: PrintTemplate,
): string {
  if (paragraphs.length === 0) return buildParagraphXml('TableText', '', buildRunXml('–', { tag }));
  return paragraphs
    .map((paragraph) => {
      const heading = paragraph.style === 'heading';
      const item = paragraph.style === 'item' ? buildItemIndent(paragraph, STEP_MM, template.sizePt.body - 2) : '';
      const runs = [...paragraph.runs, ...buildLineEnd(paragraph)];
      return buildParagraphXml(heading ? 'TableHeading' : 'TableText', item, buildReadableRuns(runs, tag));
    })
    .join('');
}

/** Runs whose changes are shown as formats, not as tracked changes. */
export function buildReadableRuns(runs: readonly RedlineRun[], tag: string): string {
  return runs
    .map(({ kind, text, italic }) => buildRunXml(text, { tag, italic, change: CHANGE_FORMATS[kind] }))
    .join('');
}

/**
 * Shows an inserted or deleted line end unless the words before it do so already: two lines were joined or one was
 * split.
 */
function buildLineEnd({ mark, runs }: RedlineParagraph): RedlineRun[] {
  const said = runs.length > 0 && runs.every(({ kind }) => kind === mark);
  return mark === 'kept' || said ? [] : [{ kind: mark, text: '¶', italic: false }];
}

const buildParagraphXml = (style: string, properties: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:widowControl/>${properties}</w:pPr>${runs}</w:p>`;
