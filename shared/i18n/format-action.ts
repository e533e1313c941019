import type { ActionDescription, ShownAction } from '../model/actions/action.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { formatLongDate } from './format-long-date.ts';
import { formatMessage } from './format-message.ts';

/** As many clauses as can be read in a line. */
const MAX_CLAUSES = 3;

/** What an action did, in a line. `nameClause` names a clause by its code. */
export function formatAction(
  action: ActionDescription & Partial<Pick<ShownAction, 'of'>>,
  speech: InterfaceLanguage,
  nameClause: (code: string) => string,
): string {
  const { what, clauses, languages, name, count, of } = action;
  const named = clauses.slice(0, MAX_CLAUSES).map(nameClause).join(', ');
  const rest = clauses.length - MAX_CLAUSES;
  return formatMessage(speech, `action.what.${what}`, {
    clauses:
      clauses.length === 0
        ? formatMessage(speech, 'action.whole')
        : rest > 0
          ? formatMessage(speech, 'action.and', { clauses: named, count: rest })
          : named,
    languages: languages.map((one) => one.toUpperCase()),
    name: formatSubject(name, speech),
    count,
    of: of == null ? formatMessage(speech, 'action.earlier') : formatAction(of, speech, nameClause),
  });
}

/** A meeting is known by its day, everything else by its name. */
function formatSubject(name: string, speech: InterfaceLanguage): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(name) ? formatLongDate(name, speech) : name;
}
