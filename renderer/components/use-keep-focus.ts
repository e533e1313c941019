import { useCallback } from 'react';

const controlSelectors = ['button', 'input', 'select', 'textarea'].map((name) => `${name}:not(:disabled)`);
const focusableSelector = [...controlSelectors, 'a[href]', '[contenteditable="true"]'].join(', ');

/** Where the focus was: an element, and which of what can have the focus it was, in each of its surroundings. */
type FocusPosition = { readonly element: HTMLElement; readonly around: readonly (readonly [Element, number])[] };

/**
 * Keeps the focus in a place when what had it goes away, as a card does that was dealt with and a form that was closed: it
 * goes to what stands there now, in the nearest surroundings that are left.
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
    // To somewhere else on purpose; where what has it goes away there is nothing that it goes to.
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
  // Out of use while it is at work, and in use again.
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
