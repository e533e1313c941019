import type { ShownFinding } from '../../../shared/model/check.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { findOpenEditor } from '../clause/open-editor.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { formatCheckTitle } from './check-messages.ts';
import { buildFixedTexts, type ClauseFixes, listClauseFixes } from './clause-fixes.ts';

/**
 * Applies the fix of a finding in all its places: in the open editors if there are any, otherwise as a new version of each
 * clause. A clause with unsaved words is opened if it is the only one, otherwise left for later.
 */
export function useApplyFix() {
  const { text, typings, edit } = useTextPage();
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const say = useTranslate();
  const applyFix = async (finding: ShownFinding): Promise<boolean> => {
    const fixes = listClauseFixes(text, finding);
    const unsaved: ClauseFixes[] = [];
    const writable: ClauseFixes[] = [];
    for (const one of fixes) {
      const { clause, language, places } = one;
      const editor = findOpenEditor(clause.code, language);
      if (editor !== null) {
        for (const { part, start, end, fix } of places)
          editor.replace(part, start, (clause[part][language] ?? '').slice(start, end), fix);
      } else (typings.of(clause.code).length > 0 ? unsaved : writable).push(one);
    }
    const [only] = unsaved;
    if (only !== undefined && fixes.length === 1) edit({ clause: only.clause.code, language: only.language });
    if (writable.length === 0) return unsaved.length === 0;
    return run(async () => {
      const { versions } = await call('clauses.write-together', {
        negotiation: text.code,
        clauses: writable.map((one) => ({
          clause: one.clause.code,
          parents: chooseParents(one.clause),
          texts: buildFixedTexts(one, [finding.check]),
        })),
        note: say('ui.checks.fix-note', { check: formatCheckTitle(finding.check, say) }),
      });
      report(say('ui.checks.fixed'), ...versions);
    });
  };
  return { busy, fix: applyFix };
}
