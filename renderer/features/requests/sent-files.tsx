import { Button, Group, Stack, Text } from '@mantine/core';
import type { Output } from '../../../shared/api/commands.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { StoredFileList, StoredFileRow } from '../files/stored-file-list.tsx';
import { useSaveFile } from '../files/use-save-file.ts';

type SentFile = Output<'requests.send'>['files'][number];
type Props = { readonly files: readonly Omit<SentFile, 'language'>[]; readonly onClose: () => void };

/** The files of a request, to be saved individually or one after another. */
export function SentFiles({ files, onClose }: Props) {
  const say = useTranslate();
  const { asks, save } = useSaveFile();
  const { busy, run } = useRunCommand();
  const saveAll = () =>
    run(async () => {
      for (const { file } of files) await save(file);
    });
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
        <Button data-autofocus loading={busy} onClick={() => void saveAll()}>
          {say(asks ? 'ui.request.save-all' : 'ui.request.download-all', { count: files.length })}
        </Button>
      </Group>
    </Stack>
  );
}
