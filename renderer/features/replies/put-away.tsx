import { Button, type ButtonProps } from '@mantine/core';
import { useNotice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/speech.ts';
import { takeOut, type Waiting } from './inbox.ts';

type Props = Pick<ButtonProps, 'size' | 'variant' | 'disabled'> & {
  readonly waiting: Pick<Waiting, 'key' | 'file'>;
  readonly words: 'ui.gather.put-away' | 'ui.gather.cancel';
};

/** Takes a file off the list, with all that was chosen for it; it can be put back. */
export function PutAway({ waiting: { key, file }, words, ...props }: Props) {
  const say = useSay();
  const notice = useNotice();
  return (
    <Button
      {...props}
      onClick={() => {
        const putBack = takeOut([key]);
        notice.done(say('ui.gather.away', { name: file.name }), { undo: async () => putBack() });
      }}
    >
      {say(words)}
    </Button>
  );
}
