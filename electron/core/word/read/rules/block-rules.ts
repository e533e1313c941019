import { hasTableLines, isLastRow, readTableLook } from '../formatting/table-formats.ts';
import { readClaimedTime } from '../story/claimed-time.ts';
import type { StoryReader } from '../story/story-reader.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { findChild, isSwitchedOn, parseWholeNumber, readChildValue } from '../xml/xml-element.ts';
import { createRules, type ElementRule, type ElementRules, passRule, skipRule } from './element-rule.ts';

const NO_TEXT = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** A note (ECMA-376 part 1, 17.11); the separators between text and notes are skipped. */
const createNoteRule = (kind: 'footnote' | 'endnote'): ElementRule => ({
  skip: (_, { 'w:type': type = '' }) => NO_TEXT.has(type),
  open: (story, { 'w:id': id = '' }) => {
    const name = `${kind} ${id}`;
    story.enterFrame({ part: kind, story: name }, story.context.notes.get(name) ?? []);
  },
  close: (story) => {
    story.context.add(story.finished(story.leaveFrame()));
  },
});

/** Twentieths of a point: rows of an exact height of less than 3 pt show no words. */
const LOWEST_ROW = 60;

/** A table has at most 63 columns in Word; a number that a file invents must not make a page wider than that. */
const MAX_SPAN = 63;

function readSpan(properties: XmlElement): number {
  return Math.min(Math.max(parseWholeNumber(readChildValue(properties, 'w:gridSpan')) ?? 1, 1), MAX_SPAN);
}

/** Whether a row is hidden, or cuts off its words (ECMA-376 part 1, 17.4.20 and 17.4.80). */
function isRowUnseen(properties: XmlElement): boolean {
  const hidden = findChild(properties, 'w:hidden');
  const { 'w:hRule': rule, 'w:val': height } = findChild(properties, 'w:trHeight')?.attributes ?? {};
  const exact = rule === 'exact' ? parseWholeNumber(height) : null;
  return (hidden !== null && isSwitchedOn(hidden)) || (exact !== null && exact > 0 && exact <= LOWEST_ROW);
}

function recordFormatting(story: StoryReader, element: XmlElement, names: readonly string[]): void {
  for (const one of element.children)
    if (names.includes(one.name)) story.formatted(story.context.marks.change('', one.attributes));
}

/** Paragraphs, tables, sections, content controls and notes. */
export const blockRules: ElementRules = {
  'w:p': {
    open: (story, attributes) => story.openParagraph(attributes['w14:paraId']),
    close: (story) => story.closeParagraph(),
  },
  'w:pPr': { gather: (story, element) => story.setParagraph(element) },
  'w:sectPr': { gather: (story, element) => recordFormatting(story, element, ['w:sectPrChange']) },
  'w:tbl': {
    open: ({ frame, context }) => {
      frame.openTable(context.tables.count);
      context.tables.count += 1;
    },
    close: ({ frame }) => frame.closeTable(),
  },
  'w:tblPr': {
    gather: (story, element) => {
      const { frame, context } = story;
      const name = readChildValue(element, 'w:tblStyle');
      const fill = context.styles.readFill(element);
      frame.styleTable(context.styles.tableFormats(name), {
        look: readTableLook(element),
        isShaded: fill !== null && fill !== 'auto',
        lines: hasTableLines(element),
      });
      recordFormatting(story, element, ['w:tblPrChange']);
    },
  },
  'w:tblPrEx': { gather: (story, element) => recordFormatting(story, element, ['w:tblPrExChange']) },
  // A change of the columns has no author (ECMA-376 part 1, 17.13.5.33), and is no change to decide on.
  'w:tblGrid': skipRule,
  'w:tr': { open: ({ frame }) => frame.openRow() },
  'w:trPr': {
    gather: (story, element) => {
      story.frame.changeRow(story.context.marks.among(element.children));
      if (isRowUnseen(element)) story.frame.hideRow();
      if (isLastRow(element)) story.frame.endRows();
      recordFormatting(story, element, ['w:trPrChange']);
    },
  },
  'w:tc': { open: ({ frame }) => frame.openCell(), close: ({ frame }) => frame.closeCell() },
  'w:tcPr': {
    gather: (story, element) => {
      if (story.frame.cell !== null) {
        story.frame.cell.cellChanges = story.context.marks.among(element.children);
        story.frame.cell.span = readSpan(element);
        const merged = findChild(element, 'w:vMerge');
        story.frame.cell.continues = merged !== null && (merged.attributes['w:val'] ?? 'continue') === 'continue';
      }
      story.frame.shadeCell(story.context.styles.readFill(element));
      recordFormatting(story, element, ['w:tcPrChange', 'w:cellMerge']);
    },
  },
  'w:sdt': { open: (story) => story.controls.begin(), close: (story) => story.controls.end() },
  'w:sdtPr': {
    gather: (story, element) => {
      const tag = readChildValue(element, 'w:tag') ?? readChildValue(element, 'w:alias');
      if (tag !== null && tag !== '') story.tag(tag);
      const prompt = findChild(element, 'w:showingPlcHdr');
      if (prompt !== null && isSwitchedOn(prompt)) story.controls.beginPrompt();
    },
  },
  'w:sdtEndPr': skipRule,
  'w:footnote': createNoteRule('footnote'),
  'w:endnote': createNoteRule('endnote'),
  'w:footnoteReference': { open: (story, { 'w:id': id = '' }) => story.note(`footnote ${id}`) },
  'w:endnoteReference': { open: (story, { 'w:id': id = '' }) => story.note(`endnote ${id}`) },
  'w:comment': {
    open: (story, attributes) => {
      story.comment = attributes;
      story.enterFrame({ part: 'body', story: `comment ${attributes['w:id'] ?? ''}` }, []);
    },
    close: (story) => {
      const {
        'w:id': id = '',
        'w:author': author = '',
        'w:initials': initials = '',
        'w:date': date,
        'w16du:dateUtc': utc,
      } = story.comment;
      const done = story.comment['w15:done'] === '1' || story.comment['w:done'] === '1';
      const frame = story.leaveFrame();
      const { paragraphIds } = frame;
      const paragraphs = story.finished(frame);
      const claimed = readClaimedTime(date, utc);
      story.context.comments.push({ id, author, initials, date: claimed, paragraphIds, done, paragraphs });
    },
  },
  'w:altChunk': { open: (story, attributes) => story.warn('foreign-part', story.target(attributes['r:id'])) },
  'w:subDoc': { open: (story, attributes) => story.warn('foreign-part', story.target(attributes['r:id'])) },
  ...createRules(
    [
      ...['document', 'body', 'hdr', 'ftr', 'footnotes', 'endnotes', 'comments', 'sdtContent'],
      ...['hyperlink', 'smartTag', 'customXml', 'dir', 'bdo'],
    ].map((name) => `w:${name}`),
    () => passRule,
  ),
  ...createRules(
    ['background', 'proofErr', 'permStart', 'permEnd', 'smartTagPr', 'customXmlPr'].map((name) => `w:${name}`),
    () => skipRule,
  ),
};

/** A form field's own value, which no run has: whether its box is ticked, or which list entry is selected. */
export function readFormFieldText(element: XmlElement): string {
  const box = findChild(element, 'w:checkBox');
  if (box !== null) {
    const ticked =
      readChildValue(box, 'w:checked') ??
      (findChild(box, 'w:checked') === null ? readChildValue(box, 'w:default') : '1');
    return ticked === '1' || ticked === 'true' || ticked === 'on' ? '☒' : '☐';
  }
  const list = findChild(element, 'w:ddList');
  const entries = list?.children.filter(({ name }) => name === 'w:listEntry') ?? [];
  const chosen = Number(readChildValue(list, 'w:result') ?? readChildValue(list, 'w:default') ?? '0');
  return entries[chosen]?.attributes['w:val'] ?? '';
}
