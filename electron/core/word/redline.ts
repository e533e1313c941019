import type { Redline, RedlineParagraph } from '../../../shared/diff/redline/redline.ts';
import { moveEdges } from './redline-moves.ts';
import { END_PARAGRAPH, packageOf } from './redline-package.ts';
import { type PrintedRun, printedRuns, propertiesOf } from './redline-paragraph.ts';
import { runXml } from './redline-run.ts';
import { REVISION_TAGS, type Revision, type Revisions, revisionAttributes, revisionsOf } from './revision.ts';
import { type FurnitureWords, furnitureWordsOf, type Paper, type Template } from './template.ts';

/**
 * A redline as a .docx with real tracked changes: accepted it is the new text, rejected the old one. The title is printed
 * at the top of every page, where no change touches it. The same input gives the same bytes.
 *
 * In: the redline, the template, the paper, whose changes they are. Out: the file's bytes. Throws an Error that names a
 * character which XML cannot hold, a move without two ends, or a fault of `revision`.
 */
export async function writeRedline(
  { title, remark, language, paragraphs }: Redline,
  template: Template,
  paper: Paper,
  revision: Revision,
): Promise<Uint8Array> {
  const words = furnitureWordsOf(template, language);
  const revisions = revisionsOf(revision);
  const edges = moveEdges(paragraphs, revisions);
  const printed = paragraphs.map((paragraph, n) => {
    const { start, end } = edges[n] ?? { start: '', end: '' };
    const properties = propertiesOf(paragraph, paragraphs[n + 1], template) + markXml(paragraph, revisions);
    const runs = printedRuns(paragraph, template.heading.boldLabel).map((run) => changedRun(run, words, revisions));
    return `<w:p><w:pPr>${properties}</w:pPr>${start}${runs.join('')}</w:p>${end}`;
  });
  const xml = printed.join('') + (paragraphs.at(-1)?.mark === 'kept' ? '' : END_PARAGRAPH);
  const header = [title, ...(remark === undefined ? [] : [remark])].join('. ');
  const body = { title, header, words, paper, orientation: 'portrait' as const, styles: [], xml };
  return packageOf(body, template);
}

function changedRun(run: PrintedRun, { tag }: FurnitureWords, revisions: Revisions): string {
  const { kind, text, italic, bold } = run;
  const xml = runXml(text, { tag, italic, bold }, kind === 'deleted');
  if (kind === 'kept') return xml;
  const name = REVISION_TAGS[kind];
  return `<${name} ${revisionAttributes(revisions)}>${xml}</${name}>`;
}

function markXml({ mark }: RedlineParagraph, revisions: Revisions): string {
  return mark === 'kept' ? '' : `<w:rPr><${REVISION_TAGS[mark]} ${revisionAttributes(revisions)}/></w:rPr>`;
}
