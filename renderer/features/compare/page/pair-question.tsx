import { Button, Group } from '@mantine/core';
import { CircleQuestionMark } from 'lucide-react';
import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { useComparisonView } from '../comparison/comparison-context.ts';

/** Asks whether two only partly similar clauses are the same clause. */
export function PairQuestion({ row: { pair } }: { readonly row: ComparisonRow }) {
  const { pairing } = useComparisonView();
  const say = useTranslate();
  if (pair === null) return null;
  return (
    <Group
      className={styles.question}
      role="group"
      aria-label={say('ui.compare.unsure', { likeness: toPercent(pair.likeness) })}
    >
      <CircleQuestionMark size={16} aria-hidden />
      <span>{say('ui.compare.unsure', { likeness: toPercent(pair.likeness) })}</span>
      <Button size="compact-xs" onClick={() => void pairing.pair(pair.old, pair.next)}>
        {say('ui.compare.unsure-yes')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void pairing.part(pair.old, pair.next)}>
        {say('ui.compare.unsure-no')}
      </Button>
    </Group>
  );
}

function toPercent(likeness: number): number {
  return Math.round(likeness * 100);
}
