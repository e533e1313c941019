import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { FileDown, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall, useRead } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { DamagedRecords } from '../../features/clause/damaged-records.tsx';
import { useMakeFile } from '../../features/files/use-make-file.ts';
import { GuidelinesForm } from '../../features/process/guidelines-form.tsx';
import { InitialsSheetDialog } from '../../features/process/initials-sheet-dialog.tsx';
import styles from '../../features/process/process.module.css';
import { StageForm } from '../../features/process/stage-form.tsx';
import { StanceTable } from '../../features/process/stance-table.tsx';
import { StepForm } from '../../features/process/step-form.tsx';
import { SummarySection } from '../../features/summary/summary-section.tsx';

const stepOrder = [
  'foreign-ministry-consultation',
  'delegation-approval',
  'full-powers',
  'signing-day',
  'treaty-paper',
] as const;

/** The steps required by law (D1-D5), the day of signing and treaty paper (D20), the delegation's guidelines, our positions, and the resulting documents. */
export function ProcessPart({ text }: { readonly text: ShownText }) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { code: negotiation } = text;
  const process = useRead('process.show', { negotiation });
  const stances = useRead('stances.list', { negotiation });
  const readiness = useRead('readiness.show', { negotiation, draft: null });
  const { busy, make } = useMakeFile();
  const [isAsking, setAsking] = useState(false);
  const failed = [process, stances, readiness].find(({ error }) => error !== null);
  if (failed?.error) return <FailureAlert problem={failed.error} onRetry={() => void failed.refetch()} />;
  if (!process.data || !stances.data || !readiness.data) return <Loading />;
  const { stage, guidelines } = process.data;
  const [newest] = text.drafts.filter(({ origin }) => origin === 'ours').toReversed();
  const draft = readiness.data.draft ?? newest?.code ?? null;
  const secret = (
    <span className={styles.secret}>
      <ShieldCheck size={15} aria-hidden />
      {say('ui.history.confidential')}
    </span>
  );
  return (
    <Stack gap="lg">
      <section className={styles.section} aria-label={say('ui.process.steps')}>
        <Title order={2} size="h5">
          {say('ui.process.steps')}
        </Title>
        <StageForm negotiation={negotiation} stage={stage} />
        <DamagedRecords negotiation={negotiation} list="process" />
        {stepOrder.map((step) => {
          const last = process.data.steps.find((one) => one.step === step);
          return <StepForm key={step} negotiation={negotiation} step={step} last={last} />;
        })}
      </section>
      <section className={styles.section} aria-label={say('ui.process.guidelines')}>
        <Group justify="space-between">
          <Title order={2} size="h5">
            {say('ui.process.guidelines')}
          </Title>
          {secret}
        </Group>
        <Text size="sm" c="dimmed">
          {say('ui.process.guidelines-about')}
        </Text>
        <DamagedRecords negotiation={negotiation} list="guidelines" />
        <GuidelinesForm negotiation={negotiation} guidelines={guidelines} />
      </section>
      <section className={styles.section} aria-label={say('ui.process.stances')}>
        <Group justify="space-between">
          <Title order={2} size="h5">
            {say('ui.process.stances')}
          </Title>
          {secret}
        </Group>
        <DamagedRecords negotiation={negotiation} list="stances" />
        <StanceTable text={text} stances={stances.data} />
      </section>
      <section className={styles.section} aria-label={say('ui.process.papers')}>
        <Title order={2} size="h5">
          {say('ui.process.papers')}
        </Title>
        <Text size="sm" c="dimmed">
          {say('ui.process.papers-about')}
        </Text>
        <Group mt="sm">
          <Button
            variant="default"
            loading={busy}
            leftSection={<FileDown size={16} aria-hidden />}
            onClick={() => void make(() => call('brief.export', { negotiation, speech, look: null }))}
          >
            {say('ui.process.brief')}
          </Button>
          <Button
            variant="default"
            loading={busy}
            disabled={draft === null}
            leftSection={<FileDown size={16} aria-hidden />}
            onClick={() => void make(() => call('application.export', { negotiation, draft: draft ?? '', look: null }))}
          >
            {say('ui.process.application')}
          </Button>
          <Button
            variant="default"
            disabled={newest === undefined}
            leftSection={<FileDown size={16} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {say('ui.initials-sheet.open')}
          </Button>
        </Group>
      </section>
      <SummarySection text={text} />
      {isAsking && <InitialsSheetDialog text={text} onClose={() => setAsking(false)} />}
    </Stack>
  );
}
