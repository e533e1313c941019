import type { ShownClause } from '../../../../shared/model/shown.ts';
import { chooseParents } from '../../../../shared/rules/parents.ts';
import { useCall } from '../../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../../api/use-run-command.ts';
import { useTranslate } from '../../../components/use-translate.ts';
import { useTextPage } from '../../clause/text-page-context.ts';
import { buildClauseTexts, type ChangeSenses } from './clause-texts.ts';

/** Saves all typed words of a clause, in all languages, as one version, undone as one; resolves to true on success. */
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
    const texts = buildClauseTexts(clause, typed, senses);
    return run(async () => {
      const { version } = await call('clauses.write', {
        negotiation: text.code,
        clause: clause.code,
        parents: chooseParents(clause, base),
        texts,
        note,
      });
      for (const { language } of typed) typings.drop(clause.code, language);
      const saved = typed.map(({ language }) => language.toUpperCase());
      report(say(saved.length > 1 ? 'ui.text.saved-in' : 'ui.text.saved', { languages: saved }), version);
      leave();
    });
  };
  return { busy, save };
}
