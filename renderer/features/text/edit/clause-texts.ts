import type { Input } from '../../../../shared/api/commands.ts';
import type { ChangeSense } from '../../../../shared/model/clause.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { assumeChangeSense, listWrittenLanguages } from '../../../../shared/rules/compute-staleness.ts';

export type ChangeSenses = { readonly [language: string]: ChangeSense };

type TypedTexts = readonly { readonly language: string; readonly heading: string; readonly body: string }[];

/** Returns the default meaning of a change (D9). */
export function assumeClauseChangeSense(clause: ShownClause, language: string): ChangeSense {
  return assumeChangeSense(language, { stale: clause.stale, languages: listWrittenLanguages(clause) });
}

/** The typed words of a clause as the input of a new version, each with what a person says it changes, or the default. */
export function buildClauseTexts(
  clause: ShownClause,
  typed: TypedTexts,
  senses: ChangeSenses = {},
): Input<'clauses.write'>['texts'] {
  return Object.fromEntries(
    typed.map(({ language, heading, body }) => [
      language,
      { heading, body, change: senses[language] ?? assumeClauseChangeSense(clause, language) },
    ]),
  );
}
