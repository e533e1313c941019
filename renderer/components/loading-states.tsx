import { Alert, Button, Center, Loader, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { formatProblem, type ProblemSummary } from './format-problem.ts';
import { useTranslate } from './use-translate.ts';

/** A shorter wait goes unnoticed, so nothing is shown for it. */
const SHOW_DELAY_MS = 200;

export function Loading() {
  const say = useTranslate();
  const [noticed, setNoticed] = useState(false);
  useTimeout(() => setNoticed(true), SHOW_DELAY_MS, { autoInvoke: true });
  return (
    <Center mih={120} role="status">
      {noticed && <Loader size="sm" aria-hidden />}
      <VisuallyHidden>{say('ui.state.loading')}</VisuallyHidden>
    </Center>
  );
}

type EmptyStateProps = {
  readonly title: string;
  /** The heading level: one below that of its surroundings. */
  readonly order?: 1 | 2 | 3 | 4;
  readonly children?: ReactNode;
  /** Buttons for the next step. */
  readonly action?: ReactNode;
};

/** Shown where there is nothing yet: says so, why, and what to do. */
export function EmptyState({ title, order = 2, children, action }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" px="md" py="xl" ta="center">
      <Title order={order} size="h4" fw={600}>
        {title}
      </Title>
      {children !== undefined && (
        <Text c="dimmed" maw="34rem">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}

type FailureAlertProps = {
  /** Nothing is shown for null. */
  readonly problem: ProblemSummary | null;
  readonly onRetry?: () => void;
  /** Further buttons. */
  readonly action?: ReactNode;
};

/** Reports what went wrong, what was kept and what to do, using the message of the failure. */
export function FailureAlert({ problem, onRetry, action }: FailureAlertProps) {
  const say = useTranslate();
  if (problem === null) return null;
  const { inFile } = problem.details;
  const title = inFile === undefined ? say('ui.state.failed') : say('ui.state.failed-file', { name: inFile });
  return (
    <Alert color="red" icon={<CircleAlert size={18} aria-hidden />} title={title} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{formatProblem(problem, say)}</Text>
        {onRetry !== undefined && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {say('ui.state.retry')}
          </Button>
        )}
        {action}
      </Stack>
    </Alert>
  );
}
