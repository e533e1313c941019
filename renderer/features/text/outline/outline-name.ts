import type { ShownClause, ShownText } from '../../../../shared/model/shown.ts';
import type { Translate } from '../../../components/use-translate.ts';
import { formatClauseLabel } from '../../clause/clause-label.ts';

const MAX_WORDS_LENGTH = 40;

/** Returns the name of an entry of the outline: its number, or its kind with its first words, since several may be of one kind. */
export function formatOutlineName(
  clause: Pick<ShownClause, 'kind' | 'number' | 'label'>,
  words: string,
  text: Pick<ShownText, 'paragraphWord' | 'annexWord' | 'numberForms' | 'languages'>,
  say: Translate,
): string {
  const label = formatClauseLabel(clause, text, say);
  const first = clause.number === null ? words.slice(0, MAX_WORDS_LENGTH) : '';
  return first === '' ? label : `${label}: ${first}`;
}
