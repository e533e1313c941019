import { Button } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';

type Props = {
  readonly undo: () => Promise<unknown>;
  /** Called before, and with false if it failed. */
  readonly onTaking: (isTaking: boolean) => void;
};

/** Takes back the answer that settled a comment just now, in its card. */
export function TakeBackButton({ undo, onTaking }: Props) {
  const say = useTranslate();
  const { busy, run } = useRunCommand();
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={busy}
      leftSection={<Undo2 size={14} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
      onClick={async () => {
        onTaking(true);
        if (!(await run(undo))) onTaking(false);
      }}
    >
      {say('ui.comments.take-back')}
    </Button>
  );
}
