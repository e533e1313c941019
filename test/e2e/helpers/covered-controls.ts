import type { Page } from '@playwright/test';

/**
 * Visible controls that a click in the middle of their visible part would not reach, as `control < what covers it`.
 * Controls under an open dialog are not meant to be reached.
 */
export async function findCoveredControls(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(${findCovered.toString()})(document, window)`);
}

/** The part of a page's document that is used here: the tests are compiled without DOM types. */
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Node = {
  readonly tagName: string;
  readonly parentElement: Node | null;
  readonly textContent: string | null;
  readonly labels?: Iterable<Node> | null;
  readonly getBoundingClientRect: () => Box;
  readonly getClientRects: () => Iterable<Box>;
  readonly getAttribute: (name: string) => string | null;
  readonly closest: (selector: string) => Node | null;
  readonly contains: (other: Node) => boolean;
  readonly checkVisibility: (options: object) => boolean;
  readonly querySelectorAll: (selector: string) => Iterable<Node>;
};
type Document = Pick<Node, 'querySelectorAll'> & {
  readonly elementFromPoint: (x: number, y: number) => Node | null;
};
type Window = {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly getComputedStyle: (node: Node) => { readonly overflow: string; readonly position: string };
};

/** Runs in the page, so it uses no outer variables. */
function findCovered(document: Document, window: Window): string[] {
  const controls =
    'button, a[href], input, select, textarea, summary, [contenteditable="true"], [role="tab"], [role="menuitem"], [role="separator"]';
  const name = (node: Node | null) =>
    node === null
      ? 'nothing'
      : `${node.tagName.toLowerCase()} ${node.getAttribute('aria-label') ?? node.textContent?.trim().slice(0, 40)}`;
  /** The visible part of a control within everything that clips it; of a link over several lines, of its first. */
  const seen = (control: Node): Box => {
    const [own = control.getBoundingClientRect()] = control.getClientRects();
    let box = {
      left: Math.max(0, own.left),
      right: Math.min(window.innerWidth, own.right),
      top: Math.max(0, own.top),
      bottom: Math.min(window.innerHeight, own.bottom),
    };
    for (let here: Node | null = control; here !== null; here = here.parentElement) {
      const { overflow, position } = window.getComputedStyle(here);
      if (here !== control && overflow !== 'visible') {
        const clip = here.getBoundingClientRect();
        box = {
          left: Math.max(box.left, clip.left),
          right: Math.min(box.right, clip.right),
          top: Math.max(box.top, clip.top),
          bottom: Math.min(box.bottom, clip.bottom),
        };
      }
      if (position === 'fixed') break;
    }
    return box;
  };
  const dialogs = [...document.querySelectorAll('[role="dialog"]')];
  const behind = (control: Node) =>
    dialogs.length > 0 && !dialogs.some((dialog) => dialog.contains(control)) && control.closest('footer') === null;
  const covered: string[] = [];
  for (const control of document.querySelectorAll(controls)) {
    if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || behind(control)) continue;
    const { left, right, top, bottom } = seen(control);
    if (right - left < 4 || bottom - top < 4) continue;
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const own = [control, ...(control.labels ?? [])];
    if (hit !== null && own.some((one) => one.contains(hit))) continue;
    covered.push(`${name(control)} < ${name(hit)}`);
  }
  return covered;
}
