import { Button, Group, Stack, Title } from '@mantine/core';
import { Snowflake } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useUnsavedTyping } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useKeepFocus } from '../../components/use-keep-focus.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { DamagedRecords } from '../../features/clause/damaged-records.tsx';
import { PointRow } from '../../features/readiness/point-row.tsx';
import styles from '../../features/readiness/readiness.module.css';
import { ReadinessAnswer } from '../../features/readiness/readiness-answer.tsx';
import { ReminderList } from '../../features/readiness/reminder-list.tsx';
import { FreezeDraft } from '../../features/text/freeze-draft.tsx';

/** "Can we sign?": the answer, each point with its blockers, and what the law requires besides the text. */
export function ReadyPart({ text }: { readonly text: ShownText }) {
  const say = useTranslate();
  const readiness = useRead('readiness.show', { negotiation: text.code, draft: null });
  const typing = useUnsavedTyping(text.code);
  const [freezing, setFreezing] = useState(false);
  const list = useKeepFocus();
  if (readiness.error !== null)
    return <FailureAlert problem={readiness.error} onRetry={() => void readiness.refetch()} />;
  if (readiness.data === undefined) return <Loading />;
  const { points, reminders, draft, ready } = readiness.data;
  // What is left to do comes first; a point that is passed keeps its place.
  const [left, met] = [points.filter((point) => !point.met), points.filter((point) => point.met)];
  return (
    <Stack gap="md">
      <ReadinessAnswer
        readiness={readiness.data}
        draft={text.drafts.find(({ code }) => code === draft)?.label ?? draft}
      />
      <Group gap="sm">
        {draft === null && (
          <Button variant="default" leftSection={<Snowflake size={15} aria-hidden />} onClick={() => setFreezing(true)}>
            {say('ui.text.freeze')}
          </Button>
        )}
        {ready && draft !== null && (
          <Button component={Link} href={`/sign/${text.code}/set`}>
            {say('ui.sign.part.set')}
          </Button>
        )}
      </Group>
      <ul ref={list} className={styles.points} aria-label={say('ui.ready.points')}>
        {[...left, ...met].map((point) => (
          <PointRow key={point.point} text={text} point={point} />
        ))}
      </ul>
      <DamagedRecords negotiation={text.code} list="all" />
      <Group justify="space-between">
        <Title order={2} size="h5">
          {say('ui.ready.reminders')}
        </Title>
        <Button component={Link} href={`/sign/${text.code}/process`} size="compact-sm" variant="default">
          {say('ui.ready.to-process')}
        </Button>
      </Group>
      <ReminderList negotiation={text.code} reminders={reminders} />
      {freezing && <FreezeDraft text={text} unsaved={typing.data?.length ?? 0} onClose={() => setFreezing(false)} />}
    </Stack>
  );
}
