import { type CSSProperties, memo, useMemo } from 'react';
import { buildComparisonLines } from '../comparison/comparison-lines.ts';
import type { ComparisonRun } from '../comparison/comparison-runs.ts';
import styles from '../lines.module.css';
import { ChangedWords } from './changed-words.tsx';

type Props = {
  readonly pieces: readonly ComparisonRun[];
  readonly only?: 'old' | 'next' | undefined;
  /** Whether only one text has the clause, in which case its line ends are not marked. */
  readonly whole: boolean;
};

/** Renders words as paragraphs and items; a changed line end is shown as ¶. */
export const ComparedLines = memo(function ComparedLines({ pieces, only, whole }: Props) {
  const lines = useMemo(() => buildComparisonLines(pieces, only), [pieces, only]);
  return lines.map((line, n) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
      key={n}
      className={styles.line}
      data-level={line.level ?? undefined}
      style={line.level === null ? undefined : ({ '--level': line.level } as CSSProperties)}
    >
      <ChangedWords pieces={line.end === null || whole ? line.pieces : [...line.pieces, { ...line.end, text: '¶' }]} />
    </p>
  ));
});
