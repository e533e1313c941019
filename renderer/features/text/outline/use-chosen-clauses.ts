import type { Input } from '../../../../shared/api/commands.ts';
import type { Status } from '../../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { useMeetings } from '../../../api/queries.ts';
import { useCall } from '../../../api/use-command.ts';
import { useReportRecord, useRunCommand } from '../../../api/use-run-command.ts';
import { getLocalDate } from '../../../components/format-date.ts';
import { useNotice } from '../../../components/notice.tsx';
import { useTranslate } from '../../../components/use-translate.ts';
import { getStatusMessageKey } from '../../clause/agreement-status.ts';

/**
 * Returns what can be done with several clauses at once: each is one command and is undone as one. A status and a confirmation
 * name the clauses that were left out. They resolve to true on success.
 */
export function useChosenClauses(negotiation: string, clauses: readonly ShownClause[]) {
  const call = useCall();
  const { busy, run } = useRunCommand();
  const report = useReportRecord(negotiation);
  const notice = useNotice();
  const say = useTranslate();
  const meetings = useMeetings(negotiation).data ?? [];
  const meeting = meetings.find(({ date }) => date === getLocalDate())?.id ?? null;
  const count = clauses.length;
  /** What was left out stays in view until it is read. */
  const warn = (left: readonly string[]) => {
    if (left.length > 0) notice.warn((sayNow) => sayNow('ui.chosen.blocked', { clauses: left }));
  };
  const place = (to: Input<'clauses.place-together'>['to'], done: string) =>
    run(async () => {
      const codes = clauses.map(({ code }) => code);
      report(done, ...(await call('clauses.place-together', { negotiation, clauses: codes, to })).records);
    });
  return {
    busy,
    /** Where a meeting is held today, it is recorded as agreed there, as for a single clause. */
    setStatus: (ready: readonly ShownClause[], status: Status, left: readonly string[]) =>
      run(async () => {
        const { records } = await call('statuses.set-together', {
          ...{ negotiation, status, meeting, reason: null, correction: false, dated: null },
          clauses: ready.map(({ code, version }) => ({ clause: code, version })),
        });
        const details = { count: ready.length, status: say(getStatusMessageKey(status)) };
        report(say('ui.chosen.status-set', details), ...records);
        warn(left);
      }),
    confirm: (ready: readonly ShownClause[], left: readonly string[]) =>
      run(async () => {
        const asked = ready.map(({ code, stale: languages }) => ({ clause: code, languages }));
        const { records } = await call('translations.confirm-together', { negotiation, clauses: asked, note: '' });
        report(say('ui.chosen.confirmed', { count: ready.length }), ...records);
        warn(left);
      }),
    move: (after: string) => place({ place: 'after', clause: after }, say('ui.chosen.moved', { count })),
    remove: () => place({ place: 'removed' }, say('ui.chosen.removed', { count })),
  };
}
