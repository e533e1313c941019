import { useLocation } from 'wouter';

/** Returns the code of the text that the screen belongs to, null if it belongs to none. */
export function useOpenedText(): string | null {
  const [place] = useLocation();
  return /^\/(?:text|compare|gather|matrix|sign)\/([^/-][^/]*)/.exec(place)?.[1] ?? null;
}
