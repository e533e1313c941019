import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNegotiationText } from '../../api/queries.ts';
import { useRead } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatDay } from '../../components/format-date.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { TravelForm } from './travel-form.tsx';
import { TravelGaps } from './travel-gaps.tsx';

type Props = {
  readonly code: string;
  readonly onClose: () => void;
  /** Offers to make a backup. */
  readonly onBackup: () => void;
};

/** Siap Dibawa: what is missing before a delegation leaves, and the folder that it takes along. */
export function TravelDialog({ code, onClose, onBackup }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const text = useNegotiationText(code);
  const [draft, setDraft] = useState<string | null>(null);
  const check = useRead('travel.check', { negotiation: code, draft }, { keepPrevious: true });
  const failed = [text, check].find(({ error }) => error !== null);
  const drafts = text.data?.drafts.filter(({ origin }) => origin === 'ours') ?? [];
  return (
    <Dialog onClose={onClose} size="lg" title={say('ui.travel.title')}>
      <Stack gap="md">
        <Text size="sm">{say('ui.travel.about')}</Text>
        <FailureAlert problem={failed?.error ?? null} onRetry={() => void failed?.refetch()} />
        {check.isPending && <Loading />}
        {check.data !== undefined && (
          <>
            <NativeSelect
              data-autofocus
              label={say('ui.export.draft')}
              value={draft ?? ''}
              onChange={({ currentTarget: { value } }) => setDraft(value === '' ? null : value)}
              data={[
                { value: '', label: say('ui.text.working') },
                ...drafts.map(({ code: value, label, date }) => ({
                  value,
                  label: `${label} (${formatDay(date, speech)})`,
                })),
              ]}
            />
            <TravelGaps negotiation={code} check={check.data} onBackup={onBackup} />
            <TravelForm negotiation={code} draft={draft} check={check.data} onClose={onClose} />
          </>
        )}
      </Stack>
    </Dialog>
  );
}
