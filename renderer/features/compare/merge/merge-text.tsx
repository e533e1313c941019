import type { CSSProperties } from 'react';
import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../compare.module.css';
import { buildComparisonLines } from '../comparison/comparison-lines.ts';
import lineStyles from '../lines.module.css';
import merge from './merge.module.css';
import { buildMergeRuns, type MergeRun } from './merge-runs.ts';

type Props = {
  readonly row: ShownMerge;
  /** What is shown: the text as sent, with one side's changes, or with both. */
  readonly of: 'base' | 'ours' | 'theirs' | 'both';
};

/** A clause with its changes since it was sent. */
export function MergeText({ row, of }: Props) {
  const heading = buildMergeRuns(row.heading.stretches, of);
  return (
    <>
      {heading.length > 0 && (
        <h3 className={styles.heading}>
          <MergeWords pieces={heading} />
        </h3>
      )}
      {buildComparisonLines(buildMergeRuns(row.body.stretches, of)).map(({ pieces, level, end }, n) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity other than their position
          key={n}
          className={lineStyles.line}
          data-level={level ?? undefined}
          style={level === null ? undefined : ({ '--level': level } as CSSProperties)}
        >
          <MergeWords pieces={end === null ? pieces : [...pieces, { ...end, text: '¶' }]} />
        </p>
      ))}
    </>
  );
}

function MergeWords({ pieces }: { readonly pieces: readonly MergeRun[] }) {
  const say = useTranslate();
  return pieces.map(({ text, kind, whose, conflict }, n) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity other than their position
    if (kind === 'kept') return <span key={n}>{text}</span>;
    const Tag = kind === 'inserted' ? 'ins' : 'del';
    const words = [
      ...(conflict && whose !== null ? [say('ui.compare.merge-conflict')] : []),
      ...(whose === null ? [] : [say(`ui.compare.merge-legend-${whose}`)]),
    ];
    return (
      <Tag
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity other than their position
        key={n}
        className={kind === 'inserted' ? styles.inserted : styles.deleted}
        data-conflict={conflict || undefined}
      >
        {text}
        {words.length > 0 && <sup className={merge.whose}>{words.join(', ')}</sup>}
      </Tag>
    );
  });
}
