import { Button, Container } from '@mantine/core';
import { useLocation } from 'wouter';
import { useTranslate } from '../ui/speech.ts';
import { EmptyState } from '../ui/state.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const say = useTranslate();
  const [, go] = useLocation();
  return (
    <Container size="sm" py="xl">
      <EmptyState
        order={1}
        title={say('ui.lost.title')}
        action={<Button onClick={() => go('/')}>{say('ui.app.home')}</Button>}
      >
        {say('ui.lost.about')}
      </EmptyState>
    </Container>
  );
}
