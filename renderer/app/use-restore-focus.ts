import { useEffect } from 'react';

/** Remembers several positions, since the most recent ones may be gone when needed. */
const MAX_PLACES = 8;
const overlaySelector = '[role="dialog"], [role="menu"]';

/**
 * Returns the focus to where it was before a dialog opened, if closing the dialog loses it. Mantine does so only for a
 * dialog that is rendered before it opens, not for one that a menu opens.
 */
export function useRestoreFocus(): void {
  useEffect(() => {
    const places: HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest(overlaySelector) !== null) return;
      places.push(target);
      if (places.length > MAX_PLACES) places.shift();
    };
    const back = () => {
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body) return;
      places.findLast((place) => place.isConnected && place.checkVisibility())?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver((records) => {
      const gone = records.some(({ removedNodes }) => [...removedNodes].some(hasDialog));
      // The code that closed the dialog may set a better focus.
      if (gone) setTimeout(back, 20);
    });
    document.addEventListener('focusin', note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
}

function hasDialog(node: Node): boolean {
  return node instanceof Element && (node.matches('[role="dialog"]') || node.querySelector('[role="dialog"]') !== null);
}
