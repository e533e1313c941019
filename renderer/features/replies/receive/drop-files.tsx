import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHostConnection } from '../../../api/core-provider.tsx';
import { useNegotiations } from '../../../api/queries.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DropOverlay } from '../../../components/drop-overlay.tsx';
import { useNotice } from '../../../components/notice.tsx';
import { hasPageForFiles, usePageDrop } from '../../../components/use-page-drop.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { TextSelect } from './text-select.tsx';
import { useReceiveFiles } from './use-receive-files.ts';

/** Receives files dropped anywhere on the page, for the open text, the only text, or a chosen one. */
export function DropFiles() {
  const { say } = useInterfaceLanguage();
  const notice = useNotice();
  const takeIn = useReceiveFiles();
  const { window: host } = useHostConnection();
  const [place] = useLocation();
  const texts = (useNegotiations().data ?? []).filter(({ archived }) => !archived);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState('');
  const open = /^\/(?:text|compare|gather|matrix|sign)\/([^/-][^/]*)/.exec(place)?.[1];
  const target = open ?? (texts.length === 1 ? texts[0]?.code : undefined);

  const over = usePageDrop({
    onFiles: (dropped) => {
      if (hasPageForFiles()) return;
      const backups = dropped.filter(({ name }) => /\.naskah$/i.test(name));
      for (const file of backups) {
        if (host !== null) host.openFile(file);
        else notice.warn((say) => say('ui.opened.backup-dropped', { name: file.name }));
      }
      const files = dropped.filter((file) => !backups.includes(file));
      if (files.length === 0) return;
      if (target !== undefined) takeIn(decodeURIComponent(target), files);
      else if (texts.length === 0) notice.done(say('ui.files.no-text'));
      else {
        setWaiting(files);
        setChosen(texts[0]?.code ?? '');
      }
    },
  });
  const close = () => setWaiting([]);
  return (
    <>
      {over && !hasPageForFiles() && <DropOverlay words={say('ui.files.drop')} />}
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
            <TextSelect isFocused texts={texts} value={chosen} onChange={setChosen} />
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
