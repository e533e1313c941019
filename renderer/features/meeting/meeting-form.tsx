import { Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ShownText } from '../../../shared/model/shown.ts';
import { DayInput } from '../../components/day-input.tsx';
import { formatDay } from '../../components/format-date.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useDamagedOptions } from '../clause/use-damaged-options.ts';
import { type Attendee, type MeetingDraft, updateAttendee } from './meeting-draft.ts';

type Props = {
  readonly text: ShownText;
  readonly value: MeetingDraft;
  readonly onChange: (value: MeetingDraft) => void;
};

/** Edits a meeting: time and place, attendees, the draft under discussion, and the discussion. */
export function MeetingForm({ text, value, onChange }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const damaged = useDamagedOptions(text.code, 'draft');
  const change = (part: Partial<MeetingDraft>) => onChange({ ...value, ...part });
  return (
    <Stack gap="sm">
      <Group align="flex-end" grow preventGrowOverflow={false} wrap="nowrap">
        <DayInput
          data-autofocus
          required
          w="11rem"
          flex="0 0 auto"
          label={say('ui.meeting.date')}
          value={value.date}
          onChange={(day) => change({ date: day })}
        />
        <TextInput
          required
          label={say('ui.meeting.place')}
          value={value.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
      </Group>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <Text component="legend" size="sm" fw={600} mb={4}>
          {say('ui.meeting.present')}
        </Text>
        <Stack gap={6}>
          {value.present.map((row, n) => (
            <AttendeeRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity other than its position
              key={n}
              row={row}
              n={n}
              text={text}
              onChange={(part) => change({ present: updateAttendee(value.present, n, part) })}
            />
          ))}
        </Stack>
      </fieldset>
      <NativeSelect
        label={say('ui.meeting.draft')}
        value={value.draft}
        onChange={(event) => change({ draft: event.currentTarget.value })}
        data={[
          { value: '', label: say('ui.meeting.no-draft') },
          ...text.drafts.map(({ code, label, date }) => ({
            value: code,
            label: `${label} (${formatDay(date, speech)})`,
          })),
          ...damaged,
        ]}
      />
      <Textarea
        autosize
        minRows={3}
        maxRows={10}
        label={say('ui.meeting.summary')}
        description={say('ui.meeting.summary-about')}
        value={value.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
    </Stack>
  );
}

type AttendeeRowProps = {
  readonly row: Attendee;
  readonly n: number;
  readonly text: ShownText;
  readonly onChange: (part: Partial<Attendee>) => void;
};

function AttendeeRow({ row, n, text, onChange }: AttendeeRowProps) {
  const say = useInterfaceLanguage().say;
  return (
    <Group gap={6} wrap="nowrap" grow preventGrowOverflow={false}>
      <TextInput
        size="xs"
        aria-label={say('ui.meeting.name', { n: n + 1 })}
        placeholder={say('ui.meeting.name-short')}
        value={row.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        aria-label={say('ui.meeting.role', { n: n + 1 })}
        placeholder={say('ui.meeting.role-short')}
        value={row.role}
        onChange={(event) => onChange({ role: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        w="7rem"
        flex="0 0 auto"
        aria-label={say('ui.meeting.party', { n: n + 1 })}
        value={row.party ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ party: value === '' ? null : value })}
        data={[{ value: '', label: '–' }, ...text.parties.map(({ code }) => code)]}
      />
    </Group>
  );
}
