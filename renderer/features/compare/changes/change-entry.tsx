import { ArrowRight } from 'lucide-react';
import { describeFilePlace } from '../../../../shared/i18n/describe-file-place.ts';
import type { ListedChange } from '../../../../shared/model/comparison/comparison.ts';
import { type Translate, useInterfaceLanguage } from '../../../components/use-translate.ts';
import { type ComparisonView, useComparisonView } from '../comparison/comparison-context.ts';
import { formatRowName } from '../comparison/row-names.ts';
import { changeIcons } from './change-icons.ts';
import styles from './option-list.module.css';

/** A change in the list: its location, kind and a short excerpt. */
export function ChangeEntry({ change }: { readonly change: ListedChange }) {
  const compared = useComparisonView();
  const { speech, say } = useInterfaceLanguage();
  const { kind, numbers, old, next, place } = change;
  const Icon = changeIcons[kind];
  const name = formatRowName(compared.comparison.rows[change.row], compared, say);
  const about = describeClauseChange(change, compared, say);
  return (
    <>
      <div className={styles.above}>
        <span className={styles.where}>{place === null ? name : `${name} · ${describeFilePlace(speech, place)}`}</span>
        <span className={styles.kind} data-kind={kind}>
          <Icon size={13} aria-hidden />
          {say(`ui.compare.kind.${kind}`)}
          {numbers && kind !== 'number' && ` · ${say('ui.compare.has-numbers')}`}
        </span>
      </div>
      <div className={styles.words} lang={compared.language}>
        {about !== null && <span className={styles.about}>{`${about}: `}</span>}
        {kind === 'moved' && next !== '' ? (
          next
        ) : (
          <>
            {old !== '' && <del>{old}</del>}
            {old !== '' && next !== '' && <ArrowRight className={styles.arrow} size={12} aria-label="→" />}
            {next !== '' && <ins>{next}</ins>}
          </>
        )}
      </div>
    </>
  );
}

/** Names the change of a clause as a whole, in one word. */
function describeClauseChange(
  { part, kind, row }: ListedChange,
  { comparison }: ComparisonView,
  say: Translate,
): string | null {
  const of = comparison.rows[row]?.kind;
  if (part !== 'clause' || kind === 'numbering') return null;
  if (of === 'added' || of === 'deleted' || of === 'split' || of === 'joined') return say(`ui.compare.row.${of}`);
  return say('ui.compare.row.moved');
}
