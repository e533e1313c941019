import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import type { Say } from '../../ui/speech.ts';
import { spokenClause } from './clause-label.ts';
import { readable } from './shown-source.ts';

/** So many signs of a clause without a heading tell it from its neighbours. */
const BEGINNING = 32;

/** What a clause is called where it stands apart from its text: with its heading, else with its first words. */
export function clauseName(clause: ShownClause, text: ShownText, options: RenderOptions, say: Say): string {
  const name = spokenClause(clause, say);
  const heading = text.languages.map((language) => clause.heading[language] ?? '').find((words) => words !== '');
  if (heading !== undefined) return `${name} · ${heading}`;
  const begins = readable(clause.body[text.languages[0] ?? ''] ?? '', options).slice(0, BEGINNING);
  return begins === '' ? name : `${name} · ${begins}…`;
}

/** The shortest that tells a clause from its neighbours: its number, else what it is called. */
export function placeName(clause: ShownClause, text: ShownText, options: RenderOptions, say: Say): string {
  return clause.number === null ? clauseName(clause, text, options, say) : spokenClause(clause, say);
}
