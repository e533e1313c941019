import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { formatLanguageDisplayName } from '../../components/format-language-name.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useMakeFile } from '../files/use-make-file.ts';

const exportFormats = ['docx A4', 'docx F4', 'xlsx A4'] as const;

/** Exports the matrix for Word or Excel; the file is stored and recorded. */
export function ExportMatrix({ text, onClose }: { readonly text: ShownText; readonly onClose: () => void }) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const [language, setLanguage] = useState(text.languages[0] ?? '');
  const [form, setForm] = useState<(typeof exportFormats)[number]>('docx A4');
  const submit = async () => {
    const exported = {
      negotiation: text.code,
      as: form === 'xlsx A4' ? 'xlsx' : 'docx',
      language,
      speech,
      paper: form === 'docx F4' ? 'F4' : 'A4',
    } as const;
    if (await make(() => call('matrix.export', exported))) onClose();
  };
  return (
    <Dialog onClose={onClose} title={say('ui.matrix.export')}>
      <Stack gap="sm">
        <Text size="sm">{say('ui.matrix.export-about')}</Text>
        <NativeSelect
          data-autofocus
          label={say('ui.matrix.export-form')}
          value={form}
          onChange={({ currentTarget: { value } }) => setForm(exportFormats.find((one) => one === value) ?? 'docx A4')}
          data={[
            { value: 'docx A4', label: 'Word (.docx), A4' },
            { value: 'docx F4', label: 'Word (.docx), F4 (215 × 330 mm)' },
            { value: 'xlsx A4', label: 'Excel (.xlsx)' },
          ]}
        />
        <NativeSelect
          label={say('ui.matrix.export-language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={text.languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) }))}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('ui.app.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void submit()}>
            {say(asks ? 'ui.export.save-as' : 'ui.export.download')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
