import { Button } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useSay } from '../../ui/speech.ts';
import styles from './compare.module.css';
import { useCompared } from './compared.ts';
import { clauseName } from './names.ts';
import { wentDown } from './row-words.ts';

/** Stands where a clause was that moved, and leads to it. */
export function LeftPlace({ row }: { readonly row: number }) {
  const compared = useCompared();
  const say = useSay();
  const down = wentDown(row, compared);
  const Arrow = down ? ArrowDown : ArrowUp;
  const clause = clauseName(compared.texts.old.clauses[compared.comparison.rows[row]?.old ?? -1], say);
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
