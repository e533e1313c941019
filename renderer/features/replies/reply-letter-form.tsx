import { Button, Checkbox, Group, NativeSelect, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { formatLetter } from '../../../shared/i18n/format-letter.ts';
import { blankLetter, correctionKind, type IncomingLetter } from '../../../shared/model/letter.ts';
import { useReplies } from '../../api/queries.ts';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import { formatReplyName } from '../letter/format-reply-name.ts';
import { LetterFields } from '../letter/letter-fields.tsx';
import { reviseWaitingFiles, useInbox, type WaitingFile } from './receive/inbox.ts';

type Props = {
  readonly waiting: WaitingFile;
  /** What the file says about its letter. */
  readonly found: IncomingLetter | null;
};

/**
 * The letter that a file came with, as the file says it or a person enters it; other files that came with it, and the reply
 * that it belongs to or corrects.
 */
export function ReplyLetterForm({ waiting, found }: Props) {
  const { speech, say } = useInterfaceLanguage();
  const [open, setOpen] = useState(false);
  const replies = (useReplies(waiting.negotiation).data ?? []).toReversed();
  const others = useInbox(waiting.negotiation).filter(({ key, as }) => key !== waiting.key && as === 'evidence');
  const { key, corrects, joins, attachments } = waiting;
  const letter = waiting.letter ?? found;
  const named = formatLetter(speech, letter);
  const list = (all: typeof replies) =>
    all.map((reply) => ({ value: reply.id, label: formatReplyName(reply, speech) }));
  const options = list(replies);
  const nobody = { value: '', label: '–' };
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" gap="xs">
        <Group gap={6} wrap="nowrap">
          <Mail size={15} aria-hidden />
          <Text size="sm">
            {named === '' ? say('ui.letter.none') : named}
            {waiting.letter === null && found !== null && (
              <Text span size="xs" c="dimmed">{` (${say('ui.letter.from-file')})`}</Text>
            )}
          </Text>
        </Group>
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(named === '' ? 'ui.letter.enter' : 'ui.letter.change')}
        </Button>
      </Group>
      {open && (
        <Stack gap="xs" mt="xs">
          <LetterFields
            letter={letter ?? blankLetter}
            onChange={(next) => reviseWaitingFiles([key], { letter: next })}
          />
          {options.length > 0 && (
            <SimpleGrid cols={{ base: 2, md: 3 }} spacing="xs">
              <NativeSelect
                size="xs"
                label={say('ui.letter.joins')}
                value={joins ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  reviseWaitingFiles([key], { joins: value === '' ? null : value })
                }
                data={[nobody, ...list(replies.filter(({ files }) => files.length > 0))]}
              />
              <NativeSelect
                size="xs"
                label={say('ui.letter.corrects-how')}
                value={corrects?.as ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const reply = corrects?.reply ?? options[0]?.value ?? '';
                  const next = value === '' ? null : { reply, as: correctionKind.parse(value) };
                  reviseWaitingFiles([key], { corrects: next });
                }}
                data={[
                  { value: '', label: say('ui.letter.corrects-none') },
                  ...correctionKind.options.map((value) => ({ value, label: say(`ui.letter.corrects-${value}`) })),
                ]}
              />
              {corrects !== null && (
                <NativeSelect
                  size="xs"
                  label={say('ui.letter.corrects')}
                  value={corrects.reply}
                  onChange={({ currentTarget: { value } }) =>
                    reviseWaitingFiles([key], { corrects: { ...corrects, reply: value } })
                  }
                  data={options}
                />
              )}
            </SimpleGrid>
          )}
          {others.length > 0 && (
            <Checkbox.Group
              label={say('ui.letter.attachments')}
              value={[...attachments]}
              onChange={(chosen) => reviseWaitingFiles([key], { attachments: chosen })}
            >
              <Stack gap={4} mt={4}>
                {others.map((one) => (
                  <Checkbox key={one.key} size="xs" value={one.key} label={one.name} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        </Stack>
      )}
    </Paper>
  );
}
