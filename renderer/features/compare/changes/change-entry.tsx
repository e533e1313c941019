import { describeFilePlace } from '../../../../shared/i18n/describe-file-place.ts';
import type { ListedChange } from '../../../../shared/model/comparison/comparison.ts';
import { type Translate, useInterfaceLanguage } from '../../../components/use-translate.ts';
import { type ComparisonView, useComparisonView } from '../comparison/comparison-context.ts';
import { formatRowName } from '../comparison/row-names.ts';
import { ChangeSummary } from './change-summary.tsx';

/** A change of a clause in the list. */
export function ChangeEntry({ change }: { readonly change: ListedChange }) {
  const compared = useComparisonView();
  const { speech, say } = useInterfaceLanguage();
  const name = formatRowName(compared.comparison.rows[change.row], compared, say);
  const where = change.place === null ? name : `${name} · ${describeFilePlace(speech, change.place)}`;
  const about = describeClauseChange(change, compared, say);
  return <ChangeSummary change={change} where={where} about={about} language={compared.language} />;
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
