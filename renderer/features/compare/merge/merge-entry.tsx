import type { ShownMerge } from '../../../../shared/model/comparison/three-way-merge.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import styles from '../changes/option-list.module.css';
import { formatMergeName, getMergeState, mergeStateIcons } from './merge-states.ts';

/** A clause in the list: its name, and who changed it. */
export function MergeEntry({ row, left }: { readonly row: ShownMerge; readonly left: boolean }) {
  const say = useTranslate();
  const state = getMergeState(row);
  const Icon = mergeStateIcons[state];
  return (
    <>
      <div className={styles.where}>{formatMergeName(row, say)}</div>
      <span className={styles.kind}>
        <Icon size={13} aria-hidden />
        {say(left ? 'ui.compare.left' : `ui.compare.state.${state}`)}
      </span>
    </>
  );
}
