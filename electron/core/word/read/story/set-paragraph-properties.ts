import type { ParagraphProperties, WordWarningCode } from '../../../../../shared/model/incoming/word-document.ts';
import { formatListNumber } from '../formatting/format-list-number.ts';
import { mergeRunProperties } from '../formatting/run-properties.ts';
import type { ParagraphSurroundings } from '../formatting/style-table.ts';
import { isUnseen } from '../views/unseen-words.ts';
import { findChild, readChildValue, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentContext } from './document-context.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';

type Warn = (code: WordWarningCode, name: string) => void;

/**
 * Gives an open paragraph its style, its properties now and before a tracked change, and the changes of its mark.
 * @param element the `w:pPr`
 * @param around what surrounds the paragraph
 */
export function setParagraphProperties(
  draft: ParagraphDraft,
  element: XmlElement,
  around: ParagraphSurroundings,
  context: DocumentContext,
  warn: Warn,
): void {
  const { properties, marks, styles } = context;
  const { paragraph } = draft;
  const before = findChild(element, 'w:pPrChange');
  const mark = findChild(element, 'w:rPr');
  const numbering = findChild(element, 'w:numPr');
  draft.style = readChildValue(element, 'w:pStyle');
  draft.around = styles.surround(around, draft.style, element);
  paragraph.properties = properties.paragraph(element);
  checkList(paragraph.properties.list, context, warn);
  warnUnseenNumber(draft, mark, context, warn);
  if (before !== null) paragraph.was = properties.paragraph(findChild(before, 'w:pPr'));
  else if (findChild(numbering, 'w:ins') !== null) paragraph.was = properties.paragraph(omitNumbering(element));
  checkList(paragraph.was?.list ?? null, context, warn);
  paragraph.mark = [...paragraph.mark, ...marks.among(mark?.children ?? [])];
  const ofMark = findChild(mark, 'w:rPrChange');
  draft.markFormatted = ofMark === null ? null : marks.change('', ofMark.attributes);
  const formatted = [before, findChild(numbering, 'w:ins'), findChild(numbering, 'w:numberingChange')];
  for (const one of [...formatted, findChild(findChild(element, 'w:sectPr'), 'w:sectPrChange')])
    if (one !== null) paragraph.reformatted = [...paragraph.reformatted, marks.change('', one.attributes)];
}

/** A number has the look of its paragraph's mark, with that of its level (ECMA-376 part 1, 17.9.24). */
function warnUnseenNumber(
  { style, around, paragraph: { properties } }: ParagraphDraft,
  mark: XmlElement | null,
  { lists, styles }: DocumentContext,
  warn: Warn,
): void {
  const place = properties.list;
  const level = place === null ? undefined : lists.list(place.id)?.levels[place.level];
  if (place === null || level === undefined || level.format === 'none') return;
  const run = mergeRunProperties(styles.readRun(mark), lists.numberRun(place.id, place.level));
  if (!isUnseen(styles.format(style, run, around ?? undefined))) return;
  const number = formatListNumber(level.format, level.start, null) ?? '';
  warn('words-unseen', level.text.replaceAll(/%\d/g, number));
}

function checkList(place: ParagraphProperties['list'], { lists }: DocumentContext, warn: Warn): void {
  if (place === null) return;
  const list = lists.list(place.id);
  const format = list?.levels[place.level]?.format ?? 'none';
  if (list === null) warn('list-missing', place.id);
  else if (formatListNumber(format, 1, null) === null) warn('number-format-unknown', format);
}

/**
 * The properties before a list was tracked in by w:ins alone: the list of the style remains (ECMA-376 part 1, 17.9.18).
 */
function omitNumbering(element: XmlElement): XmlElement {
  return { ...element, children: element.children.filter(({ name }) => name !== 'w:numPr') };
}
