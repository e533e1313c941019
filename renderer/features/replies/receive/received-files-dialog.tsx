import { Button, Group, Stack, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import type { ShownFile } from '../../../../shared/model/shown.ts';
import { useRead } from '../../../api/use-command.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { formatMoment } from '../../../components/format-date.ts';
import { EmptyState, FailureAlert, Loading } from '../../../components/loading-states.tsx';
import { useFileField } from '../../../components/use-file-field.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { DamagedRecords } from '../../clause/damaged-records.tsx';
import { SaveAllButton } from '../../files/save-all-button.tsx';
import { StoredFileList, StoredFileRow } from '../../files/stored-file-list.tsx';
import { useStoreFiles } from './use-store-files.ts';

type Props = { readonly negotiation: string; readonly onClose: () => void };

/** Lists the files received for a text, and receives more. */
export function ReceivedFilesDialog({ negotiation, onClose }: Props) {
  const { say } = useInterfaceLanguage();
  const files = useRead('files.list', { negotiation });
  const receive = useStoreFiles();
  const { field, chooseFiles } = useFileField((chosen) => void receive(negotiation, chosen));
  return (
    <Dialog onClose={onClose} size="lg" title={say('ui.files.title')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {say('ui.files.about')}
        </Text>
        {files.isPending && <Loading />}
        <FailureAlert problem={files.error} />
        {files.data?.length === 0 && <EmptyState title={say('ui.files.none')}>{say('ui.files.none-about')}</EmptyState>}
        {files.data !== undefined && files.data.length > 0 && (
          <StoredFileList>
            {files.data.map((one) => (
              <ReceivedFileRow key={one.id} received={one} />
            ))}
          </StoredFileList>
        )}
        <DamagedRecords negotiation={negotiation} list="files" />
        {field}
        <Group justify="flex-end">
          {files.data !== undefined && files.data.length > 1 && (
            <SaveAllButton
              variant="default"
              name={say('ui.files.zip', { negotiation })}
              files={files.data.map(({ file }) => file)}
            />
          )}
          <Button variant="default" leftSection={<Plus size={16} aria-hidden />} onClick={chooseFiles}>
            {say('ui.files.add')}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {say('ui.app.close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function ReceivedFileRow({ received: { file, how, actor, at } }: { readonly received: ShownFile }) {
  const { speech } = useInterfaceLanguage();
  const steps = formatReadSteps(speech, how);
  const size = new Intl.NumberFormat(speech, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  return (
    <StoredFileRow file={file}>
      <Text>{file.name}</Text>
      <Text size="xs" c="dimmed">
        {[size.format(file.size / 1000), actor.name, formatMoment(at, speech)].join(' · ')}
      </Text>
      {steps !== null && (
        <Text size="xs" c="dimmed">
          {steps}
        </Text>
      )}
    </StoredFileRow>
  );
}
