import { CheckCheck } from 'lucide-react';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from './option-list.module.css';

/** Says in a list that the person has read a change. */
export function ReadSign() {
  const say = useTranslate();
  return (
    <span className={styles.read}>
      <CheckCheck size={13} aria-hidden />
      {say('ui.compare.read.done')}
    </span>
  );
}
