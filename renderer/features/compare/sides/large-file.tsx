import { Button, Container } from '@mantine/core';
import { useState } from 'react';
import { maxFileBytes } from '../../../../shared/api/client.ts';
import { useClient } from '../../../api/core-provider.tsx';
import { Problem, unwrapResult } from '../../../api/problem.ts';
import { EmptyState } from '../../../components/loading-states.tsx';
import { useNotice } from '../../../components/notice.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import type { ChosenSide } from './side.ts';

type Props = {
  readonly file: File;
  readonly negotiation: string | null;
  readonly onKept: (side: ChosenSide) => void;
};

/** A file that is too large for a command: it can be stored with the text first. */
export function LargeFile({ file, negotiation, onKept }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const client = useClient();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      if (file.size > maxFileBytes) throw new Problem('too-large', file.name, { limit: maxFileBytes / 1024 / 1024 });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { file: kept } = unwrapResult(await client.receive(negotiation ?? '', file.name, bytes));
      onKept({ of: 'file', file: kept.sha256, name: kept.name });
    } catch (problem) {
      notice.failed(problem);
      setBusy(false);
    }
  };
  const size = new Intl.NumberFormat(speech, { maximumFractionDigits: 1 }).format(file.size / 1024 / 1024);
  return (
    <Container size="sm" py="md">
      <EmptyState
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
      </EmptyState>
    </Container>
  );
}
