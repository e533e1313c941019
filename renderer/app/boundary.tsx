import { Button, Container } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { problemOf } from '../api/problem.ts';
import { useSay } from '../ui/speech.ts';
import { Failed } from '../ui/state.tsx';

type State = { readonly error: unknown };

/** A screen that breaks says so and can be opened again; the bar above it stays. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Broken error={this.state.error} onAgain={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const say = useSay();
  return (
    <Container size="sm" py="xl">
      <Failed
        problem={problemOf(error)}
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
