import { type RefObject, useLayoutEffect, useState } from 'react';

/** The distance between the card and the words, in pixels. */
const GAP = 12;
const WIDTH = 372;

type CardPlace = { readonly left: number; readonly top: number; readonly width: number; readonly maxHeight: number };

/** Places a card next to words: right of their column if there is room, else below or above them, never over them. */
export function useCardPlace(anchor: HTMLElement, card: RefObject<HTMLElement | null>): CardPlace {
  const [place, setPlace] = useState<CardPlace>({ left: 0, top: 0, width: WIDTH, maxHeight: 400 });
  useLayoutEffect(() => {
    const move = () => {
      // Words that were rendered again or scrolled out leave the card where it is.
      if (anchor.isConnected) setPlace(findCardPlace(anchor, card.current?.scrollHeight ?? 0));
    };
    move();
    const observer = new ResizeObserver(move);
    if (card.current?.firstElementChild != null) observer.observe(card.current.firstElementChild);
    window.addEventListener('scroll', move, true);
    window.addEventListener('resize', move);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', move, true);
      window.removeEventListener('resize', move);
    };
  }, [anchor, card]);
  return place;
}

function findCardPlace(anchor: HTMLElement, height: number): CardPlace {
  const { innerWidth, innerHeight } = window;
  const words = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const lowest = anchor.getBoundingClientRect();
  const column = anchor.closest('[data-clause]')?.getBoundingClientRect() ?? lowest;
  const width = Math.min(WIDTH, innerWidth - 2 * GAP);
  const top = Math.max(GAP, Math.min(words.top - 2 * GAP, innerHeight - GAP - height));
  const beside = { top, width, maxHeight: innerHeight - top - GAP };
  if (column.right + GAP + width + GAP <= innerWidth) return { ...beside, left: column.right + GAP };
  if (column.left - GAP - width >= GAP) return { ...beside, left: column.left - GAP - width };
  const left = Math.max(GAP, Math.min(words.left, innerWidth - GAP - width));
  const below = innerHeight - lowest.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  if (below >= Math.min(height, 280) || below >= above)
    return { left, top: lowest.bottom + GAP, width, maxHeight: below };
  return { left, top: Math.max(GAP, words.top - GAP - Math.min(height, above)), width, maxHeight: above };
}
