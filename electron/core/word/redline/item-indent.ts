import type { RedlineParagraph } from '../../../../shared/diff/redline/redline.ts';
import { measureItemPrefix } from '../../../../shared/text/list-items.ts';
import { convertMmToTwips, convertPtToTwips } from '../write/page-measures.ts';

/**
 * The hanging indent of an item (w:ind, ECMA-376 17.3.1.12). Its label is text: a real list would count the deleted
 * items too, and accepting or rejecting would not give the text as it is. So the label has the position of a list
 * label, and the following lines align with the item's text; it is not justified, which would shift the first line.
 */
export function buildItemIndent({ level, mark, runs }: RedlineParagraph, stepMm: number, sizePt: number): string {
  const gone = mark === 'deleted' ? 'inserted' : 'deleted';
  const text = runs.map((run) => (run.kind === gone ? '' : run.text)).join('');
  const hanging = convertPtToTwips(
    [...text.slice(0, measureItemPrefix(text))].reduce((sum, sign) => sum + getCharacterWidth(sign), 0) * sizePt,
  );
  return `<w:ind w:left="${convertMmToTwips(level * stepMm) + hanging}" w:hanging="${hanging}"/><w:jc w:val="left"/>`;
}

/** In ems, as in Times New Roman. */
const getCharacterWidth = (sign: string): number => (/[. ]/.test(sign) ? 0.25 : /[()]/.test(sign) ? 0.333 : 0.5);
