import type { AddedParagraph } from '../../../../shared/import/answer/answer-plan.ts';
import type { TreeElement, TreeNode } from '../../package/xml-tree.ts';
import { OutputPackage } from '../redline/parts/output-package.ts';
import { SourcePackage } from '../redline/parts/source-package.ts';
import { findChild, hasDescendant, replaceDescendants } from '../redline/tree/tree-elements.ts';
import { addComments } from './add-comments.ts';
import type { AnswerOptions } from './answer-options.ts';
import { type BodyParagraph, findParagraphs, listBodyParagraphs } from './body-paragraphs.ts';
import { createLikeParagraph, rewriteWords } from './rewrite-words.ts';

type RewrittenPackage = {
  readonly bytes: Uint8Array;
  /** The words of ours that have no place, because a paragraph was not found in the file. */
  readonly unplaced: readonly string[];
};

/**
 * A copy of their file in which paragraphs have our words, in the form of theirs. Throws a Failure `word-…` for a file
 * that cannot be read.
 */
export async function rewritePackage(
  bytes: Uint8Array,
  { plan, comments, author, date }: AnswerOptions,
): Promise<RewrittenPackage> {
  const source = await SourcePackage.open(bytes);
  const output = new OutputPackage(source);
  const root = source.readTree(source.main);
  const body = findChild(root, 'w:body');
  if (body === undefined) return { bytes, unplaced: [] };
  const found = findParagraphs(
    plan.paragraphs.map(({ text }) => text),
    listBodyParagraphs(body),
  );
  const rewriter = new BodyRewriter(found);
  plan.paragraphs.forEach((planned, at) => {
    rewriter.rewrite(at, planned.text, planned.becomes, planned.clause);
    rewriter.add(at, planned.before, 'before');
    rewriter.add(at, planned.after, 'after');
  });
  const commented = addComments(comments, rewriter.startOf, { source, output, author, date });
  const made = rewriter.replacements(commented);
  output.replacePart(source.main, replaceDescendants(root, made));
  return { bytes: output.write(), unplaced: rewriter.unplaced };
}

type BlockChange = { readonly before: TreeElement[]; readonly after: TreeElement[] };

class BodyRewriter {
  readonly unplaced: string[] = [];
  /** The first paragraph of each clause in the rewritten file. */
  readonly startOf = new Map<string, TreeElement>();
  private readonly found: readonly (BodyParagraph | undefined)[];
  private readonly written = new Map<TreeElement, TreeElement | null>();
  private readonly blocks = new Map<TreeElement, BlockChange>();

  constructor(found: readonly (BodyParagraph | undefined)[]) {
    this.found = found;
  }

  rewrite(at: number, text: string, becomes: string | null, clause: string | null): void {
    const element = this.found[at]?.element;
    if (element === undefined) {
      if (becomes !== null && becomes !== text) this.unplaced.push(becomes);
      return;
    }
    if (becomes === null && !holdsSection(element)) {
      this.written.set(element, null);
      return;
    }
    const rewritten = becomes === text ? element : rewriteWords(element, becomes ?? '');
    if (rewritten !== element) this.written.set(element, rewritten);
    if (clause !== null && !this.startOf.has(clause)) this.startOf.set(clause, rewritten);
  }

  add(at: number, added: readonly AddedParagraph[], side: keyof BlockChange): void {
    const block = this.found[at]?.block;
    for (const { text, like, clause } of added) {
      const form = this.found[like]?.element;
      if (block === undefined || form === undefined) {
        this.unplaced.push(text);
        continue;
      }
      const made = createLikeParagraph(form, text);
      const change = this.blocks.get(block) ?? { before: [], after: [] };
      change[side].push(made);
      this.blocks.set(block, change);
      if (clause !== null && !this.startOf.has(clause)) this.startOf.set(clause, made);
    }
  }

  /** @param commented paragraphs of the rewritten file, with their comments */
  replacements(commented: ReadonlyMap<TreeElement, TreeElement>): Map<TreeElement, readonly TreeNode[]> {
    const finish = (paragraph: TreeElement) => commented.get(paragraph) ?? paragraph;
    const made = new Map<TreeElement, readonly TreeNode[]>();
    for (const { element } of this.found.flatMap((one) => one ?? [])) {
      const written = this.written.get(element);
      const own = written === null ? [] : [finish(written ?? element)];
      if (own[0] !== element) made.set(element, own);
    }
    for (const [block, { before, after }] of this.blocks) {
      const own = made.get(block) ?? [replaceDescendants(block, made)];
      made.set(block, [...before.map(finish), ...own, ...after.map(finish)]);
    }
    return made;
  }
}

/** The last paragraph of a section holds its page setup, and goes only with it. */
function holdsSection(paragraph: TreeElement): boolean {
  return hasDescendant(paragraph, ({ name }) => name === 'w:sectPr');
}
