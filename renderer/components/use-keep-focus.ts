import { useCallback } from 'react';

const controlSelectors = ['button', 'input', 'select', 'textarea'].map((name) => `${name}:not(:disabled)`);
const focusableSelector = [...controlSelectors, 'a[href]', '[contenteditable="true"]'].join(', ');

/** A previous focus: the element, and its index among the focusable elements of each ancestor. */
type FocusPosition = { readonly element: HTMLElement; readonly around: readonly (readonly [Element, number])[] };

/**
 * Keeps the focus within a container when the focused element disappears, for example a handled card or a closed form:
 * it moves to the element now at that index in the nearest remaining ancestor.
 */
export function useKeepFocus(): (place: HTMLElement | null) => (() => void) | undefined {
  return useCallback((place) => (place === null ? undefined : keepFocusWithin(place)), []);
}

function keepFocusWithin(place: HTMLElement): () => void {
  const placeOf = (element: EventTarget | null): FocusPosition | null =>
    element instanceof HTMLElement && place.contains(element)
      ? { element, around: listSurroundings(element, place) }
      : null;
  let last = placeOf(document.activeElement);
  const note = ({ target }: FocusEvent) => {
    last = placeOf(target);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    // The focus moved elsewhere on purpose; if its element disappears, there is no related target.
    if (relatedTarget !== null) last = null;
  };
  const press = ({ target }: Event) => {
    if (target instanceof Node && last?.element.contains(target) !== true) last = null;
  };
  const observer = new MutationObserver(() => {
    if (last !== null && document.activeElement === document.body) findNextFocus(last)?.focus();
  });
  place.addEventListener('focusin', note);
  place.addEventListener('focusout', leave);
  document.addEventListener('pointerdown', press, true);
  observer.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    place.removeEventListener('focusin', note);
    place.removeEventListener('focusout', leave);
    document.removeEventListener('pointerdown', press, true);
    observer.disconnect();
  };
}

function findNextFocus({ element, around }: FocusPosition): HTMLElement | undefined {
  // Disabled while busy, and enabled again afterwards.
  if (element.isConnected && element.checkVisibility()) return element.matches(':disabled') ? undefined : element;
  const [left, at] = around.find(([one]) => one.isConnected && listFocusable(one).length > 0) ?? [];
  return left === undefined || at === undefined ? undefined : (listFocusable(left)[at] ?? listFocusable(left).at(-1));
}

function listSurroundings(element: HTMLElement, place: HTMLElement): [Element, number][] {
  const all: [Element, number][] = [];
  for (let one = element.parentElement; one !== null && place.contains(one); one = one.parentElement)
    all.push([one, Math.max(0, listFocusable(one).indexOf(element))]);
  return all;
}

function listFocusable(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(focusableSelector)].filter((one) => one.checkVisibility());
}
