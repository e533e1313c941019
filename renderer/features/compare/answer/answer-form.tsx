import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../../../shared/api/commands.ts';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { useCall } from '../../../api/use-command.ts';
import { DayInput } from '../../../components/day-input.tsx';
import { formatDay, getLocalDate } from '../../../components/format-date.ts';
import { useInterfaceLanguage } from '../../../components/use-translate.ts';
import { SaveFileButtons } from '../../files/save-file-buttons.tsx';
import { useMakeFile } from '../../files/use-make-file.ts';
import { AnswerComments, type TypedComment } from './answer-comments.tsx';
import type { AnswerSides } from './find-answer-sides.ts';

type Props = {
  readonly sides: AnswerSides;
  readonly choices: NonNullable<Output<'comparisons.answer-choices'>>;
  readonly comments: readonly TypedComment[];
  readonly onComments: (comments: readonly TypedComment[]) => void;
  /** Called to have the choices for another language, in which they may have sent another file. */
  readonly onLanguage: (language: string) => void;
  readonly onMade: (remarks: readonly RedlineRemark[]) => void;
  readonly onClose: () => void;
};

/** The choices of an answer in their file, each with the likeliest one chosen. */
export function AnswerForm(props: Props) {
  const { sides, choices, comments, onComments, onLanguage, onMade, onClose } = props;
  const { speech, say } = useInterfaceLanguage();
  const call = useCall();
  const { asks, busy, make } = useMakeFile();
  const [copy, setCopy] = useState(choices.copy);
  const [reference, setReference] = useState(choices.reference);
  const [date, setDate] = useState(getLocalDate);
  const submit = async () => {
    let found: readonly RedlineRemark[] = [];
    const isMade = await make(async () => {
      const made = await call('comparisons.answer', {
        ...sides,
        language: choices.language,
        copy,
        reference,
        comments: comments.flatMap(({ clause, text }) => (text.trim() === '' ? [] : [{ clause, text: text.trim() }])),
        author: null,
        date: date === '' ? null : date,
      });
      found = made.remarks;
      return made;
    });
    if (isMade) onMade(found);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{say('ui.compare.answer.about')}</Text>
        <NativeSelect
          data-autofocus
          label={say('ui.compare.language')}
          description={say('ui.compare.answer.file', { name: choices.file })}
          value={choices.language}
          onChange={(event) => onLanguage(event.currentTarget.value)}
          data={choices.languages.map((value) => ({ value, label: formatLanguageDisplayName(value, speech) }))}
        />
        <NativeSelect
          label={say('ui.compare.answer.copy')}
          value={copy}
          onChange={(event) => setCopy(event.currentTarget.value)}
          data={choices.copies}
        />
        <NativeSelect
          label={say('ui.compare.answer.reference')}
          description={say('ui.compare.answer.reference-about')}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          data={[
            { value: '', label: say('ui.compare.answer.own') },
            ...choices.references.map(({ draft, label, date: day, foreign }) => ({
              value: draft,
              label: say(foreign ? 'ui.compare.answer.received' : 'ui.compare.draft', {
                label,
                date: formatDay(day, speech),
              }),
            })),
          ]}
        />
        <DayInput label={say('ui.compare.answer.date')} value={date} onChange={setDate} />
        <AnswerComments clauses={choices.clauses} comments={comments} onComments={onComments} />
        <SaveFileButtons asks={asks} busy={busy} onClose={onClose} />
      </Stack>
    </form>
  );
}
