import { Button, Container } from '@mantine/core';
import { useLocation } from 'wouter';
import { useSay } from '../ui/speech.ts';
import { Empty } from '../ui/state.tsx';

/** An address that leads nowhere. */
export function Lost() {
  const say = useSay();
  const [, go] = useLocation();
  return (
    <Container size="sm" py="xl">
      <Empty
        order={1}
        title={say('ui.lost.title')}
        action={<Button onClick={() => go('/')}>{say('ui.app.home')}</Button>}
      >
        {say('ui.lost.about')}
      </Empty>
    </Container>
  );
}
