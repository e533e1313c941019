import { memo } from 'react';
import styles from '../compare.module.css';
import { listChangesOfSameWords } from '../comparison/changes-of-same-words.ts';
import { useComparisonView } from '../comparison/comparison-context.ts';
import type { ComparisonRun } from '../comparison/comparison-runs.ts';

/** Unchanged, deleted and inserted words: never distinguished by colour alone. */
export const ChangedWords = memo(function Words({ pieces }: { readonly pieces: readonly ComparisonRun[] }) {
  return pieces.map((piece, n) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity other than their position
    if (piece.change === null) return <span key={n}>{piece.text}</span>;
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity other than their position
    return <ChangedRun key={n} {...piece} change={piece.change} />;
  });
});

function ChangedRun({ text, kind, change }: ComparisonRun & { readonly change: number }) {
  const { here, isQuiet, comparison } = useComparisonView();
  const listed = listChangesOfSameWords(comparison.changes, change);
  const Tag = kind === 'inserted' ? 'ins' : kind === 'deleted' ? 'del' : 'span';
  return (
    <Tag
      className={kind === 'inserted' ? styles.inserted : styles.deleted}
      data-change={change}
      data-kind={comparison.changes[change]?.kind}
      data-here={(here !== null && listed.includes(here)) || undefined}
      data-quiet={listed.every(isQuiet) || undefined}
    >
      {text}
    </Tag>
  );
}
