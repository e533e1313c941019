import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { formatNumberLabel } from '../../../shared/rules/clause-labels.ts';
import type { Translate } from '../../components/use-translate.ts';

/** Returns the number line printed above a heading; null if the clause has no number. */
export function formatPrintedLabel(
  text: Pick<ShownText, 'paragraphWord' | 'annexWord'>,
  clause: Pick<ShownClause, 'kind' | 'number' | 'label'>,
  language: string,
): string | null {
  return formatNumberLabel(clause, clause.number, text, language);
}

/** Returns the name of a clause in the interface: "Paragraf 3", the own label of an annex, or its kind. */
export function formatClauseLabel(
  { kind, number, label }: Pick<ShownClause, 'kind' | 'number' | 'label'>,
  say: Translate,
): string {
  const own = Object.values(label).find((words) => words !== '');
  if (own !== undefined) return own;
  const name = say(`ui.text.kind.${kind}`);
  return number === null ? name : `${name} ${number}`;
}
