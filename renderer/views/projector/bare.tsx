import styles from '../../features/projector/projector.module.css';
import { useProjectorKeys } from '../../features/projector/use-projector-keys.ts';

type Props = { readonly words: string; readonly onLeave: () => void };

/** The projected screen without a text: before it is read, or where it cannot be. The key that leaves it works. */
export function Bare({ words, onLeave }: Props) {
  useProjectorKeys('reading', (meaning) => (meaning === 'leave' || meaning === 'escape') && onLeave());
  return <main className={styles.bare}>{words}</main>;
}
