import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { FileDown, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { describeSummary } from '../../../shared/i18n/describe-summary.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall, useRead } from '../../api/use-command.ts';
import { formatDay } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useMakeFile } from '../files/use-make-file.ts';
import classes from './summary.module.css';

/** Ringkasan Rapat: what became of a text since one of our drafts, for our own side (D22). */
export function SummarySection({ text }: { readonly text: ShownText }) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { busy, make } = useMakeFile();
  const drafts = text.drafts.filter(({ origin }) => origin === 'ours');
  const [chosen, setChosen] = useState<string | null>(null);
  const since = chosen ?? drafts.at(-1)?.code ?? null;
  const asked = { negotiation: text.code, since: since ?? '', speech };
  return (
    <section className={classes.section} aria-label={say('ui.summary.title')}>
      <Group justify="space-between">
        <Title order={2} size="h5">
          {say('ui.summary.title')}
        </Title>
        <span className={classes.secret}>
          <ShieldCheck size={15} aria-hidden />
          {say('ui.history.confidential')}
        </span>
      </Group>
      <Text size="sm" c="dimmed">
        {say(since === null ? 'ui.summary.no-draft' : 'ui.summary.about')}
      </Text>
      {since !== null && (
        <>
          <Group align="end" gap="sm" mt="sm">
            <NativeSelect
              label={say('ui.summary.since')}
              value={since}
              onChange={({ currentTarget: { value } }) => setChosen(value)}
              data={drafts.map(({ code, label, date }) => ({
                value: code,
                label: `${label} · ${formatDay(date, speech)}`,
              }))}
            />
            <Button
              variant="default"
              loading={busy}
              leftSection={<FileDown size={16} aria-hidden />}
              onClick={() => void make(() => call('summary.export', { ...asked, look: null }))}
            >
              {say('ui.summary.export')}
            </Button>
          </Group>
          <SummaryLines asked={asked} />
        </>
      )}
    </section>
  );
}

type SummaryLinesProps = {
  readonly asked: { readonly negotiation: string; readonly since: string; readonly speech: 'id' | 'en' };
};

function SummaryLines({ asked }: SummaryLinesProps) {
  const summary = useRead('summary.show', asked, { keepPrevious: true });
  if (summary.error !== null) return <FailureAlert problem={summary.error} onRetry={() => void summary.refetch()} />;
  if (summary.data === undefined) return <Loading />;
  return describeSummary(summary.data, asked.speech).map(({ title, none, lines }) => (
    <div key={title}>
      <h3 className={classes.part}>{title}</h3>
      {lines.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.lines}>
        {lines.map(({ clause, words, decides }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
          <li key={`${clause} ${at}`}>
            <b>{clause}:</b> {words} {decides !== '' && <i>{decides}</i>}
          </li>
        ))}
      </ul>
    </div>
  ));
}
