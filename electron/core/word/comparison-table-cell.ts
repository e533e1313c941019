import type { RedlineKind, RedlineParagraph, RedlineRun } from '../../../shared/diff/redline/redline.ts';
import { itemIndent, type PrintedRun, printedRuns } from './redline-paragraph.ts';
import { runXml } from './redline-run.ts';
import type { Template } from './template.ts';

/**
 * How a change is read: by a line as well as by its colour, which a copier loses and some people do not see. Each colour
 * stands out from white by 5 to 1 or more.
 */
const LOOKS: Readonly<Record<RedlineKind, string>> = {
  kept: '',
  deleted: '<w:strike/><w:color w:val="B3261E"/>',
  inserted: '<w:color w:val="0B57A4"/><w:u w:val="single"/>',
  'moved-from': '<w:dstrike/><w:color w:val="00663A"/>',
  'moved-to': '<w:color w:val="00663A"/><w:u w:val="double"/>',
};

const STEP_MM = 5;

/** In: the paragraphs of a cell; none where a text lacks the clause. Out: w:p, at least one, as a cell must have. */
export function cellParagraphs(paragraphs: readonly RedlineParagraph[], tag: string, template: Template): string {
  if (paragraphs.length === 0) return paragraphXml('TableText', '', runXml('–', { tag }));
  return paragraphs
    .map((paragraph) => {
      const heading = paragraph.style === 'heading' || paragraph.style === 'title';
      const item = paragraph.style === 'item' ? itemIndent(paragraph, STEP_MM, template.sizePt.body - 2) : '';
      const runs = [...printedRuns(paragraph, template.heading.boldLabel), ...lineEnd(paragraph)];
      return paragraphXml(heading ? 'TableHeading' : 'TableText', item, readRuns(runs, tag));
    })
    .join('');
}

/** Runs whose changes are looks, not tracked changes. */
export function readRuns(runs: readonly PrintedRun[], tag: string): string {
  return runs.map(({ kind, text, italic, bold }) => runXml(text, { tag, italic, bold, change: LOOKS[kind] })).join('');
}

/** A line end that came or went shows where the words before it do not say so: two lines were joined or one was parted. */
function lineEnd({ mark, runs }: RedlineParagraph): RedlineRun[] {
  const said = runs.length > 0 && runs.every(({ kind }) => kind === mark);
  return mark === 'kept' || said ? [] : [{ kind: mark, text: '¶', italic: false }];
}

const paragraphXml = (style: string, properties: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:widowControl/>${properties}</w:pPr>${runs}</w:p>`;
