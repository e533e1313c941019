import { Button, Group, NativeSelect } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useMakeFile } from '../files/use-make-file.ts';

type Props = { readonly text: ShownText; readonly meeting: string; readonly disabled: boolean };

/** Exports the record of discussion as a Word file for both sides, in the chosen language. */
export function ExportRecord({ text, meeting, disabled }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { busy, make } = useMakeFile();
  const [language, setLanguage] = useState(text.languages[0] ?? '');
  return (
    <Group gap={6} wrap="nowrap">
      <NativeSelect
        size="xs"
        aria-label={say('ui.meeting.export-language')}
        value={language}
        disabled={disabled}
        onChange={(event) => setLanguage(event.currentTarget.value)}
        data={text.languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) }))}
      />
      <Button
        size="xs"
        variant="default"
        disabled={disabled}
        loading={busy}
        leftSection={<Download size={14} aria-hidden />}
        onClick={() =>
          void make(() => call('meetings.export', { negotiation: text.code, meeting, language, look: null }))
        }
      >
        {say('ui.meeting.export')}
      </Button>
    </Group>
  );
}
