import type { Payload } from '../model/record.ts';

type Meeting = Omit<Payload<'meeting.held'>, 'supersedes'>;

/** What is said of a meeting that was never held: a day, and nothing else. */
export const emptyMeeting = { place: '', present: [], draft: null, summary: '' } as const satisfies Partial<Meeting>;

/** Whether a meeting was taken back. One that is held has a place. */
export function isMeetingWithdrawn({ place, present, draft, summary }: Meeting): boolean {
  return place === '' && present.length === 0 && draft === null && summary === '';
}
