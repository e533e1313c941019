import { Button, Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { PrintLayout } from '../../../shared/model/print-layout.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { useClient } from '../../api/core-provider.tsx';
import { useCall, useRead } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage, useTranslate } from '../../components/use-translate.ts';
import { uploadFile } from '../files/upload-file.ts';
import { useMakeFile } from '../files/use-make-file.ts';
import { ExportPreview, useExportPreview } from './export-preview.tsx';
import { PageLayoutFields } from './page-layout-fields.tsx';
import styles from './word-preview.module.css';

/** Numbers are typed digit by digit: the preview waits for the last one. */
const PREVIEW_DELAY_MS = 300;
const EMBLEM_MM = 20;

type Props = { readonly text: ShownText; readonly onClose: () => void };

/** Edits the page layout of a text, with a preview of the file. */
export function PageLayoutDialog({ text, onClose }: Props) {
  const say = useTranslate();
  const stored = useRead('looks.show', { negotiation: text.code });
  const [changed, setChanged] = useState<PrintLayout | null>(null);
  const look = changed ?? stored.data;
  return (
    <Dialog onClose={onClose} size="min(76rem, 96vw)" title={say('ui.look.title')}>
      <FailureAlert problem={stored.error} />
      {look === undefined && stored.error === null && <Loading />}
      {look !== undefined && <LayoutEditor text={text} look={look} onLook={setChanged} onClose={onClose} />}
    </Dialog>
  );
}

type LayoutEditorProps = Props & { readonly look: PrintLayout; readonly onLook: (look: PrintLayout) => void };

function LayoutEditor({ text, look, onLook, onClose }: LayoutEditorProps) {
  const { speech, say } = useInterfaceLanguage();
  const { make } = useMakeFile();
  const call = useCall();
  const client = useClient();
  const { run } = useRunCommand();
  const notice = useNotice();
  const [still] = useDebouncedValue(look, PREVIEW_DELAY_MS);
  const copy = text.parties.find(({ side }) => side === 'ours')?.code ?? '';
  const [language = ''] = text.languages;
  const preview = useExportPreview({
    negotiation: text.code,
    as: 'final',
    language,
    copy,
    draft: null,
    look: still,
  });
  const takeEmblem = (file: File) =>
    run(async () => {
      const taken = await uploadFile(client, text.code, file);
      onLook({ ...look, emblem: { file: taken.file.sha256, heightMm: look.emblem?.heightMm ?? EMBLEM_MM } });
    });
  const save = () =>
    run(async () => {
      await call('looks.set', { negotiation: text.code, look });
      notice.done(say('ui.look.saved'));
      onClose();
    });
  return (
    <>
      <div className={styles.dialog}>
        <PageLayoutFields
          look={look}
          onChange={onLook}
          onEmblem={(file) => void takeEmblem(file)}
          onTest={() => void make(async () => ({ file: await call('looks.test', { look, speech }) }))}
        />
        <ExportPreview preview={preview} />
      </div>
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>
          {say('ui.app.cancel')}
        </Button>
        <Button onClick={() => void save()}>{say('ui.look.save')}</Button>
      </Group>
    </>
  );
}
