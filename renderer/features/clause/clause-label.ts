import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { Translate } from '../../components/use-translate.ts';

/** Returns the number line printed above a heading; null if the clause has no number. */
export function formatPrintedLabel(
  text: Pick<ShownText, 'paragraphWord' | 'annexWord'>,
  { kind, number }: Pick<ShownClause, 'kind' | 'number'>,
  language: string,
): string | null {
  if (number === null) return null;
  return `${getPrintedWord(text, kind, language)} ${number}`.trim();
}

/**
 * Returns the name of a clause in the interface: "Pasal 3", with the word that the text prints in the interface language, or else
 * in its first language. Where the text prints no word or no number, the kind of clause stands for it.
 */
export function formatClauseLabel(
  { kind, number }: Pick<ShownClause, 'kind' | 'number'>,
  text: Pick<ShownText, 'paragraphWord' | 'annexWord' | 'languages'>,
  say: Translate,
): string {
  const language = text.languages.find((one) => one === say.speech) ?? text.languages[0] ?? say.speech;
  const name = getPrintedWord(text, kind, language) || say(`ui.text.kind.${kind}`);
  return number === null ? say(`ui.text.kind.${kind}`) : `${name} ${number}`;
}

function getPrintedWord(
  text: Pick<ShownText, 'paragraphWord' | 'annexWord'>,
  kind: ShownClause['kind'],
  language: string,
): string {
  return (kind === 'annex' ? text.annexWord : text.paragraphWord)[language] ?? '';
}
