import { Button, Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Problem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';
import { EmptyState, FailureAlert } from '../../components/loading-states.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { ComparisonProgress } from '../../features/compare/comparison/comparison-progress.tsx';
import { useComparison } from '../../features/compare/comparison/use-comparison.ts';
import { useClausePairing } from '../../features/compare/comparison/use-pairing.ts';
import styles from './compare-view.module.css';
import { TwoWayResult } from './two-way-result.tsx';

type Props = {
  /** A key of the comparison, since the files themselves are too long for one. */
  readonly of: string;
  readonly asked: Input<'comparisons.read'>;
};

/** Reads two texts, compares them in a worker, and shows the changes. */
export function TwoWayComparison({ of, asked }: Props) {
  const say = useTranslate();
  const call = useCall();
  const read = useQuery<Output<'comparisons.read'>, Problem>({
    queryKey: ['comparisons.read', of],
    queryFn: () => call('comparisons.read', asked),
    gcTime: 60_000,
  });
  const { held, pairing } = useClausePairing(read.data);
  const { made, work, stop, again } = useComparison(read.data, held);
  if (read.error !== null || work.state === 'failed')
    return (
      <Container size="sm" className={styles.empty}>
        <FailureAlert problem={read.error} onRetry={() => void read.refetch()} />
        {work.state === 'failed' && <FailureAlert problem={work.problem} onRetry={again} />}
      </Container>
    );
  return (
    <>
      {work.state === 'works' && <ComparisonProgress done={read.data === undefined ? null : work.done} onStop={stop} />}
      {work.state === 'stopped' && (
        <EmptyState
          title={say('ui.compare.stopped')}
          action={<Button onClick={again}>{say('ui.compare.stopped-do')}</Button>}
        />
      )}
      {made !== null && <TwoWayResult of={of} made={made} pairing={pairing} asked={{ ...asked, chosen: [...held] }} />}
    </>
  );
}
