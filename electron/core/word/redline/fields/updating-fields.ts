import type { TreeElement } from '../../../package/xml-tree.ts';
import { findUpdatingCode } from '../../read/story/find-updating-code.ts';
import { isElement, joinText, listElements } from '../tree/tree-elements.ts';

/** A field that programs update by themselves, with the elements that hold the words of its result. */
export type UpdatingField = {
  readonly code: string;
  /** The elements with the code as it is written; none of a w:fldSimple. */
  readonly codes: readonly TreeElement[];
  readonly words: TreeElement[];
};

export type FieldParagraph = {
  readonly fields: readonly UpdatingField[];
  /** Links to headings by the names that a table of contents gives them whenever it is updated. */
  readonly links: readonly TreeElement[];
  /** What the paragraph says besides the results of these fields. */
  readonly frame: string;
};

/** The paragraphs of a part that have such fields, each within one paragraph, or such links, in document order. */
export function listFieldParagraphs(root: TreeElement): FieldParagraph[] {
  const paragraphs: FieldParagraph[] = [];
  const visit = (element: TreeElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:p') {
        const read = new ParagraphReader().read(child);
        if (read.fields.length + read.links.length > 0) paragraphs.push(read);
      }
      visit(child);
    }
  };
  visit(root);
  return paragraphs;
}

export const readResult = ({ words }: Pick<UpdatingField, 'words'>): string => words.map(joinText).join('');

/** The words of a paragraph besides the results of these fields. */
export const readFrameWords = ({ frame }: FieldParagraph): string => frame.replaceAll(CODES, ' ');

type OpenField = { readonly codes: TreeElement[]; isResult: boolean; updating: UpdatingField | null };

/** A mark that no text holds. */
const MARK = '\u{10FFFE}';
const TOC = /^_Toc\d+$/;
const CODES = /\u{10FFFE}[^\u{10FFFE}]*\u{10FFFE}/gu;

class ParagraphReader {
  private readonly fields: UpdatingField[] = [];
  private readonly links: TreeElement[] = [];
  private readonly open: OpenField[] = [];
  private frame = '';

  read(paragraph: TreeElement): FieldParagraph {
    this.visit(paragraph, null);
    // What begins in the paragraph and ends in another one is not read.
    const unclosed = new Set(this.open.map(({ updating }) => updating));
    return { fields: this.fields.filter((field) => !unclosed.has(field)), links: this.links, frame: this.frame };
  }

  private visit(element: TreeElement, simple: UpdatingField | null): void {
    for (const child of listElements(element)) {
      const { name, attributes } = child;
      if (name === 'w:t') this.addWords(child, simple);
      else if (name === 'w:fldChar') this.takeMark(attributes['w:fldCharType'] ?? '');
      else if (name === 'w:instrText') this.addCode(child);
      else if (name === 'w:fldSimple') this.visit(child, this.begin(attributes['w:instr'] ?? '', []) ?? simple);
      else if (name === 'w:tab' || name === 'w:br') this.frame += '\t';
      else if (name !== 'w:p' && name !== 'w:pPr' && name !== 'w:rPr') {
        if (name === 'w:hyperlink' && TOC.test(attributes['w:anchor'] ?? '')) this.links.push(child);
        this.visit(child, simple);
      }
    }
  }

  private begin(code: string, codes: readonly TreeElement[]): UpdatingField | null {
    const updating = findUpdatingCode(code);
    if (updating === null) return null;
    const field = { code: updating, codes, words: [] };
    this.frame += `${MARK}${updating}${MARK}`;
    this.fields.push(field);
    return field;
  }

  private takeMark(type: string): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ codes: [], isResult: false, updating: null });
    else if (type === 'end') this.open.pop();
    else if (type === 'separate' && field !== undefined && !field.isResult) {
      field.isResult = true;
      field.updating = this.begin(field.codes.map(joinText).join(''), field.codes);
    }
  }

  private addCode(element: TreeElement): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.isResult) field.codes.push(element);
  }

  private addWords(element: TreeElement, simple: UpdatingField | null): void {
    if (this.open.some(({ isResult }) => !isResult)) return;
    const field = simple ?? this.open.findLast(({ updating }) => updating !== null)?.updating ?? null;
    if (field === null) this.frame += joinText(element);
    else field.words.push(element);
  }
}
