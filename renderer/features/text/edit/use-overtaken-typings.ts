import { useEffect } from 'react';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useClauseHistory } from '../../../api/queries.ts';
import { hasTwoHeads } from '../../clause/agreement-status.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import { isOvertaken } from './overtaken-typing.ts';

/**
 * The languages of a clause whose unsaved words were typed on an earlier version, so that they cannot be saved yet. Those
 * whose saved words are still the same go on from the current version by themselves.
 */
export function useOvertakenTypings(clause: ShownClause): readonly string[] {
  const { text, typings } = useTextPage();
  const { code, version } = clause;
  const overtaken = typings.all.filter((one) => one.clause === code && one.base !== version);
  const { data } = useClauseHistory(text.code, overtaken.length === 0 ? null : code);
  const untouched =
    data === undefined || hasTwoHeads(clause)
      ? []
      : overtaken.filter((one) => !isOvertaken(data.versions, clause, one)).map(({ language }) => language);
  useEffect(() => {
    for (const language of untouched) {
      const typing = typings.get(code, language);
      if (typing !== undefined && typing.base !== version) typings.set({ ...typing, base: version });
    }
  });
  return overtaken.map(({ language }) => language).filter((language) => !untouched.includes(language));
}
