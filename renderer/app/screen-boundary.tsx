import { Button, Container } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { toProblem } from '../api/problem.ts';
import { FailureAlert } from '../components/loading-states.tsx';
import { useTranslate } from '../components/use-translate.ts';

type BoundaryState = { readonly error: unknown };

/** Shows an error for a screen that crashes and lets the person reopen it; the top bar stays. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <BrokenScreen error={this.state.error} onAgain={() => this.setState({ error: null })} />;
  }
}

function BrokenScreen({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const say = useTranslate();
  return (
    <Container size="sm" py="xl">
      <FailureAlert
        problem={toProblem(error)}
        onRetry={onAgain}
        action={
          <Button size="compact-sm" variant="subtle" onClick={() => location.reload()}>
            {say('ui.state.reload')}
          </Button>
        }
      />
    </Container>
  );
}
