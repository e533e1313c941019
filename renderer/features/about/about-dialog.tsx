import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Copy, Download } from 'lucide-react';
import { useRef } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import { useProgram } from '../../api/queries.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { useSaveFile } from '../files/use-save-file.ts';
import styles from './about.module.css';
import { LicenceList } from './licence-list.tsx';

type AboutDialogProps = { readonly onClose: () => void };

/** Tentang Naskah: the version, where the data lies, a report for support, and the works of other people. */
export function AboutDialog({ onClose }: AboutDialogProps) {
  const say = useTranslate();
  const program = useProgram();
  return (
    <Dialog onClose={onClose} size="lg" title={say('ui.about.title')}>
      {program.isPending && <Loading />}
      <FailureAlert problem={program.error} />
      {program.data !== undefined && <About program={program.data} />}
    </Dialog>
  );
}

function About({ program }: { readonly program: Output<'program.show'> }) {
  const say = useTranslate();
  return (
    <Stack gap="lg">
      <dl className={styles.facts}>
        <dt>{say('ui.about.version')}</dt>
        <dd>{program.version}</dd>
        <dt>{say('ui.about.folder')}</dt>
        <dd className={styles.path}>{program.folder}</dd>
        <dt>{say('ui.about.licence')}</dt>
        <dd>{say('ui.about.licence-own')}</dd>
      </dl>
      <SupportReport program={program} />
      <LicenceList />
    </Stack>
  );
}

/** What a person sends to support, to be read first. */
function SupportReport({ program: { report, file } }: { readonly program: Output<'program.show'> }) {
  const say = useTranslate();
  const notice = useNotice();
  const { asks, save } = useSaveFile();
  const { run } = useRunCommand();
  const shown = useRef<HTMLTextAreaElement>(null);
  const copy = () =>
    run(async () => {
      shown.current?.select();
      // The desktop window refuses every permission, and the newer call needs one.
      if (!document.execCommand('copy')) throw new Error('the report was not copied');
      notice.done(say('ui.about.copied'));
    });
  return (
    <section className={styles.part}>
      <h3>{say('ui.about.report')}</h3>
      <Text size="sm">{say('ui.about.report-about')}</Text>
      <Textarea
        ref={shown}
        aria-label={say('ui.about.report')}
        value={report}
        readOnly
        rows={8}
        spellCheck={false}
        classNames={{ input: styles.report ?? '' }}
      />
      <Group gap="xs">
        <Button variant="default" leftSection={<Copy size={16} aria-hidden />} onClick={() => void copy()}>
          {say('ui.about.copy')}
        </Button>
        <Button variant="default" leftSection={<Download size={16} aria-hidden />} onClick={() => void save(file)}>
          {say(asks ? 'ui.export.save-as' : 'ui.export.download')}
        </Button>
      </Group>
    </section>
  );
}
