import { Button, Group, NativeSelect } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useWrite } from '../../api/use-command.ts';
import { formatLanguageDisplayName } from '../../components/format-language-name.ts';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useSaveFile } from '../files/use-save-file.ts';

type Props = { readonly text: ShownText; readonly meeting: string; readonly disabled: boolean };

/** Exports the record of discussion as a Word file for both sides, in the chosen language. */
export function ExportRecord({ text, meeting, disabled }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const { save } = useSaveFile();
  const make = useWrite('meetings.export');
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
        loading={make.isPending}
        leftSection={<Download size={14} aria-hidden />}
        onClick={() =>
          make.mutate(
            { negotiation: text.code, meeting, language, look: null },
            { onSuccess: ({ file }) => void save(file), onError: notice.failed },
          )
        }
      >
        {say('ui.meeting.export')}
      </Button>
    </Group>
  );
}
