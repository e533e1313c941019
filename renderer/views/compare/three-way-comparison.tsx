import { Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComparedSides } from '../../../shared/api/commands/comparisons.ts';
import type { Output } from '../../../shared/api/commands.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { Problem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';
import { FailureAlert, Loading } from '../../components/loading-states.tsx';
import styles from './compare-view.module.css';
import { ThreeWayResult } from './three-way-result.tsx';

type Props = {
  /** A key of the comparison. */
  readonly of: string;
  readonly text: ShownText;
  readonly base: string;
  readonly theirs: ComparedSides;
  readonly language: string;
  /** Opens the screen that pairs clauses. */
  readonly onPairing: () => void;
};

/** Compares the text as sent, ours and theirs, clause by clause. */
export function ThreeWayComparison({ of, text, base, theirs, language, onPairing }: Props) {
  const call = useCall();
  const merge = useQuery<Output<'comparisons.merge'>, Problem>({
    queryKey: ['comparisons.merge', of],
    queryFn: () => call('comparisons.merge', { negotiation: text.code, base, theirs, language }),
    gcTime: 60_000,
  });
  if (merge.error !== null)
    return (
      <Container size="sm" className={styles.empty}>
        <FailureAlert problem={merge.error} onRetry={() => void merge.refetch()} />
      </Container>
    );
  if (merge.data === undefined) return <Loading />;
  return (
    <ThreeWayResult
      rows={merge.data.rows}
      repeated={merge.data.repeated}
      uncompared={merge.data.uncompared}
      text={text}
      base={base}
      theirs={theirs}
      language={language}
      onPairing={onPairing}
    />
  );
}
