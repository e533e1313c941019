import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Input } from '../../../shared/api/commands.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import classes from './condition.module.css';

type Props = {
  readonly name: string;
  readonly words: string;
  readonly language?: string | null;
  readonly discarded: Input<'store.discard'>;
};

/** What can be read of damaged words, until a person discards them. */
export function DamagedWords({ name, words, language = null, discarded }: Props) {
  const say = useTranslate();
  const notice = useNotice();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [isAsked, setAsked] = useState(false);
  const discard = () =>
    run(async () => {
      await call('store.discard', discarded);
      notice.done(say('ui.condition.discarded'));
    });
  return (
    <Paper withBorder p="sm" component="article" aria-label={name}>
      <Stack gap="xs">
        <Text size="xs" c="dimmed">
          {name}
        </Text>
        <Text size="sm" className={classes.typed} {...(language === null ? {} : { lang: language })}>
          {words === '' ? say('ui.condition.typing-empty') : words}
        </Text>
        <FailureAlert problem={problem} />
        {isAsked ? (
          <Group justify="flex-end" gap="xs" role="alertdialog" aria-label={say('ui.condition.discard-question')}>
            <Text size="sm" fw={600}>
              {say('ui.condition.discard-question')}
            </Text>
            <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsked(false)}>
              {say('ui.app.cancel')}
            </Button>
            <Button size="compact-sm" color="red" loading={busy} onClick={() => void discard()}>
              {say('ui.condition.discard')}
            </Button>
          </Group>
        ) : (
          <Group justify="flex-end">
            <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
              {say('ui.condition.discard')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
