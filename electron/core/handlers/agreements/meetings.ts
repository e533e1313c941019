import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { findDraft, findMeeting, findNegotiation } from '../../queries/resolve-names.ts';
import { appendStatement } from '../../records/append-statement.ts';

/** Records a new meeting, or corrects one by restating all of it. Throws `party-unknown` or `meeting-unknown`. */
export function recordMeeting(context: WriteContext, input: Input<'meetings.hold'>): Output<'meetings.hold'> {
  return context.transact((writer) => {
    const { db } = writer;
    const { id, description } = findNegotiation(db, input.negotiation);
    const known = description.payload.parties.map(({ code }) => code);
    for (const { party } of input.present) {
      if (party !== null && !known.includes(party)) throw new Failure('party-unknown', { named: party, known });
    }
    const { date, place, present, summary } = input;
    const draft = input.draft === null ? null : findDraft(db, id, input.draft).record.entity;
    const said = { date, place, present, draft, summary };
    const meeting = input.meeting === null ? context.newId() : findMeeting(db, id, input.meeting).entity;
    return { meeting, ...appendStatement(writer, ['meeting.held', id, meeting], said, date) };
  });
}
