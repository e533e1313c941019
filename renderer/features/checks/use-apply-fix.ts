import type { CheckCode, FoundPlace, ShownFinding } from '../../../shared/model/check.ts';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { useCall } from '../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../api/use-run-command.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { isLocked } from '../clause/agreement-status.ts';
import { getOpenEditor } from '../clause/open-editor.ts';
import { useTextPage } from '../clause/text-page-context.ts';
import { formatCheckTitle } from './check-messages.ts';

/** Whether a finding can be fixed: it offers a fix in a place whose clause is not agreed. */
export function canApplyFix(text: ShownText, { places }: ShownFinding): boolean {
  return places.some((place) => canFixPlace(text, place));
}

function canFixPlace(text: ShownText, { fix, part, clause: of }: FoundPlace): boolean {
  if (fix === null || part === 'title' || text.draft !== null) return false;
  const clause = text.clauses.find(({ code }) => code === of);
  return clause !== undefined && !isLocked(clause) && !clause.damaged;
}

/**
 * Applies the fix of a finding in all its places: in the open editor if there is one, otherwise as a new version of each
 * clause. A clause with unsaved words is opened if it is the only one, otherwise left for later.
 */
export function useApplyFix() {
  const { text, typings, edit } = useTextPage();
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(text.code);
  const say = useTranslate();
  const applyFix = async ({ check, places }: ShownFinding): Promise<boolean> => {
    const fixed = places.filter((place) => canFixPlace(text, place));
    const clauses = text.clauses.flatMap((clause) => {
      // From the last place to the first, so that the offsets of the others hold.
      const own = fixed.filter((one) => one.clause === clause.code).toSorted((a, b) => b.start - a.start);
      return own.length === 0 ? [] : [{ clause, own }];
    });
    const editor = getOpenEditor().text;
    const unsaved: string[] = [];
    const written: typeof clauses = [];
    for (const one of clauses) {
      const { clause, own } = one;
      const language = own[0]?.language ?? '';
      if (editor?.clause === clause.code && editor.language === language) {
        for (const { part, start, end, fix } of own)
          if (part !== 'title')
            editor.replace(part, start, (clause[part][language] ?? '').slice(start, end), fix ?? '');
      } else if (typings.of(clause.code).length > 0) unsaved.push(clause.code);
      else written.push(one);
    }
    const [only] = unsaved;
    if (only !== undefined && clauses.length === 1) edit({ clause: only, language: fixed[0]?.language ?? '' });
    if (written.length === 0) return unsaved.length === 0;
    return run(async () => {
      const { versions } = await call('clauses.write-together', {
        negotiation: text.code,
        clauses: written.map(({ clause, own }) => ({
          clause: clause.code,
          parents: chooseParents(clause),
          texts: fixTexts(clause, own, check),
        })),
        note: say('ui.checks.fix-note', { check: formatCheckTitle(check, say) }),
      });
      report(say('ui.checks.fixed'), ...versions);
    });
  };
  return { busy, fix: applyFix };
}

/** The parts of a clause with their fixes, which are all of one language. */
function fixTexts(clause: ShownClause, places: readonly FoundPlace[], check: CheckCode) {
  const language = places[0]?.language ?? '';
  const texts: { heading?: string; body?: string } = {};
  for (const { part, start, end, fix } of places) {
    if (part === 'title') continue;
    const source = texts[part] ?? clause[part][language] ?? '';
    texts[part] = source.slice(0, start) + (fix ?? '') + source.slice(end);
  }
  return { [language]: { ...texts, change: chooseChangeSense(check, clause.stale.includes(language)) } };
}

/** A fix for a difference between languages makes this one catch up; all other fixes are changes of wording (D9). */
function chooseChangeSense(check: CheckCode, stale: boolean): ChangeSense {
  const differs = ['number-differs', 'date-differs', 'items-differ', 'name-differs', 'term-differs'].includes(check);
  return differs && !stale ? 'catches-up' : 'wording';
}
