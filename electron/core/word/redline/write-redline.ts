import type { Redline, RedlineParagraph } from '../../../../shared/diff/redline/redline.ts';
import { END_PARAGRAPH, packageXmlBody } from '../write/package-xml-body.ts';
import { type FurnitureWords, getFurnitureWords, type PaperSize, type PrintTemplate } from '../write/print-template.ts';
import { buildRunXml } from '../write/xml/run-xml.ts';
import { buildMoveRanges } from './move-ranges.ts';
import { buildParagraphProperties, buildPrintedRuns, type PrintedRun } from './redline-paragraph.ts';
import {
  buildRevisionAttributes,
  createRevisionIds,
  REVISION_TAGS,
  type Revision,
  type RevisionIds,
} from './revision.ts';

/**
 * Writes a redline as a .docx with real tracked changes: accepted it is the new text, rejected the old one. The title
 * is printed at the top of every page, where no change affects it. The same input gives the same bytes.
 *
 * In: the redline, the template, the paper, the author and date of the changes. Out: the file's bytes. Throws an Error
 * that names a character that XML cannot hold, a move without two ends, or a fault of `revision`.
 */
export async function writeRedline(
  { title, remark, language, paragraphs }: Redline,
  template: PrintTemplate,
  paper: PaperSize,
  revision: Revision,
): Promise<Uint8Array> {
  const words = getFurnitureWords(template, language);
  const revisions = createRevisionIds(revision);
  const edges = buildMoveRanges(paragraphs, revisions);
  const printed = paragraphs.map((paragraph, n) => {
    const { start, end } = edges[n] ?? { start: '', end: '' };
    const properties =
      buildParagraphProperties(paragraph, paragraphs[n + 1], template) + buildMarkXml(paragraph, revisions);
    const runs = buildPrintedRuns(paragraph, template.heading.boldLabel).map((run) =>
      buildChangedRun(run, words, revisions),
    );
    return `<w:p><w:pPr>${properties}</w:pPr>${start}${runs.join('')}</w:p>${end}`;
  });
  const xml = printed.join('') + (paragraphs.at(-1)?.mark === 'kept' ? '' : END_PARAGRAPH);
  const header = [title, ...(remark === undefined ? [] : [remark])].join('. ');
  const body = { title, header, words, paper, orientation: 'portrait' as const, styles: [], xml };
  return packageXmlBody(body, template);
}

function buildChangedRun(run: PrintedRun, { tag }: FurnitureWords, revisions: RevisionIds): string {
  const { kind, text, italic, bold } = run;
  const xml = buildRunXml(text, { tag, italic, bold }, kind === 'deleted');
  if (kind === 'kept') return xml;
  const name = REVISION_TAGS[kind];
  return `<${name} ${buildRevisionAttributes(revisions)}>${xml}</${name}>`;
}

function buildMarkXml({ mark }: RedlineParagraph, revisions: RevisionIds): string {
  return mark === 'kept' ? '' : `<w:rPr><${REVISION_TAGS[mark]} ${buildRevisionAttributes(revisions)}/></w:rPr>`;
}
