import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { Translate } from '../../components/use-translate.ts';

/** Returns the number line printed above a heading; null if the clause has no number. */
export function formatPrintedLabel(
  text: Pick<ShownText, 'paragraphWord' | 'annexWord'>,
  { kind, number }: Pick<ShownClause, 'kind' | 'number'>,
  language: string,
): string | null {
  if (number === null) return null;
  const word = (kind === 'annex' ? text.annexWord : text.paragraphWord)[language] ?? '';
  return `${word} ${number}`.trim();
}

/** Returns the name of a clause in the interface: "Paragraf 3", or its kind. */
export function formatClauseLabel({ kind, number }: Pick<ShownClause, 'kind' | 'number'>, say: Translate): string {
  const name = say(`ui.text.kind.${kind}`);
  return number === null ? name : `${name} ${number}`;
}
