import type { TextEvent } from '../../../shared/model/home.ts';

/** As many labels as fit under a card's line without touching. */
const MAX_EVENTS = 5;
/** The maximum number of future ones, if there are more in the past. */
const MAX_AHEAD = 2;

/** An event with its place on the line, in percent from the left. */
type PlacedEvent = TextEvent & { readonly left: number; readonly isAhead: boolean };

/**
 * Chooses the events around a day and places them in equal steps, so that no two labels touch; `today` lies between the last
 * that is past and the next, nearer to the nearer one.
 */
export function placeEvents(
  events: readonly TextEvent[],
  today: string,
): { readonly events: readonly PlacedEvent[]; readonly today: number } {
  const past = events.filter(({ day }) => day <= today);
  const ahead = events.slice(past.length);
  const room = MAX_EVENTS - Math.min(ahead.length, Math.max(MAX_AHEAD, MAX_EVENTS - past.length));
  const shown = [
    ...past.slice(Math.max(past.length - room, 0)),
    ...ahead.slice(0, MAX_EVENTS - Math.min(room, past.length)),
  ];
  const step = 100 / Math.max(shown.length, 1);
  const place = (at: number) => (at + 0.5) * step;
  const next = shown.findIndex(({ day }) => day > today);
  const last = next === -1 ? shown.length - 1 : next - 1;
  return {
    events: shown.map((event, at) => ({ ...event, left: place(at), isAhead: event.day > today })),
    today: place(last) + step * measureShare(shown[last]?.day, shown[last + 1]?.day, today),
  };
}

/** The share of the way from one event to the next, away from both labels; the middle where one of them is missing. */
function measureShare(from: string | undefined, to: string | undefined, today: string): number {
  if (from === undefined || to === undefined) return 0.4;
  const share = (Date.parse(today) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
  return Math.min(Math.max(share, 0.2), 0.8);
}
