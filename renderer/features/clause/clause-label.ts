import type { ClauseKind } from '../../../shared/model/clause.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { formatNumberLabel } from '../../../shared/rules/clause-labels.ts';
import type { Translate } from '../../components/use-translate.ts';

/** Returns the number line printed above a heading; null if the clause has no number. */
export function formatPrintedLabel(
  text: Pick<ShownText, 'paragraphWord' | 'annexWord' | 'numberForms'>,
  clause: Pick<ShownClause, 'kind' | 'number' | 'label'>,
  language: string,
): string | null {
  return formatNumberLabel(clause, clause.number, text, language);
}

/**
 * Returns the name of a clause in the interface: "Pasal 3", with the word that the text prints in the interface language, or else
 * in its first language; the own label of an annex in the same way. Where the text prints no word or no number, the kind of clause
 * stands for it.
 */
export function formatClauseLabel(
  clause: Pick<ShownClause, 'kind' | 'number' | 'label'>,
  text: Pick<ShownText, 'paragraphWord' | 'annexWord' | 'numberForms' | 'languages'>,
  say: Translate,
): string {
  const { kind, number, label } = clause;
  const language = text.languages.find((one) => one === say.speech) ?? text.languages[0] ?? say.speech;
  const own = label[language] ?? Object.values(label)[0];
  if (own !== undefined) return own;
  const kindName = say(`ui.text.kind.${kind}`);
  const printed = formatNumberLabel({ kind }, number, text, language);
  if (printed === null) return kindName;
  const word = (kind === 'annex' ? text.annexWord : text.paragraphWord)[language] ?? '';
  return word === '' ? `${kindName} ${printed}` : printed;
}

/** Whether clauses of a kind usually have a heading, so that a field for it is offered while they have none. */
export const hasClauseHeading = (kind: ClauseKind): boolean => kind === 'paragraph' || kind === 'annex';
