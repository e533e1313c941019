import { Button, Group, Stack, Text } from '@mantine/core';
import type { Output } from '../../../shared/api/commands.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { SaveAllButton } from '../files/save-all-button.tsx';
import { StoredFileList, StoredFileRow } from '../files/stored-file-list.tsx';

type SentFile = Output<'requests.send'>['files'][number];
type Props = {
  readonly negotiation: string;
  readonly files: readonly Omit<SentFile, 'language'>[];
  readonly onClose: () => void;
};

/** The files of a request, to be saved one by one or as one .zip. */
export function SentFiles({ negotiation, files, onClose }: Props) {
  const say = useTranslate();
  return (
    <Stack gap="sm">
      <Text size="sm">{say('ui.request.sent-about')}</Text>
      <StoredFileList>
        {files.map(({ unit, body, file }) => (
          <StoredFileRow key={`${unit ?? body} ${file.name}`} file={file}>
            <Text span size="sm" fw={600}>
              {unit ?? body}
            </Text>
            <Text span size="sm">{` · ${file.name}`}</Text>
          </StoredFileRow>
        ))}
      </StoredFileList>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('ui.app.close')}
        </Button>
        <SaveAllButton autoFocus name={say('ui.request.zip', { negotiation })} files={files.map(({ file }) => file)} />
      </Group>
    </Stack>
  );
}
