import type { RedlineKind, RedlineParagraph, RedlineRun } from '../../../../shared/diff/redline/redline.ts';
import { measureItemPrefix } from '../../../../shared/text/list-items.ts';
import { convertMmToTwips, convertPtToTwips } from '../write/page-measures.ts';
import type { PrintTemplate } from '../write/print-template.ts';

/** A run to be printed; `bold` only if it differs from its paragraph's style. */
export type PrintedRun = RedlineRun & { readonly bold?: boolean | undefined };

/**
 * The runs of a paragraph after its number, as one paragraph of two lines. The break between them is deleted or
 * inserted together with the last or first words of the heading.
 */
export function buildPrintedRuns(paragraph: RedlineParagraph, boldLabel: boolean): readonly PrintedRun[] {
  const { number, oldNumber, mark, runs } = paragraph;
  const bold = boldLabel ? undefined : false;
  if (oldNumber !== undefined) {
    const changed = buildNumberChange(oldNumber, paragraph);
    return [...changed.map((run) => ({ ...run, bold })), ...runs];
  }
  if (number === null) return runs;
  const label: PrintedRun = { kind: mark, text: number, italic: false, bold };
  if (runs.length === 0) return [label];
  const [first] = runs;
  const kind = first && mark === 'kept' && runs.every((run) => run.kind === first.kind) ? first.kind : mark;
  return kind === mark
    ? [{ ...label, text: `${number}\n` }, ...runs]
    : [label, { ...label, kind, text: '\n' }, ...runs];
}

/** The number of a renumbered heading as tracked changes: rejected, the heading has its old number again. */
function buildNumberChange(oldNumber: string | null, { number, runs }: RedlineParagraph): readonly RedlineRun[] {
  const [old, next] = [oldNumber ?? '', number ?? ''];
  // The word before the number, "Paragraph ", stays as a rule.
  const word = /^.*\s/su.exec(old)?.[0] ?? '';
  const shared = next.startsWith(word) ? word.length : 0;
  const [first] = runs;
  const whole = first !== undefined && runs.every(({ kind }) => kind === first.kind) ? first.kind : 'kept';
  const kind = number === null ? 'deleted' : oldNumber === null ? 'inserted' : whole;
  const changes: readonly Omit<RedlineRun, 'italic'>[] = [
    { kind: 'kept', text: old.slice(0, shared) },
    { kind: 'deleted', text: old.slice(shared) },
    { kind: 'inserted', text: next.slice(shared) },
    { kind, text: runs.length === 0 ? '' : '\n' },
  ];
  return changes.filter(({ text }) => text !== '').map((run) => ({ ...run, italic: false }));
}

const ABSENT_KINDS: Readonly<Record<'old' | 'next', readonly RedlineKind[]>> = {
  old: ['inserted', 'moved-to'],
  next: ['deleted', 'moved-from'],
};

/**
 * The hanging indent of an item (w:ind, ECMA-376 17.3.1.12). Its label is text: a real list would count the deleted
 * items too, and accepting or rejecting would not give the text as it is. So the label has the position of a list
 * label, and the following lines align with the item's text; it is not justified, which would shift the first line.
 */
export function buildItemIndent({ level, mark, runs }: RedlineParagraph, stepMm: number, sizePt: number): string {
  const gone = ABSENT_KINDS[ABSENT_KINDS.next.includes(mark) ? 'old' : 'next'];
  const text = runs.map((run) => (gone.includes(run.kind) ? '' : run.text)).join('');
  const hanging = convertPtToTwips(
    [...text.slice(0, measureItemPrefix(text))].reduce((sum, sign) => sum + getCharacterWidth(sign), 0) * sizePt,
  );
  return `<w:ind w:left="${convertMmToTwips(level * stepMm) + hanging}" w:hanging="${hanging}"/><w:jc w:val="left"/>`;
}

/** In ems, as in Times New Roman. */
const getCharacterWidth = (sign: string): number => (/[. ]/.test(sign) ? 0.25 : /[()]/.test(sign) ? 0.333 : 0.5);

/** The styles of the final files. */
const STYLES: Readonly<Record<RedlineParagraph['style'], string>> = {
  title: 'Title',
  subtitle: 'Title',
  heading: 'Heading1',
  body: 'BodyText',
  item: 'ListParagraph',
};

/** w:pPr without the change of the paragraph mark; `next` is the following paragraph. */
export function buildParagraphProperties(
  paragraph: RedlineParagraph,
  next: RedlineParagraph | undefined,
  { itemIndentMm, sizePt, spaceAfterPt }: PrintTemplate,
): string {
  const { style } = paragraph;
  const leadsIn = style === 'body' && next?.style === 'item';
  const ends = style === 'title' && next?.style !== 'title';
  return [
    `<w:pStyle w:val="${STYLES[style]}"/>`,
    leadsIn ? '<w:keepNext/>' : '',
    '<w:widowControl/>',
    ends ? `<w:spacing w:after="${convertPtToTwips(spaceAfterPt.titleBlock)}"/>` : '',
    style === 'item' ? buildItemIndent(paragraph, itemIndentMm, sizePt.body) : '',
  ].join('');
}
