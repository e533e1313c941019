import { Button, Group, Stack, Title } from '@mantine/core';
import { Presentation } from 'lucide-react';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useEditableRecord } from '../../api/use-editable-record.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { DiscardButton } from '../../components/discard-button.tsx';
import { FailureAlert } from '../../components/loading-states.tsx';
import { collectFormTexts, countLostWords } from '../../components/lost-words.ts';
import { useNotice } from '../../components/notice.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { ExportRecord } from './export-record.tsx';
import { createMeetingDraft, toMeetingInput } from './meeting-draft.ts';
import { MeetingForm } from './meeting-form.tsx';
import { OutcomeList } from './outcome-list.tsx';

type Props = {
  readonly text: ShownText;
  /** Null for a new meeting. */
  readonly meeting: ShownMeeting | null;
  readonly onHeld: (meeting: string) => void;
  readonly onProject: (meeting: string) => void;
};

/** One meeting: its details and outcomes. */
export function MeetingPane({ text, meeting, onHeld, onProject }: Props) {
  const say = useTranslate();
  const notice = useNotice();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const before = createMeetingDraft(meeting);
  const { typed: said, changed, type, sent } = useEditableRecord(['meeting', meeting?.id ?? text.code], before);
  const asked = toMeetingInput(text.code, meeting?.id ?? null, said);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent();
        void run(async () => {
          const { meeting: held } = await call('meetings.hold', asked);
          if (meeting === null) type(() => before);
          notice.done(say('ui.meeting.saved'));
          onHeld(held);
        });
      }}
    >
      <Stack gap="md">
        <MeetingForm text={text} value={said} onChange={(next) => type(() => next)} />
        <FailureAlert problem={problem} />
        <Group justify="space-between">
          {meeting === null ? <span /> : <ExportRecord text={text} meeting={meeting.id} disabled={changed} />}
          <Group gap={6}>
            {changed && (
              <DiscardButton
                size="xs"
                variant="subtle"
                label={say('ui.text.discard')}
                countLost={() => countLostWords(collectFormTexts(said), collectFormTexts(before))}
                onDiscard={() => {
                  type(() => before);
                  return () => type(() => said);
                }}
              />
            )}
            {meeting !== null && (
              <Button
                size="xs"
                variant="default"
                disabled={changed}
                leftSection={<Presentation size={14} aria-hidden />}
                onClick={() => onProject(meeting.id)}
              >
                {say('ui.meeting.project')}
              </Button>
            )}
            <SubmitButton
              size="xs"
              idle={busy || (meeting !== null && !changed) || said.date === '' || asked.place === ''}
            >
              {say('ui.meeting.save')}
            </SubmitButton>
          </Group>
        </Group>
        {meeting !== null && (
          <section aria-label={say('ui.meeting.collected')}>
            <Title order={3} size="h5" mb="xs">
              {say('ui.meeting.collected')}
            </Title>
            <OutcomeList text={text} collected={meeting.collected} />
          </section>
        )}
      </Stack>
    </form>
  );
}
