import { Button, Group, Kbd, Radio, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay, getLocalDate } from '../../components/format-date.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';

type Props = {
  readonly negotiation: string;
  /** Newest first. */
  readonly meetings: readonly ShownMeeting[];
  readonly onStart: (meeting: string | null) => void;
  readonly onClose: () => void;
};

/** How many earlier meetings can be continued. */
const EARLIER_MEETINGS = 3;

/** Asks for the meeting before anything is projected, and explains the keys, since the projected screen names none. */
export function StartProjector({ negotiation, meetings, onStart, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const todays = meetings.filter(({ date }) => date === getLocalDate());
  const offered = todays.length > 0 ? todays : meetings.slice(0, EARLIER_MEETINGS);
  const [chosen, setChosen] = useState(todays[0]?.id ?? 'new');
  const [place, setPlace] = useState('');
  const start = () => {
    if (chosen !== 'new') return onStart(chosen === 'none' ? null : chosen);
    const asked = { negotiation, meeting: null, date: getLocalDate(), place: place.trim() };
    void run(async () => {
      const { meeting } = await call('meetings.hold', { ...asked, present: [], draft: null, summary: '' });
      onStart(meeting);
    });
  };
  return (
    <Dialog onClose={onClose} size="lg" title={say('ui.projector.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{say('ui.projector.about')}</Text>
          <Radio.Group label={say('ui.projector.meeting')} value={chosen} onChange={setChosen}>
            <Stack gap={6} mt={4}>
              {offered.map((one) => (
                <Radio
                  key={one.id}
                  value={one.id}
                  label={[formatDay(one.date, speech), one.place].filter(Boolean).join(' · ')}
                />
              ))}
              <Radio value="new" label={say('ui.projector.new-meeting')} />
              <Radio value="none" label={say('ui.projector.no-meeting')} />
            </Stack>
          </Radio.Group>
          {chosen === 'new' && (
            <TextInput
              data-autofocus
              required
              label={say('ui.meeting.place')}
              value={place}
              onChange={(event) => setPlace(event.currentTarget.value)}
            />
          )}
          <FailureAlert problem={problem} />
          <KeyLegend />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.app.cancel')}
            </Button>
            <Button type="submit" loading={busy} data-autofocus>
              {say('ui.projector.start')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

const projectorKeys: readonly (readonly [keys: readonly string[], what: MessageKey])[] = [
  [['↑', '↓', '1–9'], 'ui.projector.key.go'],
  [['Enter'], 'ui.projector.key.edit'],
  [['Ctrl+Enter', 'Esc'], 'ui.projector.key.save'],
  [['A'], 'ui.projector.key.agree'],
  [['B'], 'ui.projector.key.brackets'],
  [['L', 'Shift+L'], 'ui.projector.key.languages'],
  [['Ctrl++', 'Ctrl+-'], 'ui.projector.key.size'],
  [['F11'], 'ui.projector.key.full'],
  [['F5'], 'ui.projector.key.leave'],
];

function KeyLegend() {
  const say = useInterfaceLanguage().say;
  return (
    <Table verticalSpacing={0} captionSide="top">
      <Table.Caption ta="left" fw={600} mt={0}>
        {say('ui.projector.keys')}
      </Table.Caption>
      <Table.Tbody>
        {projectorKeys.map(([caps, what]) => (
          <Table.Tr key={what}>
            <Table.Td w="11rem">
              <Group gap={4}>
                {caps.map((cap) => (
                  <Kbd key={cap}>{cap}</Kbd>
                ))}
              </Group>
            </Table.Td>
            <Table.Td>{say(what)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
