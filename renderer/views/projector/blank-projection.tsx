import { useTranslate } from '../../components/use-translate.ts';
import styles from '../../features/projector/projector.module.css';
import { useProjectorKeys } from '../../features/projector/use-projector-keys.ts';
import { isProjectorWindow } from '../../features/projector/window/projector-window.ts';

type Props = {
  /** Why there is no text; empty while it loads. */
  readonly words: string;
  readonly onLeave: () => void;
};

/** The projected screen without a text: while it loads, or if it fails. The key that closes the screen works. */
export function BlankProjection({ words, onLeave }: Props) {
  const say = useTranslate();
  useProjectorKeys('reading', (meaning) => meaning === 'leave' && onLeave());
  return (
    <main className={styles.bare}>
      {words !== '' && <h1>{words}</h1>}
      {words !== '' && isProjectorWindow() && <p className={styles.closes}>{say('ui.projector.project-again')}</p>}
      <p className={styles.closes}>
        <kbd>F5</kbd> {say('ui.projector.close')}
      </p>
    </main>
  );
}
