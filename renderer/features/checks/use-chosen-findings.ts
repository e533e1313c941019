import type { ShownFinding } from '../../../shared/model/check.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useNotice } from '../../components/notice.tsx';
import { useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import { getOpenEditor } from '../clause/open-editor.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { formatCheckTitle } from './check-messages.ts';
import { joinFixes } from './many-fixes.ts';
import { buildOtherPlaces } from './use-waive-finding.ts';

/**
 * Returns what can be done with several findings at once: each is one command and is undone as one. They resolve to true on
 * success.
 */
export function useChosenFindings(findings: readonly ShownFinding[]) {
  const { text, typings } = useTextPage();
  const call = useCall();
  const notice = useNotice();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const say = useTranslate();
  const waivable = findings.filter((one) => one.waivable);
  const isWritten = (code: string) => getOpenEditor()?.clause === code || typings.of(code).length > 0;
  const fixes = joinFixes(text, findings, isWritten);
  const left = fixes.left.map((clause) => formatClauseLabel(clause, text, say));
  return {
    busy,
    fixable: fixes.fixed.length,
    waivable: waivable.length,
    /** The names of clauses that no fix is written into now. */
    left,
    /** Fixes those that can be fixed, in all their places; says which clauses were left out. */
    fix: () =>
      run(async () => {
        const checks = [...new Set(fixes.fixed.map(({ check }) => formatCheckTitle(check, say)))];
        const { versions } = await call('clauses.write-together', {
          negotiation: text.code,
          clauses: fixes.clauses.map(({ clause, texts }) => ({
            clause: clause.code,
            parents: chooseParents(clause),
            texts,
          })),
          note: say('ui.checks.fix-note', { check: checks.join(', ') }),
        });
        report(say('ui.checks.fixed-many', { count: fixes.fixed.length }), ...versions);
        if (left.length > 0) notice.warn((sayNow) => sayNow('ui.checks.left-many', { clauses: left }));
      }),
    /** Waives those that can be waived, in all their places. */
    waive: (reason: string) =>
      run(async () => {
        const { records } = await call('checks.waive-together', {
          negotiation: text.code,
          findings: waivable.map(({ check, finding, clause, language, places }) => ({
            ...{ check, finding, clause, language },
            others: buildOtherPlaces(places),
          })),
          reason,
        });
        report(say('ui.checks.waived-many', { count: waivable.length }), ...records);
      }),
  };
}
