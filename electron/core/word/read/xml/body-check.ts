import { Failure } from '../../../../../shared/api/failure.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';

const CONTENT = new Set(['w:p', 'w:tbl', 'w:t', 'm:t', 'w:body']);

/**
 * Checks while the elements of a main part pass that it has one body and no words next to it (ECMA-376 part 1, 17.2.3): of
 * more, some programs read the first, others all. Throws a Failure `word-two-readings`, or `word-damaged` without any.
 */
export class BodyCheck {
  private readonly part: string;
  private depth = 0;
  private isInBody = false;
  private hasBody = false;

  constructor(part: string) {
    this.part = part;
  }

  open(name: string): void {
    const isBody = name === 'w:body' && this.depth === 1 && !this.hasBody;
    if (isBody) {
      this.hasBody = true;
      this.isInBody = true;
    } else if (name === 'w:body' || (!this.isInBody && CONTENT.has(name)))
      throw new Failure('word-two-readings', { part: this.part, reason: `${name} beside the body` });
    this.depth += 1;
  }

  close(): void {
    this.depth -= 1;
    if (this.depth === 1) this.isInBody = false;
  }

  end(): void {
    if (!this.hasBody) throw new Failure('word-damaged', { part: this.part, reason: 'no body' });
  }
}

/** Does the same for a part that was parsed. */
export function checkBody(root: TreeElement, part: string): void {
  const check = new BodyCheck(part);
  const visit = (element: TreeElement): void => {
    check.open(element.name);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
    check.close();
  };
  visit(root);
  check.end();
}
