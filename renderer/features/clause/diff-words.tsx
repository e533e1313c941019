import type { TextChange } from '../../../shared/model/comparison/comparison.ts';
import diffStyles from './diff.module.css';
import styles from './text.module.css';

type Props = {
  readonly changes: readonly TextChange[];
  readonly language: string;
  /** Shows one side of the change only, for two texts side by side. */
  readonly only?: 'old' | 'new';
};

/** Shows a changed text inline: deletions struck through, insertions underlined. */
export function DiffWords({ changes, language, only }: Props) {
  const hidden = only === 'old' ? 'inserted' : only === 'new' ? 'deleted' : null;
  return (
    <p className={diffStyles.diff} lang={language}>
      {changes
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text }, n) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no identity other than their position
          if (kind === 'kept') return <span key={n}>{text}</span>;
          const Tag = kind === 'inserted' ? 'ins' : 'del';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes have no identity other than their position
            <Tag key={n} className={kind === 'inserted' ? styles.inserted : styles.deleted}>
              {text.replaceAll('\n', '¶\n')}
            </Tag>
          );
        })}
    </p>
  );
}
