import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Translate } from '../../components/use-translate.ts';
import { formatClauseLabel } from './clause-label.ts';
import { formatReadableText } from './shown-source.ts';

/** Enough characters to distinguish a clause without a heading from its neighbours. */
const EXCERPT_LENGTH = 32;

type TitledClause = Pick<ShownClause, 'kind' | 'number' | 'label' | 'heading' | 'body'>;

/** Returns the title of a clause outside its text: with its heading, or its first words. */
export function formatClauseTitle(
  clause: TitledClause,
  text: ShownText,
  options: RenderOptions,
  say: Translate,
): string {
  const name = formatClauseLabel(clause, text, say);
  const heading = text.languages.map((language) => clause.heading[language] ?? '').find((words) => words !== '');
  if (heading !== undefined) return `${name} · ${heading}`;
  const body = text.languages.map((language) => clause.body[language] ?? '').find((words) => words !== '') ?? '';
  const words = formatReadableText(body, options);
  const begins = words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
  return begins === '' ? name : `${name} · ${begins}`;
}

/** Returns the shortest name of the clause with a code, which need not be in the text. */
export function findShortClauseName(code: string, text: ShownText, options: RenderOptions, say: Translate): string {
  const clause = text.clauses.find((one) => one.code === code);
  return clause === undefined
    ? formatAbsentClauseName(code, text, options, say)
    : formatShortClauseName(clause, text, options, say);
}

/** Returns the title of a clause that was taken out of the text, and has no number there. */
export function formatRemovedTitle(
  removed: ShownText['removed'][number],
  text: ShownText,
  options: RenderOptions,
  say: Translate,
): string {
  return formatClauseTitle({ ...removed, number: null, label: {} }, text, options, say);
}

/** Returns the name of a clause that the text does not have: it was taken out, or belongs to another draft. */
export function formatAbsentClauseName(code: string, text: ShownText, options: RenderOptions, say: Translate): string {
  const removed = text.removed.find((one) => one.code === code);
  if (removed === undefined) return say('ui.comments.absent-clause');
  return say('ui.comments.removed-clause', { clause: formatRemovedTitle(removed, text, options, say) });
}

/** Returns the shortest name that distinguishes a clause from its neighbours: its number, or its title. */
export function formatShortClauseName(
  clause: ShownClause,
  text: ShownText,
  options: RenderOptions,
  say: Translate,
): string {
  return clause.number === null ? formatClauseTitle(clause, text, options, say) : formatClauseLabel(clause, text, say);
}
