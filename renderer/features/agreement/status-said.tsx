import { Text } from '@mantine/core';
import type { ShownStatus } from '../../../shared/model/agreement.ts';
import { useSpeech } from '../../ui/speech.ts';
import { spokenDay, spokenMoment } from '../../ui/time.ts';
import { statusLabel } from './locked.ts';

/** Who set a status, when, and at which meeting. */
export function StatusSaid({ status }: { readonly status: ShownStatus }) {
  const { speech, say } = useSpeech();
  const { actor, at, dated, meeting, conflict } = status;
  return (
    <>
      <Text size="sm">
        {say('ui.agreement.said', {
          status: say(statusLabel(status.status)),
          by: actor.unit ? `${actor.name} (${actor.unit})` : actor.name,
          when: dated === null ? spokenMoment(at, speech) : spokenDay(dated, speech),
        })}
      </Text>
      {meeting !== null && (
        <Text size="sm">
          {say('ui.agreement.at-meeting', { place: meeting.place, date: spokenDay(meeting.date, speech) })}
        </Text>
      )}
      {conflict && <Text size="sm">{say('ui.agreement.conflict')}</Text>}
    </>
  );
}
