import { type CSSProperties, memo, useMemo } from 'react';
import { buildComparisonLines } from '../comparison/comparison-lines.ts';
import type { ComparisonRun } from '../comparison/comparison-runs.ts';
import styles from '../lines.module.css';
import { ChangedWords } from './changed-words.tsx';

type Props = {
  readonly pieces: readonly ComparisonRun[];
  readonly only?: 'old' | 'next' | undefined;
  /** A clause that is in one text alone: that its line ends are new or gone goes without saying. */
  readonly whole: boolean;
};

/** Words as paragraphs and items; a changed line end is shown as ¶. */
export const ComparedLines = memo(function ComparedLines({ pieces, only, whole }: Props) {
  const lines = useMemo(() => buildComparisonLines(pieces, only), [pieces, only]);
  return lines.map((line, n) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
      key={n}
      className={styles.line}
      data-level={line.level ?? undefined}
      style={line.level === null ? undefined : ({ '--level': line.level } as CSSProperties)}
    >
      <ChangedWords pieces={line.end === null || whole ? line.pieces : [...line.pieces, { ...line.end, text: '¶' }]} />
    </p>
  ));
});
