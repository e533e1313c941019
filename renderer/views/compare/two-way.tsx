import { Button, Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Input, Output } from '../../../shared/api/commands.ts';
import { useCall } from '../../api/call.ts';
import type { Problem } from '../../api/problem.ts';
import { useComparison } from '../../features/compare/use-comparison.ts';
import { usePairing } from '../../features/compare/use-pairing.ts';
import { Working } from '../../features/compare/working.tsx';
import { useSay } from '../../ui/speech.ts';
import { Empty, Failed } from '../../ui/state.tsx';
import styles from './compare-view.module.css';
import { TwoTexts } from './two-texts.tsx';

type Props = {
  /** What is compared, in a word that stands for it: the files themselves are too long for that. */
  readonly of: string;
  readonly asked: Input<'comparisons.read'>;
};

/** Reads two texts, compares them in a worker, and shows what changed. */
export function TwoWay({ of, asked }: Props) {
  const say = useSay();
  const call = useCall();
  const read = useQuery<Output<'comparisons.read'>, Problem>({
    queryKey: ['comparisons.read', of],
    queryFn: () => call('comparisons.read', asked),
    gcTime: 60_000,
  });
  const { held, pairing } = usePairing(read.data);
  const { made, work, stop, again } = useComparison(read.data, held);
  if (read.error !== null || work.state === 'failed')
    return (
      <Container size="sm" className={styles.empty}>
        {read.error !== null && <Failed problem={read.error} onRetry={() => void read.refetch()} />}
        {work.state === 'failed' && <Failed problem={work.problem} onRetry={again} />}
      </Container>
    );
  return (
    <>
      {work.state === 'works' && <Working done={read.data === undefined ? null : work.done} onStop={stop} />}
      {work.state === 'stopped' && (
        <Empty
          title={say('ui.compare.stopped')}
          action={<Button onClick={again}>{say('ui.compare.stopped-do')}</Button>}
        />
      )}
      {made !== null && <TwoTexts made={made} pairing={pairing} asked={{ ...asked, chosen: [...held] }} />}
    </>
  );
}
