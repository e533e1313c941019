import type { ShownMerge } from '../../../shared/model/comparison.ts';
import { useSay } from '../../ui/speech.ts';
import { mergeName, stateIcons } from './merge-look.ts';
import styles from './option-list.module.css';

/** A clause in the list: its name, and who changed it. */
export function MergeEntry({ row, left }: { readonly row: ShownMerge; readonly left: boolean }) {
  const say = useSay();
  const Icon = stateIcons[row.state];
  return (
    <>
      <div className={styles.where}>{mergeName(row, say)}</div>
      <span className={styles.kind}>
        <Icon size={13} aria-hidden />
        {say(left ? 'ui.compare.left' : `ui.compare.state.${row.state}`)}
      </span>
    </>
  );
}
