import { Alert, Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { Download, FileText, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/call.ts';
import { useClient } from '../../api/core.tsx';
import { valueIn as granted, type Problem, problemOf } from '../../api/problem.ts';
import { languageName } from '../../ui/language-name.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useSpeech } from '../../ui/speech.ts';
import { Failed } from '../../ui/state.tsx';
import { spokenDay } from '../../ui/time.ts';
import styles from './export.module.css';
import { Preview } from './preview.tsx';

type Props = {
  readonly text: ShownText;
  /** What is on screen when the dialog opens. */
  readonly draft: string | null;
  readonly language: string;
  readonly onClose: () => void;
};
type Made = Output<'exports.make'> & { readonly bytes: Uint8Array };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The text as a Word file: which language, original, draft and paper; the file as it is; and where it goes. */
export function ExportDialog({ text, draft: drafted, language: shown, onClose }: Props) {
  const { speech, say } = useSpeech();
  const call = useCall();
  const client = useClient();
  const notice = useNotice();
  const [language, setLanguage] = useState(shown);
  const [copy, setCopy] = useState(text.parties.find(({ side }) => side === 'ours')?.code ?? '');
  const [draft, setDraft] = useState(drafted ?? '');
  const [paper, setPaper] = useState<'A4' | 'F4'>('A4');
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const languages = text.drafts.find(({ code }) => code === draft)?.languages ?? text.languages;
  const change = (set: (value: string) => void) => (event: { currentTarget: { value: string } }) => {
    set(event.currentTarget.value);
    setMade(null);
    setProblem(null);
  };
  const make = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const done = await call('exports.make', {
        negotiation: text.code,
        as: 'final',
        language: languages.includes(language) ? language : (languages[0] ?? ''),
        copy,
        draft: draft === '' ? null : draft,
        paper,
      });
      setMade({ ...done, bytes: granted(await client.file(done.file.sha256)) });
    } catch (error) {
      setMade(null);
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  const keep = async ({ file, bytes }: Made) => {
    try {
      if (client.saveAs === null) {
        download(file.name, bytes);
        notice.done(say('ui.export.downloaded', { name: file.name }));
      } else {
        const { path } = granted(await client.saveAs(file.name, file.sha256));
        if (path !== null) notice.done(say('ui.export.saved', { path }));
      }
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(72rem, 94vw)"
      title={say('ui.export.title')}
      closeButtonProps={{ 'aria-label': say('ui.text.close') }}
    >
      <div className={styles.dialog}>
        <Stack gap="sm">
          <NativeSelect
            data-autofocus
            label={say('ui.export.draft')}
            value={draft}
            onChange={change(setDraft)}
            data={[
              { value: '', label: say('ui.text.working') },
              ...text.drafts.map(({ code, label, date }) => ({
                value: code,
                label: `${label} (${spokenDay(date, speech)})`,
              })),
            ]}
          />
          <NativeSelect
            label={say('ui.export.language')}
            value={languages.includes(language) ? language : (languages[0] ?? '')}
            onChange={change(setLanguage)}
            data={languages.map((value) => ({ value, label: languageName(value, speech) }))}
          />
          <NativeSelect
            label={say('ui.export.copy')}
            value={copy}
            onChange={change(setCopy)}
            data={text.parties.map(({ code }) => ({ value: code, label: say('ui.export.original', { party: code }) }))}
          />
          <NativeSelect
            label={say('ui.export.paper')}
            value={paper}
            onChange={change((value) => setPaper(value === 'F4' ? 'F4' : 'A4'))}
            data={['A4', { value: 'F4', label: 'F4 (215 × 330 mm)' }]}
          />
          <Button
            variant={made === null ? 'filled' : 'default'}
            loading={busy}
            leftSection={<FileText size={16} aria-hidden />}
            onClick={() => void make()}
          >
            {say('ui.export.make')}
          </Button>
          {made !== null && (
            <Button leftSection={<Download size={16} aria-hidden />} onClick={() => void keep(made)}>
              {say(client.saveAs === null ? 'ui.export.download' : 'ui.export.save-as')}
            </Button>
          )}
          <Text size="xs" c="dimmed">
            {say('ui.export.recorded')}
          </Text>
          {made !== null && made.warnings.length > 0 && (
            <Alert
              variant="default"
              icon={<TriangleAlert size={18} aria-hidden />}
              title={say('ui.export.warnings', { count: made.warnings.length })}
            >
              <ul className={styles.warnings}>
                {made.warnings.map((warning) => (
                  <li key={`${warning.code}${warning.clause}${warning.detail}`}>
                    {say(`cli.warning.${warning.code}`, {
                      clause: warning.clause === '' ? say('cli.title') : warning.clause,
                      detail: warning.detail,
                    })}
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          {problem !== null && <Failed problem={problem} />}
        </Stack>
        {made === null ? (
          <Group justify="center" className={styles.nothing}>
            <Text c="dimmed" size="sm" ta="center">
              {say('ui.export.nothing-yet')}
            </Text>
          </Group>
        ) : (
          <Preview
            key={made.file.sha256}
            bytes={made.bytes}
            label={say('ui.export.preview', { name: made.file.name })}
          />
        )}
      </div>
      <Group justify="flex-end" mt="sm">
        <Button variant="subtle" onClick={onClose}>
          {say('ui.text.close')}
        </Button>
      </Group>
    </Modal>
  );
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
