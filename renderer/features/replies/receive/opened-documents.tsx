import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { passFiles } from '../../../components/passed-files.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { TextSelect } from './text-select.tsx';
import { useReceiveFiles } from './use-receive-files.ts';

type Props = {
  readonly files: readonly File[];
  readonly texts: readonly ShownNegotiation[];
  /** The text of the screen below, if it has one. */
  readonly here: string | undefined;
  readonly onClose: () => void;
};

type Purpose = 'receive' | 'compare' | 'new';

/** Asks what the documents are that a person opened with the program, and shows them there; none of them is stored yet. */
export function OpenedDocuments({ files, texts, here, onClose }: Props) {
  const { say } = useInterfaceLanguage();
  const [, go] = useLocation();
  const receive = useReceiveFiles();
  const hasTexts = texts.length > 0;
  const [purpose, setPurpose] = useState<Purpose>(hasTexts ? 'receive' : 'new');
  const [chosen, setChosen] = useState(here ?? texts[0]?.code ?? '');
  const open = () => {
    onClose();
    if (purpose === 'receive') return receive(chosen, files);
    passFiles(purpose, files);
    go(purpose === 'new' ? '/new' : `/compare/${hasTexts ? encodeURIComponent(chosen) : '-'}`);
  };
  return (
    <Dialog onClose={onClose} size="lg" title={say('ui.opened.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <Stack gap="md">
          <Text size="sm" fw={600}>
            {files.map(({ name }) => name).join(', ')}
          </Text>
          <Radio.Group
            label={say('ui.opened.purpose')}
            value={purpose}
            onChange={(value) => setPurpose(value as Purpose)}
          >
            <Stack gap="xs" mt="xs">
              {hasTexts && (
                <Radio value="receive" label={say('ui.opened.receive')} description={say('ui.opened.receive-about')} />
              )}
              <Radio value="compare" label={say('ui.opened.compare')} description={say('ui.opened.compare-about')} />
              <Radio value="new" label={say('ui.opened.new')} description={say('ui.opened.new-about')} />
            </Stack>
          </Radio.Group>
          {hasTexts && purpose !== 'new' && <TextSelect texts={texts} value={chosen} onChange={setChosen} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('ui.app.cancel')}
            </Button>
            <Button type="submit" data-autofocus>
              {say('ui.opened.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
