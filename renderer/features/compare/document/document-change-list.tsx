import { Text } from '@mantine/core';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import type { ComparedDocument } from '../../../../shared/model/comparison/compared-document.ts';
import { EmptyState } from '../../../components/loading-states.tsx';
import { useInterfaceLanguage, useTranslate } from '../../../components/use-translate.ts';
import { OptionList } from '../changes/option-list.tsx';
import { ReadSign } from '../changes/read-sign.tsx';
import type { ReadMarks } from '../changes/use-read-marks.ts';
import { DocumentChangeEntry } from './document-change-entry.tsx';

type Props = {
  readonly document: ComparedDocument;
  /** What is compared: two Word files with all that they have, or texts as they are printed. */
  readonly of: 'files' | 'texts';
  /** The indexes of the listed changes. */
  readonly shown: readonly number[];
  readonly here: number | null;
  readonly read: ReadMarks;
  readonly onWalk: (change: number) => void;
  readonly onChoose: (change: number) => void;
};

/** Lists the changes that pass the filter; says so if there are none at all, or none but hidden ones. */
export function DocumentChangeList({ document, of, shown, here, read, onWalk, onChoose }: Props) {
  const say = useTranslate();
  const { changes, counts } = document;
  if (changes.length === 0) return <NoChanges document={document} of={of} />;
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
        return (
          change !== undefined && (
            <>
              <DocumentChangeEntry change={change} />
              {read.isRead(n) && <ReadSign />}
            </>
          )
        );
      }}
    </OptionList>
  );
}

function NoChanges({ document: { remarks, uncompared }, of }: Pick<Props, 'document' | 'of'>) {
  const { speech, say } = useInterfaceLanguage();
  const leftOut = describeUncompared(speech, uncompared);
  if (leftOut !== null) return <EmptyState title={say('ui.compare.same-words')}>{leftOut}</EmptyState>;
  if (remarks.length > 0)
    return (
      <EmptyState title={say('ui.compare.document.same-page')}>{say('ui.compare.document.same-remarks')}</EmptyState>
    );
  return (
    <EmptyState title={say('ui.compare.same')}>
      {say(of === 'files' ? 'ui.compare.document.same-about' : 'ui.compare.same-about')}
    </EmptyState>
  );
}
