import type { Input } from '../../../shared/api/commands.ts';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import { getLocalDate } from '../../components/format-date.ts';

export type Attendee = Input<'meetings.hold'>['present'][number];

/** A meeting form. */
export type MeetingDraft = {
  readonly date: string;
  readonly place: string;
  readonly present: readonly Attendee[];
  /** The code of the draft under discussion; empty if there was none. */
  readonly draft: string;
  readonly summary: string;
};

const emptyAttendee: Attendee = { name: '', role: '', party: null };

export function createMeetingDraft(meeting: ShownMeeting | null): MeetingDraft {
  if (meeting === null) return { date: getLocalDate(), place: '', present: [emptyAttendee], draft: '', summary: '' };
  const { date, place, present, draft, summary } = meeting;
  return { date, place, present: [...present, emptyAttendee], draft: draft ?? '', summary };
}

/** Converts a form to the store's input, without rows that lack a name. */
export function toMeetingInput(
  negotiation: string,
  meeting: string | null,
  said: MeetingDraft,
): Input<'meetings.hold'> {
  return {
    negotiation,
    meeting,
    date: said.date,
    place: said.place.trim(),
    present: said.present
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, role, party }) => ({
        name: name.trim(),
        role: role.trim(),
        party,
      })),
    draft: said.draft === '' ? null : said.draft,
    summary: said.summary,
  };
}

/** Returns the rows with one changed; the last row is always empty. */
export function updateAttendee(rows: readonly Attendee[], n: number, part: Partial<Attendee>): readonly Attendee[] {
  const next = rows.map((row, at) => (at === n ? { ...row, ...part } : row));
  return next.at(-1)?.name.trim() === '' ? next : [...next, emptyAttendee];
}
