import { ActionIcon, Button, Fieldset, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { MessageSquarePlus, Trash2 } from 'lucide-react';
import type { Output } from '../../../../shared/api/commands.ts';
import { useTranslate } from '../../../components/use-translate.ts';

export type TypedComment = { readonly key: number; readonly clause: string; readonly text: string };

type Props = {
  readonly clauses: NonNullable<Output<'comparisons.answer-choices'>>['clauses'];
  readonly comments: readonly TypedComment[];
  readonly onComments: (comments: readonly TypedComment[]) => void;
};

/** Comments for the other side, each on a clause. */
export function AnswerComments({ clauses, comments, onComments }: Props) {
  const say = useTranslate();
  const revise = (key: number, part: Partial<TypedComment>) =>
    onComments(comments.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = () => {
    const key = Math.max(0, ...comments.map((one) => one.key)) + 1;
    onComments([...comments, { key, clause: clauses[0]?.clause ?? '', text: '' }]);
  };
  return (
    <Fieldset legend={say('ui.compare.answer.comments')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {say('ui.compare.answer.comments-about')}
        </Text>
        {comments.map(({ key, clause, text }) => (
          <Stack gap="xs" key={key}>
            <Group align="end" wrap="nowrap">
              <NativeSelect
                style={{ flex: 1 }}
                label={say('ui.compare.answer.clause')}
                value={clause}
                onChange={(event) => revise(key, { clause: event.currentTarget.value })}
                data={clauses.map((one) => ({ value: one.clause, label: one.name }))}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={say('ui.compare.answer.remove')}
                title={say('ui.compare.answer.remove')}
                onClick={() => onComments(comments.filter((one) => one.key !== key))}
              >
                <Trash2 size={16} aria-hidden />
              </ActionIcon>
            </Group>
            <Textarea
              label={say('ui.compare.answer.comment')}
              autosize
              minRows={2}
              value={text}
              onChange={(event) => revise(key, { text: event.currentTarget.value })}
            />
          </Stack>
        ))}
        {clauses.length > 0 && (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<MessageSquarePlus size={14} aria-hidden />}
              onClick={add}
            >
              {say('ui.compare.answer.add')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
