import { ArrowDown, ArrowUp, type LucideIcon, Merge, Minus, Plus, Split, UserRoundCheck } from 'lucide-react';
import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import { type Translate, useTranslate } from '../../../components/use-translate.ts';
import { changeIcons } from '../changes/change-icons.ts';
import styles from '../compare.module.css';
import { formatComparedClauseName } from '../comparison/compared-clause-name.ts';
import { type ComparisonView, useComparisonView } from '../comparison/comparison-context.ts';
import { formatOldPosition, isMovedDown } from '../comparison/row-names.ts';

type Props = { readonly row: ComparisonRow; readonly about: readonly number[] };

/** The changes of a clause as a whole, each with its icon. */
export function RowTags({ row, about }: Props) {
  const compared = useComparisonView();
  const say = useTranslate();
  const { here, isQuiet, comparison } = compared;
  return (
    <>
      {about.map((change) => {
        const {
          icon: Icon,
          words,
          tone,
        } = buildRowTag(row, comparison.changes[change]?.row ?? 0, change, compared, say);
        return (
          <span
            key={change}
            className={styles.tag}
            data-tone={tone}
            data-change={change}
            data-here={here === change || undefined}
            data-quiet={isQuiet(change) || undefined}
          >
            <Icon size={14} aria-hidden />
            {words}
          </span>
        );
      })}
      {row.pair?.by === 'person' && (
        <span className={styles.tag} data-tone="quiet">
          <UserRoundCheck size={14} aria-hidden />
          {say('ui.compare.paired-by-hand')}
        </span>
      )}
    </>
  );
}

type RowTag = {
  readonly icon: LucideIcon;
  readonly words: string;
  readonly tone: 'inserted' | 'deleted' | 'moved' | 'quiet';
};

function buildRowTag(row: ComparisonRow, at: number, change: number, compared: ComparisonView, say: Translate): RowTag {
  const { comparison, texts } = compared;
  if (comparison.changes[change]?.kind === 'numbering') {
    const words = say('ui.compare.renumbered', { old: row.oldNumber ?? '', next: row.nextNumber ?? '' });
    return { icon: changeIcons.numbering, words, tone: 'quiet' };
  }
  if (row.kind === 'added') return { icon: Plus, words: say('ui.compare.row.added'), tone: 'inserted' };
  if (row.kind === 'deleted') return { icon: Minus, words: say('ui.compare.row.deleted'), tone: 'deleted' };
  if (row.kind === 'split') {
    const clause = formatComparedClauseName(texts.old.clauses[row.old ?? -1], say);
    return { icon: Split, words: say('ui.compare.split-of', { clause }), tone: 'moved' };
  }
  if (row.kind === 'joined') {
    const clause = formatComparedClauseName(texts.next.clauses[row.next ?? -1], say);
    return { icon: Merge, words: say('ui.compare.joined-into', { clause }), tone: 'moved' };
  }
  const down = isMovedDown(at, compared);
  const words = say(down ? 'ui.compare.moved-down' : 'ui.compare.moved-up', {
    place: formatOldPosition(row, compared, say),
  });
  return { icon: down ? ArrowDown : ArrowUp, words, tone: 'moved' };
}
