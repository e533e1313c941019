import { Button, Container } from '@mantine/core';
import { useClient } from '../../../api/core-provider.tsx';
import { useRunCommand } from '../../../api/use-run-command.ts';
import { EmptyState } from '../../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { uploadFile } from '../../files/upload-file.ts';
import type { ChosenFile } from '../../files/use-choose-part.tsx';
import type { ChosenSide } from './side.ts';

type Props = {
  readonly chosen: ChosenFile;
  readonly negotiation: string | null;
  readonly onKept: (side: ChosenSide) => void;
};

/** A file that is too large for a command: it can be stored with the text first. */
export function LargeFile({ chosen: { file, part, name }, negotiation, onKept }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const client = useClient();
  const { busy, run } = useRunCommand();
  const keep = () =>
    run(async () => {
      const { file: kept } = await uploadFile(client, negotiation ?? '', file);
      const inside = part === undefined ? null : { path: part, name };
      onKept({ of: 'file', file: kept.sha256, name: kept.name, part: inside });
    });
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
