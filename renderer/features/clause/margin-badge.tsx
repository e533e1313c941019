import type { CSSProperties, ReactNode } from 'react';
import editorStyles from './editor.module.css';
import styles from './page.module.css';

type Props = {
  readonly icon: ReactNode;
  readonly color: string;
  readonly text: string;
  /** Shown without its words until it matters, or so that nobody overlooks it. */
  readonly weight?: 'quiet' | 'loud';
};

/** A sign in the margin beside a clause: its words give way to the text where the window is narrow. */
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
