import type { TreeElement } from '../../package/xml-tree.ts';
import type { OutputPackage } from '../redline/parts/output-package.ts';
import type { SourcePackage } from '../redline/parts/source-package.ts';
import { normalizeRevision, type Revision } from '../redline/revision.ts';
import { createElement, isElement, listElements, withChildren } from '../redline/tree/tree-elements.ts';
import type { AnswerComment } from './answer-options.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

type CommentTarget = Revision & { readonly source: SourcePackage; readonly output: OutputPackage };

/**
 * Adds comments to the part of the file that holds them, and returns the paragraphs that they are at with their marks
 * (ECMA-376 17.13.4). A comment on a clause that is not in the file is left out.
 */
export function addComments(
  comments: readonly AnswerComment[],
  startOf: ReadonlyMap<string, TreeElement>,
  { source, output, ...revision }: CommentTarget,
): Map<TreeElement, TreeElement> {
  const marked = new Map<TreeElement, TreeElement>();
  const placed = comments.filter(({ clause }) => startOf.has(clause));
  if (placed.length === 0) return marked;
  const part = source.findRelated('comments');
  const root = part === undefined ? createElement('w:comments', { 'xmlns:w': WORD }) : source.readTree(part);
  let last = listElements(root).reduce((most, one) => Math.max(most, Number(one.attributes['w:id'] ?? 0) || 0), -1);
  const { author, date } = normalizeRevision(revision);
  const made = placed.map(({ clause, text }) => {
    last += 1;
    const id = String(last);
    const paragraph = startOf.get(clause);
    if (paragraph !== undefined) marked.set(paragraph, markParagraph(marked.get(paragraph) ?? paragraph, id));
    const lines = text.split('\n').map((line) => createElement('w:p', {}, [createRun(line)]));
    return createElement('w:comment', { 'w:id': id, 'w:author': author, 'w:date': date }, lines);
  });
  const whole = withChildren(root, [...root.children, ...made]);
  if (part === undefined) output.createPart('word/comments.xml', whole, TYPE, RELATIONSHIP);
  else output.replacePart(part, whole);
  return marked;
}

function markParagraph(paragraph: TreeElement, id: string): TreeElement {
  const at = paragraph.children.findLastIndex((child) => isElement(child, 'w:pPr')) + 1;
  return withChildren(paragraph, [
    ...paragraph.children.slice(0, at),
    createElement('w:commentRangeStart', { 'w:id': id }),
    ...paragraph.children.slice(at),
    createElement('w:commentRangeEnd', { 'w:id': id }),
    createElement('w:r', {}, [createElement('w:commentReference', { 'w:id': id })]),
  ]);
}

function createRun(text: string): TreeElement {
  return createElement('w:r', {}, [createElement('w:t', { 'xml:space': 'preserve' }, [text])]);
}
