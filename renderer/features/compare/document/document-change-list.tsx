import { Text } from '@mantine/core';
import type { ComparedDocument } from '../../../../shared/model/comparison/compared-document.ts';
import { EmptyState } from '../../../components/loading-states.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { OptionList } from '../changes/option-list.tsx';
import { DocumentChangeEntry } from './document-change-entry.tsx';

type Props = {
  readonly document: ComparedDocument;
  /** The indexes of the listed changes. */
  readonly shown: readonly number[];
  readonly here: number | null;
  readonly onWalk: (change: number) => void;
  readonly onChoose: (change: number) => void;
};

/** Lists the changes that pass the filter; says so if there are none at all, or none but hidden ones. */
export function DocumentChangeList({ document: { changes, counts, remarks }, shown, here, onWalk, onChoose }: Props) {
  const say = useTranslate();
  if (changes.length === 0)
    return (
      <EmptyState title={say(remarks.length === 0 ? 'ui.compare.same' : 'ui.compare.document.same-page')}>
        {say(remarks.length === 0 ? 'ui.compare.document.same-about' : 'ui.compare.document.same-remarks')}
      </EmptyState>
    );
  if (shown.length === 0)
    return (
      <Text size="sm" c="dimmed" p="md">
        {say(changes.length === counts.format ? 'ui.compare.document.only-formats' : 'ui.compare.none-shown')}
      </Text>
    );
  return (
    <OptionList label={say('ui.compare.list')} options={shown} here={here} onWalk={onWalk} onChoose={onChoose}>
      {(n) => {
        const change = changes[n];
        return change !== undefined && <DocumentChangeEntry change={change} />;
      }}
    </OptionList>
  );
}
