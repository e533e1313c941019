import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Download, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useCall } from '../../api/use-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { useMakeFile } from '../files/use-make-file.ts';
import { ExportPreview, useExportPreview } from '../page-layout/export-preview.tsx';
import { PageLayoutDialog } from '../page-layout/page-layout-dialog.tsx';
import styles from '../page-layout/word-preview.module.css';
import { type ChosenExport, ExportOptions } from './export-options.tsx';

type Props = {
  readonly text: ShownText;
  /** The draft on screen when the dialog opens. */
  readonly draft: string | null;
  readonly language: string;
  readonly onClose: () => void;
};

/** Exports the text as a Word file: its language, original, draft, layout and paper, a preview, and the destination. */
export function ExportDialog({ text, draft, language, onClose }: Props) {
  const say = useTranslate();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const [chosen, setChosen] = useState<ChosenExport>({
    draft,
    language,
    copy: text.parties.find(({ side }) => side === 'ours')?.code ?? '',
  });
  const [looking, setLooking] = useState(false);
  const asked = { negotiation: text.code, as: 'final' as const, ...chosen };
  const preview = useExportPreview(asked);
  return (
    <Dialog onClose={onClose} size="min(72rem, 94vw)" title={say('ui.export.title')}>
      <div className={styles.dialog}>
        <Stack gap="xs">
          <ExportOptions text={text} chosen={chosen} onChange={setChosen} />
          <Button variant="default" size="compact-sm" onClick={() => setLooking(true)}>
            {say('ui.look.title')}…
          </Button>
          <Button
            loading={busy}
            disabled={preview.data === undefined || preview.error !== null}
            leftSection={<Download size={16} aria-hidden />}
            onClick={() => void make(() => call('exports.make', asked))}
          >
            {say(asks ? 'ui.export.save-as' : 'ui.export.download')}
          </Button>
          <Text size="xs" c="dimmed">
            {say('ui.export.recorded')}
          </Text>
          {preview.error === null && preview.data !== undefined && <ExportWarnings warnings={preview.data.warnings} />}
        </Stack>
        <ExportPreview preview={preview} />
      </div>
      {looking && <PageLayoutDialog text={text} onClose={() => setLooking(false)} />}
      <Group justify="flex-end" mt="sm">
        <Button variant="subtle" onClick={onClose}>
          {say('ui.text.close')}
        </Button>
      </Group>
    </Dialog>
  );
}

function ExportWarnings({ warnings }: Pick<Output<'exports.preview'>, 'warnings'>) {
  const say = useTranslate();
  if (warnings.length === 0) return null;
  return (
    <Alert
      variant="default"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={say('ui.export.warnings', { count: warnings.length })}
    >
      <ul className={styles.warnings}>
        {warnings.map((warning) => (
          <li key={`${warning.code}${warning.clause}${warning.detail}`}>
            {say(`cli.warning.${warning.code}`, {
              clause: warning.clause === '' ? say('cli.title') : warning.clause,
              detail: warning.detail,
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
