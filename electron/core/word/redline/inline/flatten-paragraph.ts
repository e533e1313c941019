import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import { findChild, isElement, joinText, listElements } from '../tree/tree-elements.ts';
import type { AnchorNames } from '../unmarked/describe-anchor.ts';
import type { Atom, ObjectCharacters, Wrapper } from './atom.ts';
import { describeFormData } from './describe-form-data.ts';
import { describeObject } from './describe-object.ts';
import { groupFields } from './group-fields.ts';

/** What the atoms of a story need of their part. */
export type FlattenContext = {
  readonly characters: ObjectCharacters;
  /** What a relationship leads to, whatever its id: an address, or the content of a part. */
  readonly resolve: (id: string) => string;
  /** The atoms of paragraphs that were flattened before. */
  readonly known: Map<TreeElement, readonly Atom[]>;
  /** What the part is, for remarks. */
  readonly story: RemarkPlace['story'];
  readonly names: AnchorNames;
};

/** Elements of a run that represent one character (ECMA-376 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
const BREAKS: Readonly<Record<string, string>> = { page: '\f', column: '\v' };
const SILENT = new Set(['w:lastRenderedPageBreak', 'w:commentReference', 'w:annotationRef']);
/** Words that the file itself marks as deleted are compared; those that it marks as inserted stay where they are. */
const WRAPPERS = new Set(
  ['hyperlink', 'sdt', 'smartTag', 'customXml', 'dir', 'bdo', 'del', 'moveFrom'].map((name) => `w:${name}`),
);
/** What a paragraph or wrapper says of itself; it is written with it. */
const PROPERTIES = new Set(['w:pPr', 'w:smartTagPr', 'w:customXmlPr']);
/** Children of a paragraph that are compared whole. */
const OBJECTS = new Set(['m:oMath', 'm:oMathPara', 'mc:AlternateContent']);

/** The atoms of a paragraph in order. */
export function flattenParagraph(paragraph: TreeElement, context: FlattenContext): readonly Atom[] {
  const known = context.known.get(paragraph);
  if (known !== undefined) return known;
  const atoms: Atom[] = [];
  new Flattener(context, atoms).addChildren(paragraph, []);
  const grouped = groupFields(atoms, context.characters);
  context.known.set(paragraph, grouped);
  return grouped;
}

class Flattener {
  private readonly context: FlattenContext;
  private readonly atoms: Atom[];

  constructor(context: FlattenContext, atoms: Atom[]) {
    this.context = context;
    this.atoms = atoms;
  }

  addChildren(element: TreeElement, path: readonly Wrapper[]): void {
    for (const child of element.children) {
      if (!isElement(child) || PROPERTIES.has(child.name)) continue;
      if (child.name === 'w:r') this.addRun(child, path);
      else if (WRAPPERS.has(child.name)) this.addWrapper(child, path);
      else if (OBJECTS.has(child.name)) this.addObject(child, null, path, describeObject(child, this.context.resolve));
      else if (child.name === 'w:fldSimple') this.addObject(child, null, path, describeSimpleField(child));
      else this.add('', false, child, null, path);
    }
  }

  private addWrapper(element: TreeElement, path: readonly Wrapper[]): void {
    const inner = [...path, { element, link: element.name === 'w:hyperlink' ? this.describeLink(element) : '' }];
    const before = this.atoms.length;
    const content = element.name === 'w:sdt' ? findChild(element, 'w:sdtContent') : element;
    if (content !== undefined) this.addChildren(content, inner);
    if (this.atoms.length === before) this.add('', false, element, null, path);
  }

  private describeLink({ attributes }: TreeElement): string {
    const target = attributes['r:id'] === undefined ? '' : this.context.resolve(attributes['r:id']);
    return `${target}#${attributes['w:anchor'] ?? ''}`;
  }

  private addRun(run: TreeElement, path: readonly Wrapper[]): void {
    const children = listElements(run).filter(({ name }) => name !== 'w:rPr');
    if (children.length === 0) this.add('', false, run, null, path);
    for (const child of children) {
      const { name, attributes } = child;
      const sign = isClearing(child) ? undefined : SIGNS[name];
      if (name === 'w:t' || name === 'w:delText') this.add(joinText(child), true, child, run, path);
      else if (sign !== undefined) this.add(BREAKS[attributes['w:type'] ?? ''] ?? sign, true, child, run, path);
      else if (SILENT.has(name)) this.add('', false, child, run, path);
      else this.addObject(child, run, path, this.describeRunChild(child));
    }
  }

  private describeRunChild(child: TreeElement): string {
    const { name, attributes } = child;
    if (name === 'w:fldChar') return `${name} ${attributes['w:fldCharType'] ?? ''}${describeFormData(child)}`;
    if (name === 'w:instrText' || name === 'w:delInstrText') return `w:instrText ${joinText(child)}`;
    // The words of a note are compared by themselves.
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      return `${name} ${attributes['w:customMarkFollows'] ?? ''}`;
    return describeObject(child, this.context.resolve);
  }

  private addObject(node: TreeElement, run: TreeElement | null, path: readonly Wrapper[], key: string): void {
    this.add(this.context.characters.get(key), false, node, run, path);
  }

  private add(
    text: string,
    isText: boolean,
    node: TreeElement,
    run: TreeElement | null,
    path: readonly Wrapper[],
  ): void {
    const link = path.findLast((one) => one.link !== '')?.link ?? '';
    this.atoms.push({ text, isText, node, run, path, link });
  }
}

/** A line break after which text goes on below a picture looks different from a plain one (ECMA-376 17.18.3). */
function isClearing({ attributes }: TreeElement): boolean {
  return /^(left|right|all)$/.test(attributes['w:clear'] ?? '');
}

function describeSimpleField(field: TreeElement): string {
  const words = (element: TreeElement): string =>
    listElements(element)
      .map((child) => (child.name === 'w:t' ? joinText(child) : words(child)))
      .join('');
  return `simple field ${(field.attributes['w:instr'] ?? '').split(/\s+/).join(' ')} ${words(field)}`;
}
