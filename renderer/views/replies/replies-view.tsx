import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useNegotiationText } from '../../api/queries.ts';
import { useActions } from '../../components/actions.ts';
import { EmptyState, FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useFileField } from '../../components/use-file-field.tsx';
import { useKeepFocus } from '../../components/use-keep-focus.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { ApplyAll } from '../../features/replies/apply-all.tsx';
import { CounterDraft } from '../../features/replies/counter-draft.tsx';
import { useInbox } from '../../features/replies/receive/inbox.ts';
import { ReceivedFilesDialog } from '../../features/replies/receive/received-files-dialog.tsx';
import { useReceiveFiles } from '../../features/replies/receive/use-receive-files.ts';
import styles from '../../features/replies/replies.module.css';
import { WaitingCard } from '../../features/replies/waiting-card.tsx';

/** Terima Berkas: received files are reviewed before anything in them is stored. */
export function RepliesView({ code }: { readonly code: string }) {
  const text = useNegotiationText(code);
  if (text.error !== null) return <FailureAlert problem={text.error} onRetry={() => void text.refetch()} />;
  if (text.data === undefined) return <Loading />;
  return <WaitingFiles text={text.data} />;
}

function WaitingFiles({ text }: { readonly text: ShownText }) {
  const say = useTranslate();
  const all = useInbox(text.code);
  const takeIn = useReceiveFiles();
  const { field, chooseFiles } = useFileField((chosen) => takeIn(text.code, chosen));
  const keepFocus = useKeepFocus();
  const [files, setFiles] = useState(false);
  useActions([
    { id: 'replies.gather', menu: 'file', label: 'ui.gather.choose', group: 1, run: chooseFiles },
    { id: 'files.show', menu: 'file', label: 'ui.action.files', group: 3, run: () => setFiles(true) },
  ]);
  const theirs = all.filter(({ as }) => as === 'counter-draft');
  const others = all.filter(({ as }) => as !== 'counter-draft');
  const choose = (
    <Button
      // While files wait, applying them is the step.
      variant={all.length === 0 ? 'filled' : 'default'}
      leftSection={<FolderOpen size={16} aria-hidden />}
      onClick={chooseFiles}
    >
      {say('ui.gather.choose')}
    </Button>
  );
  return (
    <Stack ref={keepFocus} className={styles.view} gap="md">
      <Group justify="space-between">
        <Title order={1} size="h3">
          {say('ui.gather.title')}
        </Title>
        <Group gap="xs">
          <ApplyAll negotiation={text.code} />
          {all.length > 0 && choose}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {say('ui.gather.about-all')}
      </Text>
      {field}
      {all.length === 0 && (
        <EmptyState title={say('ui.gather.none')} action={choose}>
          {say('ui.gather.none-about')}
        </EmptyState>
      )}
      {theirs.length > 0 && <CounterDraft files={theirs} text={text} />}
      {others.map((waiting) => (
        <WaitingCard key={waiting.key} waiting={waiting} text={text} />
      ))}
      {files && <ReceivedFilesDialog negotiation={text.code} onClose={() => setFiles(false)} />}
    </Stack>
  );
}
