import type { ChangeSense } from '../../../../shared/model/clause.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { assumeChangeSense, listWrittenLanguages } from '../../../../shared/rules/compute-staleness.ts';
import { chooseParents } from '../../../../shared/rules/parents.ts';
import { useCall } from '../../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../../api/use-run-command.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { useTextPage } from '../../clause/text-page-context.ts';

export type ChangeSenses = { readonly [language: string]: ChangeSense };

/** Returns the default meaning of a change (D9). */
export function assumeClauseChangeSense(clause: ShownClause, language: string): ChangeSense {
  return assumeChangeSense(language, { stale: clause.stale, languages: listWrittenLanguages(clause) });
}

/** Saves all typed words of a clause, in all languages, as one version; resolves to true on success. */
export function useSaveClause() {
  const { text, typings, leave } = useTextPage();
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const say = useTranslate();
  const save = async (clause: ShownClause, note: string, senses: ChangeSenses): Promise<boolean> => {
    const typed = typings.of(clause.code);
    const base = typed[0]?.base;
    if (base === undefined) {
      leave();
      return true;
    }
    const texts = Object.fromEntries(
      typed.map(({ language, heading, body }) => [
        language,
        {
          heading,
          body,
          change: senses[language] ?? assumeClauseChangeSense(clause, language),
        },
      ]),
    );
    return run(async () => {
      const { version } = await call('clauses.write', {
        negotiation: text.code,
        clause: clause.code,
        parents: chooseParents(clause, base),
        texts,
        note,
      });
      for (const { language } of typed) typings.drop(clause.code, language);
      report(say('ui.text.saved'), version);
      leave();
    });
  };
  return { busy, save };
}
