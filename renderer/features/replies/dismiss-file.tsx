import { Button, type ButtonProps } from '@mantine/core';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { removeFromInbox, type WaitingFile } from './receive/inbox.ts';

type Props = Pick<ButtonProps, 'size' | 'variant' | 'disabled'> & {
  readonly waiting: Pick<WaitingFile, 'key' | 'file'>;
  readonly words: 'ui.gather.put-away' | 'ui.gather.cancel';
};

/** Takes a file off the list, with all that was chosen for it; it can be put back. */
export function DismissFile({ waiting: { key, file }, words, ...props }: Props) {
  const say = useTranslate();
  const notice = useNotice();
  return (
    <Button
      {...props}
      onClick={() => {
        const putBack = removeFromInbox([key]);
        notice.done(say('ui.gather.away', { name: file.name }), { undo: async () => putBack() });
      }}
    >
      {say(words)}
    </Button>
  );
}
