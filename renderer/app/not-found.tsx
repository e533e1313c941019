import { Button, Container } from '@mantine/core';
import { useLocation } from 'wouter';
import { EmptyState } from '../components/loading-states.tsx';
import { useTranslate } from '../components/use-translate.ts';

/** Shown for an unknown address. */
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
