import type { CheckCode, Finding } from '../../../shared/model/check.ts';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import type { ShownText } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { isLocked } from '../clause/agreement-status.ts';
import { getOpenEditor } from '../clause/open-editor.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { formatCheckTitle } from './check-messages.ts';

/** Whether a finding's fix may be applied: it offers one, and its clause is not agreed. */
export function canApplyFix(text: ShownText, { fix, place }: Finding): boolean {
  if (fix === null || place === null || place.part === 'title' || text.draft !== null) return false;
  const clause = text.clauses.find(({ code }) => code === place.clause);
  return clause !== undefined && !isLocked(clause) && !clause.damaged;
}

/** Applies the fix of a finding: in the open editor if there is one, otherwise as a new version. */
export function useApplyFix() {
  const { text, typings, edit } = useTextPage();
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const say = useTranslate();
  const applyFix = async ({ check, place, fix }: Finding): Promise<boolean> => {
    if (place === null || place.part === 'title' || fix === null) return false;
    const { language, part, start, end } = place;
    const clause = text.clauses.find(({ code }) => code === place.clause);
    if (clause === undefined) return false;
    const source = clause[part][language] ?? '';
    const editor = getOpenEditor().text;
    if (editor?.clause === clause.code && editor.language === language)
      return editor.replace(part, start, source.slice(start, end), fix);
    if (typings.of(clause.code).length > 0) {
      edit({ clause: clause.code, language });
      return false;
    }
    const next = source.slice(0, start) + fix + source.slice(end);
    return run(async () => {
      const { version } = await call('clauses.write', {
        negotiation: text.code,
        clause: clause.code,
        parents: chooseParents(clause),
        texts: {
          [language]: {
            [part]: next,
            change: chooseChangeSense(check, clause.stale.includes(language)),
          },
        },
        note: say('ui.checks.fix-note', { check: formatCheckTitle(check, say) }),
      });
      report(say('ui.checks.fixed'), version);
    });
  };
  return { busy, fix: applyFix };
}

/** A fix for a difference between languages makes this one catch up; all other fixes are changes of wording (D9). */
function chooseChangeSense(check: CheckCode, stale: boolean): ChangeSense {
  const differs = ['number-differs', 'date-differs', 'items-differ', 'name-differs', 'term-differs'].includes(check);
  return differs && !stale ? 'catches-up' : 'wording';
}
