import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Translate } from '../../components/use-translate.ts';
import { formatClauseLabel } from './clause-label.ts';
import { formatReadableText } from './shown-source.ts';

/** So many signs of a clause without a heading tell it from its neighbours. */
const EXCERPT_LENGTH = 32;

/** What a clause is called where it stands apart from its text: with its heading, else with its first words. */
export function formatClauseTitle(
  clause: ShownClause,
  text: ShownText,
  options: RenderOptions,
  say: Translate,
): string {
  const name = formatClauseLabel(clause, say);
  const heading = text.languages.map((language) => clause.heading[language] ?? '').find((words) => words !== '');
  if (heading !== undefined) return `${name} · ${heading}`;
  const begins = formatReadableText(clause.body[text.languages[0] ?? ''] ?? '', options).slice(0, EXCERPT_LENGTH);
  return begins === '' ? name : `${name} · ${begins}…`;
}

/** The shortest that tells a clause from its neighbours: its number, else what it is called. */
export function formatShortClauseName(
  clause: ShownClause,
  text: ShownText,
  options: RenderOptions,
  say: Translate,
): string {
  return clause.number === null ? formatClauseTitle(clause, text, options, say) : formatClauseLabel(clause, say);
}
