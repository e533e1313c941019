import type { ShownMeeting } from '../../../shared/model/agreement.ts';

export type RememberedMeeting<Meeting> = {
  /** Whether a person has stated on that day at which meeting the text is projected, or that there is none. */
  readonly asked: boolean;
  readonly id: string | null;
  /** Also null if the meeting was just created and is not loaded yet. */
  readonly meeting: Meeting | null;
};

/** Remembers the meeting of a text for a day; null if there is none. */
export function formatTodaysMeeting(day: string, negotiation: string, meeting: string | null): string {
  return `${day} ${negotiation} ${meeting ?? ''}`;
}

/** Reads what was remembered; it counts for that day and text only, and while the meeting exists. */
export function parseTodaysMeeting<Meeting extends Pick<ShownMeeting, 'id'>>(
  kept: string,
  day: string,
  negotiation: string,
  all: readonly Meeting[] | undefined,
): RememberedMeeting<Meeting> {
  const [on, of, id = ''] = kept.split(' ');
  const asked = on === day && of === negotiation;
  const meeting = (asked && all?.find((one) => one.id === id)) || null;
  return { asked: asked && (id === '' || meeting !== null), id: asked && id !== '' ? id : null, meeting };
}
