/** Selected words of one clause, language and part, as offsets in the rendered text. */
export type SelectedWords = {
  readonly clause: string;
  readonly language: string;
  readonly part: 'heading' | 'body';
  readonly from: number;
  readonly to: number;
};

/** Returns the selection on the page; null if it is empty or spans several clauses. */
export function readSelectedWords(): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = findPartOffset(range.startContainer, range.startOffset);
  const end = findPartOffset(range.endContainer, range.endOffset);
  if (start === null || end === null || start.part !== end.part || end.at <= start.at) return null;
  const cell = start.part.closest<HTMLElement>('[data-clause]');
  const { clause, language } = cell?.dataset ?? {};
  if (clause === undefined || language === undefined) return null;
  return {
    clause,
    language,
    part: start.part.dataset.part === 'heading' ? 'heading' : 'body',
    from: start.at,
    to: end.at,
  };
}

/** Returns the offset in the rendered text at a point of the window. */
export function findOffsetAtPoint(x: number, y: number): { part: 'heading' | 'body'; at: number } | null {
  const range = document.caretRangeFromPoint?.(x, y);
  const place = range == null ? null : findPartOffset(range.startContainer, range.startOffset);
  return place === null ? null : { part: place.part.dataset.part === 'heading' ? 'heading' : 'body', at: place.at };
}

function findPartOffset(node: Node, offset: number): { part: HTMLElement; at: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const part = element?.closest<HTMLElement>('[data-part]');
  if (part == null) return null;
  const piece = element?.closest<HTMLElement>('[data-at]');
  if (piece != null && node.nodeType === Node.TEXT_NODE) return { part, at: Number(piece.dataset.at) + offset };
  // The point is outside the words: use the end of the run before it.
  const before = document.createRange();
  before.setStart(part, 0);
  before.setEnd(node, offset);
  const pieces = [...part.querySelectorAll<HTMLElement>('[data-at]')].filter((one) => before.intersectsNode(one));
  const last = pieces.at(-1);
  return { part, at: last === undefined ? 0 : Number(last.dataset.at) + (last.textContent?.length ?? 0) };
}
