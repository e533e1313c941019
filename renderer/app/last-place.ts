import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useSettings } from '../api/settings.ts';

const LAST_PLACE = 'ui.last-place';
/** A screen of a text. The text itself knows at which clause it was left. */
const REOPENED_PATTERN = /^\/(?:text|gather|matrix|sign)\/[^/]+/;

/** Stores which screen of a text is open, so that the program reopens there; at home it forgets it. Deleting the text does too. */
export function useNoteLastPlace(): void {
  const [place] = useLocation();
  const { get, set } = useSettings();
  useEffect(() => {
    const last = REOPENED_PATTERN.exec(place)?.[0] ?? '';
    if ((last !== '' || place === '/') && last !== get(LAST_PLACE)) set(LAST_PLACE, last);
  }, [place, get, set]);
}

/** Returns where the program was left according to its settings; null for home, or for anything that is no screen of a text. */
export function readLastPlace(settings: { readonly [name: string]: string }): string | null {
  return REOPENED_PATTERN.exec(settings[LAST_PLACE] ?? '')?.[0] ?? null;
}
