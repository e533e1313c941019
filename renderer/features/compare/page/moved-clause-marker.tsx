import { Button } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { formatComparedClauseName } from '../comparison/compared-clause-name.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import { isMovedDown } from '../comparison/row-names.ts';

/** Marks the old position of a moved clause, with a button that goes to its new position. */
export function MovedClauseMarker({ row }: { readonly row: number }) {
  const compared = useComparisonView();
  const say = useTranslate();
  const down = isMovedDown(row, compared);
  const Arrow = down ? ArrowDown : ArrowUp;
  const clause = formatComparedClauseName(compared.texts.old.clauses[compared.comparison.rows[row]?.old ?? -1], say);
  return (
    <div className={styles.left}>
      <Arrow size={15} aria-hidden />
      <span>{say(down ? 'ui.compare.left-down' : 'ui.compare.left-up', { clause })}</span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${say('ui.compare.left-go')}: ${clause}`}
        onClick={() => compared.showRow(row)}
      >
        {say('ui.compare.left-go')}
      </Button>
    </div>
  );
}
