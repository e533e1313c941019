import { Text } from '@mantine/core';
import type { ShownStatus } from '../../../shared/model/agreement.ts';
import { formatDay, formatMoment } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { getStatusMessageKey } from '../clause/agreement-status.ts';

/** Shows who set a status, when, and at which meeting. */
export function StatusAttribution({ status }: { readonly status: ShownStatus }) {
  const { speech, say } = useInterfaceLanguage();
  const { actor, at, dated, meeting, conflict } = status;
  return (
    <>
      <Text size="sm">
        {say('ui.agreement.said', {
          status: say(getStatusMessageKey(status.status)),
          by: actor.unit ? `${actor.name} (${actor.unit})` : actor.name,
          when: dated === null ? formatMoment(at, speech) : formatDay(dated, speech),
        })}
      </Text>
      {meeting !== null && (
        <Text size="sm">
          {say('ui.agreement.at-meeting', { place: meeting.place, date: formatDay(meeting.date, speech) })}
        </Text>
      )}
      {conflict && <Text size="sm">{say('ui.agreement.conflict')}</Text>}
    </>
  );
}
