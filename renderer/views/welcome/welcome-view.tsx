import { Button, Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useNegotiations, usePerson } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { useLoadSample } from '../../features/negotiations/use-load-sample.ts';
import { isPersonValid, PersonFields, toPersonInput } from '../../features/person/person-fields.tsx';

/** The first run: asks for the person, and offers ways to start. */
export function WelcomeView() {
  const say = useTranslate();
  const call = useCall();
  const loadSample = useLoadSample();
  const [, go] = useLocation();
  const person = usePerson();
  const texts = useNegotiations();
  const [value, setValue] = useState({
    name: person.data?.said === true ? person.data.name : '',
    unit: person.data?.unit ?? '',
  });
  const [checked, setChecked] = useState(false);
  const { busy, run } = useRunCommand();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const begin = async (then: () => unknown) => {
    setChecked(true);
    if (!isPersonValid(value)) {
      // Errors are marked only after the next paint.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    await run(async () => {
      await call('person.set', toPersonInput(value));
      await then();
    });
  };
  const any = (texts.data?.length ?? 0) > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void begin(any ? () => go('/') : loadSample);
  };
  return (
    <Container size="sm" py={{ base: 'xl', sm: '4rem' }}>
      <Stack renderRoot={(props) => <form {...props} ref={form} noValidate onSubmit={submit} />} gap="xl">
        <Stack gap="xs">
          <Title order={1}>{say('ui.welcome.title')}</Title>
          <Text size="lg" c="dimmed">
            {say('ui.welcome.about')}
          </Text>
        </Stack>
        <Paper withBorder p="lg">
          <PersonFields value={value} onChange={setValue} checked={checked} />
        </Paper>
        <Stack gap="sm">
          <Group>
            {any ? (
              <Button size="md" type="submit" loading={busy}>
                {say('ui.welcome.home')}
              </Button>
            ) : (
              <>
                <Button size="md" type="submit" loading={busy}>
                  {say('ui.welcome.sample')}
                </Button>
                <Button size="md" variant="default" disabled={busy} onClick={() => void begin(() => go('/new'))}>
                  {say('ui.welcome.new')}
                </Button>
              </>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {say('ui.welcome.where')}
          </Text>
        </Stack>
      </Stack>
    </Container>
  );
}
