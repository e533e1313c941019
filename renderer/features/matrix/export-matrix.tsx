import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { Sender } from '../../../shared/rules/list-senders.ts';
import { useManagedSettings } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { useEffectivePaper } from '../files/paper-field.tsx';
import { SaveFileButtons } from '../files/save-file-buttons.tsx';
import { useMakeFile } from '../files/use-make-file.ts';

const exportFormats = ['docx A4', 'docx F4', 'xlsx A4'] as const;

type Props = {
  readonly text: ShownText;
  /** Who was asked or replied. */
  readonly senders: readonly Sender[];
  readonly onClose: () => void;
};

/** Exports the matrix, or the part of one sender, for Word or Excel; the file is stored and recorded. */
export function ExportMatrix({ text, senders, onClose }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const [language, setLanguage] = useState(text.languages[0] ?? '');
  const [form, setForm] = useState<(typeof exportFormats)[number]>('docx A4');
  const [sender, setSender] = useState('');
  const paper = useEffectivePaper(form === 'docx F4' ? 'F4' : 'A4');
  const managedPaper = useManagedSettings().data?.settings.paper;
  const known = senders.filter(({ unit, body }) => unit !== null || body !== null);
  const submit = async () => {
    const exported = {
      negotiation: text.code,
      as: form === 'xlsx A4' ? 'xlsx' : 'docx',
      language,
      speech,
      paper,
      ...pickSender(known[Number(sender)], sender),
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
          description={managedPaper === undefined ? undefined : say('ui.managed.paper')}
          value={managedPaper === undefined || form === 'xlsx A4' ? form : `docx ${managedPaper}`}
          onChange={({ currentTarget: { value } }) => setForm(exportFormats.find((one) => one === value) ?? 'docx A4')}
          data={[
            { value: 'docx A4', label: 'Word (.docx), A4', disabled: managedPaper === 'F4' },
            { value: 'docx F4', label: 'Word (.docx), F4 (215 × 330 mm)', disabled: managedPaper === 'A4' },
            { value: 'xlsx A4', label: 'Excel (.xlsx)' },
          ]}
        />
        <NativeSelect
          label={say('ui.matrix.export-language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={text.languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) }))}
        />
        <NativeSelect
          label={say('ui.matrix.export-sender')}
          description={sender === '' ? undefined : say('ui.matrix.export-sender-about')}
          value={sender}
          onChange={(event) => setSender(event.currentTarget.value)}
          data={[
            { value: '', label: say('ui.matrix.export-all') },
            ...known.map(({ unit, name }, n) => ({
              value: String(n),
              label: unit === null ? name : `${unit} – ${name}`,
            })),
          ]}
        />
        <SaveFileButtons asks={asks} busy={busy} onSave={() => void submit()} onClose={onClose} />
      </Stack>
    </Dialog>
  );
}

/** The unit or body whose part is exported; nothing for all. */
function pickSender(sender: Sender | undefined, chosen: string): { unit?: string; body?: string } {
  if (chosen === '' || sender === undefined) return {};
  if (sender.unit !== null) return { unit: sender.unit };
  return sender.body === null ? {} : { body: sender.body };
}
