import { Loader, Text } from '@mantine/core';
import { useState } from 'react';
import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { useRead } from '../../../api/use-command.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { FailureAlert } from '../../../components/loading-states.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { RedlineRemarks } from '../redline-remarks.tsx';
import type { TypedComment } from './answer-comments.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { AnswerSides } from './find-answer-sides.ts';

type Props = { readonly sides: AnswerSides; readonly onClose: () => void };

/** Makes their file with our text as tracked changes, and lists what of it could not be placed. */
export function AnswerDialog({ sides, onClose }: Props) {
  const say = useTranslate();
  const [language, setLanguage] = useState<string | null>(null);
  const { data, error, refetch } = useRead('comparisons.answer-choices', { ...sides, language }, { fresh: true });
  const [comments, setComments] = useState<readonly TypedComment[]>([]);
  const [remarks, setRemarks] = useState<readonly RedlineRemark[]>([]);
  return (
    <Dialog onClose={onClose} title={say('ui.compare.answer.title')}>
      {error !== null && <FailureAlert problem={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Loader size="sm" />}
      {data === null && <Text size="sm">{say('ui.compare.answer.none')}</Text>}
      {data !== null && data !== undefined && remarks.length === 0 && (
        <AnswerForm
          key={data.language}
          sides={sides}
          choices={data}
          comments={comments}
          onComments={setComments}
          onLanguage={setLanguage}
          onClose={onClose}
          onMade={(found) => (found.length === 0 ? onClose() : setRemarks(found))}
        />
      )}
      {remarks.length > 0 && (
        <RedlineRemarks about={say('ui.compare.answer.remarks')} remarks={remarks} onClose={onClose} />
      )}
    </Dialog>
  );
}
