import type { CSSProperties, ReactNode } from 'react';
import editorStyles from './editor.module.css';
import styles from './page.module.css';

type Props = {
  readonly icon: ReactNode;
  readonly color: string;
  readonly text: string;
  /** Quiet: no words until it matters. Loud: nobody can overlook it. */
  readonly weight?: 'quiet' | 'loud';
};

/** A badge in the margin of a clause; a narrow window hides its words to leave room for the text. */
export function MarginBadge({ icon, color, text, weight }: Props) {
  return (
    <span
      className={editorStyles.sign}
      title={text}
      data-weight={weight}
      style={{ '--sign': `var(--mantine-color-${color}-light-color)` } as CSSProperties}
    >
      {icon}
      <span className={styles.signText}>{text}</span>
    </span>
  );
}
