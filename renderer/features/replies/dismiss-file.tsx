import { Button, type ButtonProps } from '@mantine/core';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { removeFromInbox, type WaitingFile } from './receive/inbox.ts';

type Props = Pick<ButtonProps, 'size' | 'variant' | 'disabled'> & {
  readonly waiting: Pick<WaitingFile, 'key' | 'name'>;
  readonly words: 'ui.gather.put-away' | 'ui.gather.cancel';
};

/** Removes a file from the list with all its choices; can be undone. */
export function DismissFile({ waiting: { key, name }, words, ...props }: Props) {
  const say = useTranslate();
  const notice = useNotice();
  return (
    <Button
      {...props}
      onClick={() => {
        const putBack = removeFromInbox([key]);
        notice.done(say('ui.gather.away', { name }), { undo: async () => putBack() });
      }}
    >
      {say(words)}
    </Button>
  );
}
