import { Button, Container } from '@mantine/core';
import { useState } from 'react';
import { maxFileBytes } from '../../../shared/api/client.ts';
import { useClient } from '../../api/core.tsx';
import { Problem, valueIn } from '../../api/problem.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useSpeech } from '../../ui/speech.ts';
import { Empty } from '../../ui/state.tsx';
import type { Side } from './side.ts';

type Props = {
  readonly file: File;
  readonly negotiation: string | null;
  readonly onKept: (side: Side) => void;
};

/** A file that is too large to go within a command: it can be kept with the text first. */
export function LargeFile({ file, negotiation, onKept }: Props) {
  const { speech, say } = useSpeech();
  const client = useClient();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      if (file.size > maxFileBytes) throw new Problem('too-large', file.name, { limit: maxFileBytes / 1024 / 1024 });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { file: kept } = valueIn(await client.receive(negotiation ?? '', file.name, bytes));
      onKept({ of: 'file', file: kept.sha256, name: kept.name });
    } catch (problem) {
      notice.failed(problem);
      setBusy(false);
    }
  };
  const size = new Intl.NumberFormat(speech, { maximumFractionDigits: 1 }).format(file.size / 1024 / 1024);
  return (
    <Container size="sm" py="md">
      <Empty
        title={say('ui.compare.large', { name: file.name, size })}
        action={
          negotiation !== null && (
            <Button loading={busy} onClick={() => void keep()}>
              {say('ui.compare.large-do')}
            </Button>
          )
        }
      >
        {say(negotiation === null ? 'ui.compare.large-no-text' : 'ui.compare.large-about')}
      </Empty>
    </Container>
  );
}
