import type { Input } from '../../../shared/api/commands.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import type { TodaysMeeting } from '../meeting/use-todays-meeting.ts';

type StatusChange = {
  readonly version: string | null;
  readonly status: Status;
  /** Why agreed text is reopened; null if it is not. */
  readonly reason: string | null;
};

/**
 * The input that sets the status of a clause at the table. A clause that was initialled is reopened for a correction by
 * both sides (D18).
 * @param today the day of recording, `YYYY-MM-DD`
 */
export function buildStatusInput(
  negotiation: string,
  clause: ShownClause,
  { version, status, reason }: StatusChange,
  { id, meeting }: Pick<TodaysMeeting, 'id' | 'meeting'>,
  today: string,
): Input<'statuses.set'> {
  return {
    negotiation,
    clause: clause.code,
    version,
    status,
    reason,
    correction: reason !== null && clause.status?.status === 'initialled',
    meeting: id,
    // Given only if it is before the day of recording.
    dated: meeting !== null && meeting.date < today ? meeting.date : null,
  };
}
