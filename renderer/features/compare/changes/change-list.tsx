import { Text } from '@mantine/core';
import { useTranslate } from '../../../components/use-translate.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { ChangeEntry } from './change-entry.tsx';
import { OptionList } from './option-list.tsx';
import { ReadSign } from './read-sign.tsx';
import type { ReadMarks } from './use-read-marks.ts';

type Props = {
  /** The indexes of the listed changes, in list order. */
  readonly changes: readonly number[];
  readonly read: ReadMarks;
  readonly onChoose: (change: number) => void;
};

/** Lists the changes that pass the filter. */
export function ChangeList({ changes, read, onChoose }: Props) {
  const { here, select, comparison } = useComparisonView();
  const say = useTranslate();
  if (changes.length === 0)
    return (
      <Text size="sm" c="dimmed" p="md">
        {say('ui.compare.none-shown')}
      </Text>
    );
  return (
    <OptionList label={say('ui.compare.list')} options={changes} here={here} onWalk={select} onChoose={onChoose}>
      {(n) => {
        const change = comparison.changes[n];
        return (
          change !== undefined && (
            <>
              <ChangeEntry change={change} />
              {read.isRead(n) && <ReadSign />}
            </>
          )
        );
      }}
    </OptionList>
  );
}
