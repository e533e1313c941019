import { Text } from '@mantine/core';
import { formatProblem } from '../../components/format-problem.ts';
import { useTranslate } from '../../components/use-translate.ts';
import type { UnreadFile } from './list-unread-files.ts';

type Props = { readonly container: string; readonly unread: readonly UnreadFile[] };

/** Names what was not read in a mail or an archive, and for what was refused the reason and what to do; nothing for none. */
export function UnreadFiles({ container, unread }: Props) {
  const say = useTranslate();
  if (unread.length === 0) return null;
  const reasons = new Set(unread.flatMap(({ why }) => (why === null ? [] : [formatProblem(why, say)])));
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {say('incoming.unread', { name: container, names: unread.map(({ name }) => name) })}
      </Text>
      {[...reasons].map((reason) => (
        <Text key={reason} size="sm" mb="sm">
          {reason}
        </Text>
      ))}
    </>
  );
}
