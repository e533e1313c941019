import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Translate } from '../../components/use-translate.ts';
import { formatClauseLabel } from './clause-label.ts';
import { formatReadableText } from './shown-source.ts';

/** Enough characters to distinguish a clause without a heading from its neighbours. */
const EXCERPT_LENGTH = 32;

/** Returns the title of a clause outside its text: with its heading, or its first words. */
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

/** Returns the shortest name that distinguishes a clause from its neighbours: its number, or its title. */
export function formatShortClauseName(
  clause: ShownClause,
  text: ShownText,
  options: RenderOptions,
  say: Translate,
): string {
  return clause.number === null ? formatClauseTitle(clause, text, options, say) : formatClauseLabel(clause, say);
}
