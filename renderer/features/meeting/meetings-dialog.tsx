import { Button, Group, NavLink, Stack, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ShownMeeting } from '../../../shared/model/agreement.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useRead } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedRecords } from '../clause/damaged-records.tsx';
import styles from './meeting.module.css';
import { MeetingPane } from './meeting-pane.tsx';

type Props = {
  readonly text: ShownText;
  readonly onClose: () => void;
  /** Projects the text at a meeting. */
  readonly onProject: (meeting: string) => void;
};

/**
 * Lists the meetings of a negotiation: time, place and attendees, the outcomes of each, and the record of discussion.
 */
export function MeetingsDialog({ text, onClose, onProject }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const meetings = useRead('meetings.list', { negotiation: text.code });
  const [chosen, setChosen] = useState<string | null | 'new'>(null);
  const all = meetings.data ?? [];
  const shown = chosen === 'new' ? null : (all.find(({ id }) => id === chosen) ?? all[0] ?? null);
  const nameOf = ({ date, place }: ShownMeeting) => [formatDay(date, speech), place].filter(Boolean).join(' · ');
  return (
    <Dialog onClose={onClose} size="min(64rem, 94vw)" title={say('ui.meeting.title')}>
      <FailureAlert problem={meetings.error} onRetry={() => void meetings.refetch()} />
      {meetings.isPending && <Loading />}
      {meetings.data !== undefined && (
        <div className={styles.dialog}>
          <Stack gap="xs">
            <Button
              size="xs"
              variant="default"
              leftSection={<Plus size={14} aria-hidden />}
              onClick={() => setChosen('new')}
            >
              {say('ui.meeting.new')}
            </Button>
            <nav aria-label={say('ui.meeting.title')}>
              {all.map((one) => (
                <NavLink
                  key={one.id}
                  component="button"
                  active={shown?.id === one.id}
                  label={nameOf(one)}
                  description={say('ui.meeting.count', { count: one.collected.length })}
                  onClick={() => setChosen(one.id)}
                />
              ))}
            </nav>
            <DamagedRecords negotiation={text.code} list="meetings" />
          </Stack>
          <Stack gap="sm">
            {shown?.conflict === true && <Text size="sm">{say('ui.meeting.conflict')}</Text>}
            <MeetingPane
              key={shown?.id ?? 'new'}
              text={text}
              meeting={shown}
              onHeld={setChosen}
              onProject={onProject}
            />
          </Stack>
        </div>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {say('ui.app.close')}
        </Button>
      </Group>
    </Dialog>
  );
}
