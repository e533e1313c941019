import { Button, Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCall } from '../../api/call.ts';
import { useNegotiations, usePerson } from '../../api/queries.ts';
import { useLoadSample } from '../../features/negotiations/use-load-sample.ts';
import { fits, PersonFields, personOf } from '../../features/person/person-fields.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/speech.ts';

/** The first run: who works here, and where to begin. */
export function WelcomeView() {
  const say = useSay();
  const call = useCall();
  const notice = useNotice();
  const loadSample = useLoadSample();
  const [, go] = useLocation();
  const person = usePerson();
  const texts = useNegotiations();
  const [value, setValue] = useState({
    name: person.data?.said === true ? person.data.name : '',
    unit: person.data?.unit ?? '',
  });
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const begin = async (then: () => Promise<void> | void) => {
    setChecked(true);
    if (!fits(value)) return;
    setBusy(true);
    try {
      await call('person.set', personOf(value));
      await then();
    } catch (problem) {
      notice.failed(problem);
    } finally {
      setBusy(false);
    }
  };
  const any = (texts.data?.length ?? 0) > 0;
  return (
    <Container size="sm" py={{ base: 'xl', sm: '4rem' }}>
      <Stack gap="xl">
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
              <Button size="md" loading={busy} onClick={() => void begin(() => go('/'))}>
                {say('ui.welcome.home')}
              </Button>
            ) : (
              <>
                <Button size="md" loading={busy} onClick={() => void begin(loadSample)}>
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
