import type { XmlNode } from './xml-node.ts';

export type Settling = 'accept' | 'reject';

const GONE = { accept: ['w:del', 'w:moveFrom'], reject: ['w:ins', 'w:moveTo'] } as const;
const MARKS = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
const CHANGES = [
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
];
/** What a change of properties does not replace. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'w:rPrChange': MARKS,
  'w:pPrChange': ['w:rPr', 'w:sectPr'],
  'w:sectPrChange': ['w:headerReference', 'w:footerReference'],
  'w:trPrChange': ['w:ins', 'w:del'],
};
const BLOCKS = ['w:p', 'w:tbl', 'w:sdt'];

/**
 * Accepts or rejects every tracked change of a part, in place, as ECMA-376 17.13.5 describes them.
 * @param author whose changes are settled; everybody's if omitted
 */
export function settleRevisions(root: XmlNode, mode: Settling, author?: string): void {
  const isMeant = ({ attributes }: XmlNode) => author === undefined || attributes['w:author'] === author;
  const isGone = ({ name }: XmlNode) => (GONE[mode] as readonly string[]).includes(name);
  for (const change of root.all(...CHANGES))
    if (isMeant(change) || change.name === 'w:tblGridChange') settleProperties(change, mode);
  for (const mark of root.all('w:cellIns', 'w:cellDel')) {
    if (!isMeant(mark)) continue;
    const isGoneCell = (mark.name === 'w:cellDel') === (mode === 'accept');
    if (isGoneCell) mark.parent?.parent?.replaceWith([]);
    else mark.replaceWith([]);
  }
  for (const row of root.all('w:tr')) {
    const marks =
      row
        .child('w:trPr')
        ?.elements.filter(({ name }) => name === 'w:ins' || name === 'w:del')
        .filter(isMeant) ?? [];
    if (marks.some(isGone)) row.replaceWith([]);
    for (const mark of marks) mark.replaceWith([]);
  }
  for (const table of root.all('w:tbl')) if (table.all('w:tr').length === 0) table.replaceWith([]);
  for (const mark of root.all(...MARKS)) {
    if (mark.parent?.name !== 'w:rPr' && mark.parent?.name !== 'w:trPr' && isMeant(mark))
      mark.replaceWith(isGone(mark) ? [] : mark.children);
  }
  if (mode === 'reject')
    for (const control of root.all('w:sdt')) if (isTrackedControl(control, 'Ins')) unwrapControl(control);
  if (mode === 'accept')
    for (const control of root.all('w:sdt')) if (isTrackedControl(control, 'Del')) unwrapControl(control);
  if (author === undefined)
    for (const range of root.all().filter(({ name }) => /Range(Start|End)$/.test(name))) range.replaceWith([]);
  for (const paragraph of root.all('w:p')) {
    const marks =
      paragraph
        .child('w:pPr')
        ?.child('w:rPr')
        ?.elements.filter((mark) => MARKS.includes(mark.name) && isMeant(mark)) ?? [];
    for (const mark of marks) mark.replaceWith([]);
    if (marks.some(isGone)) removeMark(paragraph);
  }
}

/** The element before a control that was put in, or taken away, begins a range that says so. */
function isTrackedControl(control: XmlNode, change: 'Ins' | 'Del'): boolean {
  const siblings = control.parent?.elements ?? [];
  return siblings[siblings.indexOf(control) - 1]?.name === `w:customXml${change}RangeStart`;
}

function unwrapControl(control: XmlNode): void {
  control.replaceWith(control.child('w:sdtContent')?.children ?? []);
}

function settleProperties(change: XmlNode, mode: Settling): void {
  const around = change.parent;
  if (around === null) return;
  if (mode === 'reject') {
    const kept = KEPT[change.name] ?? [];
    for (const child of around.elements) if (child !== change && !kept.includes(child.name)) child.replaceWith([]);
    around.prepend(change.elements[0]?.children ?? [], 0);
  }
  change.replaceWith([]);
}

/** The content goes to the next paragraph; where there is none, an empty paragraph vanishes and another one stays. */
function removeMark(paragraph: XmlNode): void {
  const { parent } = paragraph;
  if (parent === null) return;
  const content = paragraph.elements.filter(({ name }) => name !== 'w:pPr');
  const after = nextBlock(paragraph);
  if (after?.name === 'w:p') {
    after.prepend(content, after.child('w:pPr') === undefined ? 0 : 1);
    paragraph.replaceWith([]);
  } else if (!content.some(isVisible) && parent.elements.some((one) => one !== paragraph && BLOCKS.includes(one.name)))
    paragraph.replaceWith([]);
}

/** An empty link or control is not seen. */
function isVisible(node: XmlNode): boolean {
  return node.name === 'w:r' || node.name === 'm:oMath' || node.all('w:r', 'm:oMath').length > 0;
}

/** The block that follows in the same cell, note or body; content controls are no border. */
function nextBlock(block: XmlNode): XmlNode | undefined {
  const siblings = block.parent?.elements ?? [];
  const after = siblings.slice(siblings.indexOf(block) + 1).find(({ name }) => BLOCKS.includes(name));
  if (after !== undefined) return after.name === 'w:sdt' ? after.all('w:p', 'w:tbl')[0] : after;
  const control = block.parent?.name === 'w:sdtContent' ? block.parent.parent : null;
  return control === null ? undefined : nextBlock(control);
}
