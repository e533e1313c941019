import { Button, Group, Kbd, NativeSelect, Radio, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { WindowScreen } from '../../../../shared/api/window-bridge.ts';
import type { MessageKey } from '../../../../shared/i18n/format-message.ts';
import type { ShownMeeting } from '../../../../shared/model/agreement.ts';
import { useCall } from '../../../api/use-command.ts';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { formatDay, getLocalDate } from '../../../components/format-date.ts';
import { FailureAlert } from '../../../components/loading-states.tsx';
import { type Translate, useInterfaceLanguage } from '../../../components/use-translate.ts';

type Props = {
  readonly negotiation: string;
  /** Newest first. */
  readonly meetings: readonly ShownMeeting[];
  /** Of this computer; one is chosen where there are several. */
  readonly screens: readonly WindowScreen[];
  readonly onStart: (meeting: string | null, screen: number | null) => void;
  /** Projects in a window of its own. */
  readonly onStartBeside: (meeting: string | null, screen: number | null) => void;
  readonly onClose: () => void;
};

/** How many earlier meetings can be continued. */
const EARLIER_MEETINGS = 3;

/** Asks for the meeting before anything is projected, and explains the keys, since the projected screen names none. */
export function StartProjector({ negotiation, meetings, screens, onStart, onStartBeside, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const todays = meetings.filter(({ date }) => date === getLocalDate());
  const offered = todays.length > 0 ? todays : meetings.slice(0, EARLIER_MEETINGS);
  const [chosen, setChosen] = useState(todays[0]?.id ?? 'new');
  const [place, setPlace] = useState('');
  const [screen, setScreen] = useState(() => proposeScreen(screens));
  const begin = (go: (meeting: string | null) => void) => {
    if (chosen !== 'new') return go(chosen === 'none' ? null : chosen);
    const asked = { negotiation, meeting: null, date: getLocalDate(), place: place.trim() };
    void run(async () => {
      const { meeting } = await call('meetings.hold', { ...asked, present: [], draft: null, summary: '' });
      go(meeting);
    });
  };
  const start = () => begin((meeting) => onStart(meeting, screen));
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
          {screen !== null && (
            <NativeSelect
              label={say('ui.projector.screen')}
              description={say('ui.projector.screen-about')}
              value={screen}
              onChange={(event) => setScreen(Number(event.currentTarget.value))}
              data={screens.map((one, n) => ({ value: `${one.id}`, label: nameScreen(one, n, say) }))}
            />
          )}
          <FailureAlert problem={problem} />
          <KeyLegend />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.app.cancel')}
            </Button>
            <Button
              variant="default"
              loading={busy}
              disabled={chosen === 'new' && place.trim() === ''}
              onClick={() => begin((meeting) => onStartBeside(meeting, screen))}
            >
              {say('ui.projector.start-beside')}
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

/** The one that was chosen before, else one next to that of the window; null where there is no choice. */
function proposeScreen(screens: readonly WindowScreen[]): number | null {
  if (screens.length < 2) return null;
  const proposed = screens.find(({ isChosen }) => isChosen) ?? screens.find(({ isHere }) => !isHere);
  return proposed?.id ?? null;
}

/** Screens without a name are counted. */
function nameScreen({ label, width, height, isHere }: WindowScreen, n: number, say: Translate): string {
  const name = label === '' ? say('ui.projector.screen-name', { n: n + 1 }) : label;
  return `${name} (${width} × ${height}${isHere ? `, ${say('ui.projector.screen-here')}` : ''})`;
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
