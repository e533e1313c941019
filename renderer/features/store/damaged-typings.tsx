import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ShownDamagedTyping } from '../../../shared/model/store/store-condition.ts';
import { useDamagedTypings } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { formatMoment } from '../../components/format-date.ts';
import { formatLanguageDisplayName } from '../../components/format-language-name.ts';
import { FailureAlert } from '../../components/loading-states.tsx';
import { useNotice } from '../../components/notice.tsx';
import { useInterfaceLanguage } from '../../components/use-translate.ts';
import classes from './condition.module.css';

/** Damaged unsaved input with what can be read of it, until a person discards it. */
export function DamagedTypings() {
  const { say } = useInterfaceLanguage();
  const { data, error } = useDamagedTypings();
  if (error !== null) return <FailureAlert problem={error} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h5">
        {say('ui.condition.typings')}
      </Title>
      <Text size="sm">{say('ui.condition.typings-about')}</Text>
      {data.map((typing) => (
        <DamagedTyping key={typing.id} typing={typing} />
      ))}
    </Stack>
  );
}

function DamagedTyping({ typing }: { readonly typing: ShownDamagedTyping }) {
  const { speech, say } = useInterfaceLanguage();
  const notice = useNotice();
  const call = useCall();
  const { busy, problem, run } = useRunCommand({ inPlace: true });
  const [isAsked, setAsked] = useState(false);
  const { id, text, language, heading, body, at } = typing;
  const words = [heading, body].filter((part) => part.trim() !== '').join('\n');
  const name = [
    text ?? say('condition.text-unknown'),
    ...(language === null ? [] : [formatLanguageDisplayName(language, speech)]),
    ...(at === null ? [] : [say('ui.condition.typed-at', { at: formatMoment(at, speech) })]),
  ].join(', ');
  const discard = () =>
    run(async () => {
      await call('store.discard', { typing: id });
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
