import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useNegotiations } from '../../../api/queries.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { useNotice } from '../../../components/notice.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { formatTitleLine } from '../../negotiations/title-line.ts';
import classes from './receive.module.css';
import { useReceiveFiles } from './use-receive-files.ts';

/** Receives files dropped anywhere on the page, for the open text, the only text, or a chosen one. */
export function DropFiles() {
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const takeIn = useReceiveFiles();
  const [place] = useLocation();
  const texts = (useNegotiations().data ?? []).filter(({ archived }) => !archived);
  const [over, setOver] = useState(false);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState('');
  const open = /^\/(?:text|compare|gather|matrix|sign)\/([^/-][^/]*)/.exec(place)?.[1];
  const target = open ?? (texts.length === 1 ? texts[0]?.code : undefined);

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Otherwise the browser would navigate to the file.
      event.preventDefault();
      setOver(!isHandledByTarget(event));
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (isHandledByTarget(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      if (target !== undefined) takeIn(decodeURIComponent(target), files);
      else if (texts.length === 0) notice.done(say('ui.files.no-text'));
      else {
        setWaiting(files);
        setChosen(texts[0]?.code ?? '');
      }
    };
    // Before all others: the editor would insert a file's words into the text.
    const first = { capture: true };
    document.addEventListener('dragover', drag, first);
    document.addEventListener('dragleave', leave, first);
    document.addEventListener('drop', drop, first);
    return () => {
      document.removeEventListener('dragover', drag, first);
      document.removeEventListener('dragleave', leave, first);
      document.removeEventListener('drop', drop, first);
    };
  });
  const close = () => setWaiting([]);
  return (
    <>
      {over && (
        <div className={classes.over}>
          <FileDown size={28} aria-hidden />
          <Text fw={600}>{say('ui.files.drop')}</Text>
        </div>
      )}
      <Dialog opened={waiting.length > 0} onClose={close} title={say('ui.files.which')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            takeIn(chosen, waiting);
            close();
          }}
        >
          <Stack gap="md">
            <Text size="sm">{waiting.map(({ name }) => name).join(', ')}</Text>
            <NativeSelect
              data-autofocus
              label={say('ui.files.text')}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={texts.map((text) => ({
                value: text.code,
                label: `${formatTitleLine(text, speech)} (${text.code})`,
              }))}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {say('ui.app.cancel')}
              </Button>
              <Button type="submit">{say('ui.files.keep')}</Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}

/** Whether an element handles dropped files itself. */
function isHandledByTarget({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
