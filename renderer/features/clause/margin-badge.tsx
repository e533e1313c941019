import type { CSSProperties, ReactNode } from 'react';
import styles from './margin-badge.module.css';

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
      className={styles.sign}
      title={text}
      data-weight={weight}
      style={{ '--sign': `var(--mantine-color-${color}-light-color)` } as CSSProperties}
    >
      {icon}
      <span className={styles.signText}>{text}</span>
    </span>
  );
}
