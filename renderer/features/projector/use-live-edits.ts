import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { Problem, toProblem } from '../../api/problem.ts';
import { useCall } from '../../api/use-command.ts';
import { getLocalDate } from '../../components/format-date.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { buildSettlementInput } from '../brackets/settlement-input.ts';
import { formatClauseLabel } from '../clause/clause-label.ts';
import type { TodaysMeeting } from '../meeting/use-todays-meeting.ts';
import { buildClauseTexts } from '../text/edit/clause-texts.ts';
import type { ProjectorReport } from './projector-report.ts';
import type { SharedBracketPlace } from './shared-bracket-places.ts';
import { buildStatusInput } from './status-input.ts';

type WrittenTexts = { readonly [language: string]: { readonly heading: string; readonly body: string } };

/**
 * Returns the edits made at the table, on the projected screen: words, agreement, reopening, brackets. The meeting
 * collects each of them. Each returns null on success, or its problem, which is also kept for later.
 */
export function useLiveEdits(text: ShownText, todays: TodaysMeeting) {
  const call = useCall();
  const queries = useQueryClient();
  const say = useTranslate();
  const [reports, setReports] = useState<readonly ProjectorReport[]>([]);
  const negotiation = text.code;
  const addReport = (one: ProjectorReport) => setReports((now) => [...now, one]);

  const attempt = async (clause: ShownClause, kind: 'failed' | 'uncollected', doing: () => Promise<unknown>) => {
    try {
      await doing();
      // The next edit applies to the current text.
      await queries.invalidateQueries({ queryKey: ['texts.show'] });
      return null;
    } catch (error) {
      const problem: Problem = toProblem(error);
      addReport({ kind, clause: formatClauseLabel(clause, text, say), problem });
      return problem;
    }
  };
  const setStatus = (clause: ShownClause, version: string | null, status: Status, reason: string | null) =>
    call('statuses.set', buildStatusInput(negotiation, clause, { version, status, reason }, todays, getLocalDate()));
  /** Marks a clause changed at a meeting as open there; without a meeting nothing collects it. */
  const collect = async (clause: ShownClause, version: string) => {
    if (todays.id !== null) await attempt(clause, 'uncollected', () => setStatus(clause, version, 'open', null));
  };
  return {
    reports,
    /** Keeps for later why a clause with two current versions can be neither agreed nor settled. */
    reportTwoHeads: (clause: ShownClause): void => {
      const problem = new Problem('two-heads', '', { clause: clause.code });
      addReport({ kind: 'failed', clause: formatClauseLabel(clause, text, say), problem });
    },
    agree: (clause: ShownClause, status: 'agreed-ad-referendum' | 'agreed') =>
      attempt(clause, 'failed', () => setStatus(clause, clause.version, status, null)),
    reopen: async (clause: ShownClause, reason: string) => {
      const problem = await attempt(clause, 'failed', () => setStatus(clause, clause.version, 'open', reason));
      if (problem === null) addReport({ kind: 'reopened', clause: formatClauseLabel(clause, text, say), reason });
      return problem;
    },
    /** Writes the differences from the version on which they were typed. */
    write: (clause: ShownClause, base: string | null, written: WrittenTexts) =>
      attempt(clause, 'failed', async () => {
        const typed = Object.entries(written).map(([language, words]) => ({ language, ...words }));
        const texts = buildClauseTexts(clause, typed);
        const parents = chooseParents(clause, base);
        const { version } = await call('clauses.write', { negotiation, clause: clause.code, parents, texts, note: '' });
        await collect(clause, version);
      }),
    /** Settles a place in all its languages: with one of its options, or without any words. */
    settle: (clause: ShownClause, place: SharedBracketPlace, option: number | null) =>
      attempt(clause, 'failed', async () => {
        const take = option === null ? { words: '' } : { option };
        const settlements = place.map((group) => ({ group, take }));
        const { version } = await call('brackets.settle', buildSettlementInput(negotiation, clause, settlements));
        await collect(clause, version);
      }),
  };
}
