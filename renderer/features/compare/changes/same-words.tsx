import { List } from '@mantine/core';
import { describeFileDifferences, isEmptyDifference } from '../../../../shared/i18n/describe-file-differences.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import type { FileDifferences } from '../../../../shared/model/comparison/redline-remark.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import { EmptyState } from '../../../components/loading-states.tsx';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';

type Props = {
  /** Undefined until it is known; null where the texts are not two Word files. */
  readonly differences: FileDifferences | null | undefined;
  readonly uncompared: Uncompared;
};

/** What is shown where no words differ: whether anything else does. Two Word files are compared in everything. */
export function SameWords({ differences, uncompared }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const left = differences ? null : describeUncompared(speech, uncompared);
  const isSame = differences !== undefined && isEmptyDifference(differences) && left === null;
  const found = new Set(describeFileDifferences(speech, differences ?? null));
  return (
    <EmptyState
      title={say(isSame ? 'ui.compare.same' : 'ui.compare.same-words')}
      action={
        <List size="sm" ta="start">
          {[...found].map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      }
    >
      {isSame ? say('ui.compare.same-about') : left}
    </EmptyState>
  );
}
