import type { Payload } from '../model/record.ts';

type Meeting = Omit<Payload<'meeting.held'>, 'supersedes'>;

/** The fields of a meeting that was never held: it has a day, and nothing else. */
export const emptyMeeting = { place: '', present: [], draft: null, summary: '' } as const satisfies Partial<Meeting>;

/** Whether a meeting was withdrawn. A meeting that was held has a place. */
export function isMeetingWithdrawn({ place, present, draft, summary }: Meeting): boolean {
  return place === '' && present.length === 0 && draft === null && summary === '';
}
