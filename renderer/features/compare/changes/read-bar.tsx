import { Button, Chip, Group, Text } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslate } from '../../../components/use-translate.ts';
import type { ReadMarks } from './use-read-marks.ts';

type Props = {
  readonly read: ReadMarks;
  /** How many changes can be read. */
  readonly all: number;
  /** The current change; null for none. */
  readonly here: number | null;
  readonly onlyUnread: boolean;
  readonly onOnlyUnread: (only: boolean) => void;
  /** Goes to the next change after one was marked. */
  readonly onNext: () => void;
};

/** How many changes the person has read, the mark of the current one, and whether read ones are hidden. */
export function ReadBar({ read, all, here, onlyUnread, onOnlyUnread, onNext }: Props) {
  const say = useTranslate();
  const isRead = here !== null && read.isRead(here);
  const mark = () => {
    if (here === null) return;
    if (!isRead) onNext();
    read.toggle(here);
  };
  return (
    <Group gap={6} role="group" aria-label={say('ui.compare.read.label')}>
      <Text size="xs">{say('ui.compare.read.count', { read: read.count, count: all })}</Text>
      <Button
        size="compact-xs"
        variant="default"
        disabled={here === null}
        leftSection={<Check size={13} aria-hidden />}
        onClick={mark}
      >
        {say(isRead ? 'ui.compare.read.unmark' : 'ui.compare.read.mark')}
      </Button>
      <Chip size="xs" variant="outline" checked={onlyUnread} onChange={onOnlyUnread}>
        {say('ui.compare.read.only', { count: all - read.count })}
      </Chip>
    </Group>
  );
}
