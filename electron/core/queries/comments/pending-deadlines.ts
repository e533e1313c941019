import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { isReplyToRequest } from './comment-requests.ts';

/** Requests with a deadline that not all units and bodies have answered, earliest deadline first. */
export function listPendingDeadlines(db: OpenStore['db'], negotiation: string): ShownNegotiation['deadlines'] {
  const requests = listLiveRecords(db, 'request.sent', negotiation).flatMap(({ record }) => record ?? []);
  if (requests.every(({ payload }) => payload.deadline === null)) return [];
  const units = readUnitsById(db, negotiation);
  const replies = listLiveRecords(db, 'reply.received', negotiation).flatMap(({ record }) => record?.payload ?? []);
  const shown = requests.flatMap(({ entity, payload }) => {
    if (payload.deadline === null) return [];
    const answered = (unit: string | null, body: string | null) =>
      replies.some((reply) => isReplyToRequest(reply, entity, unit, body));
    const waiting = payload.units.filter((unit) => !answered(unit, null));
    const bodies = payload.bodies.filter((body) => !answered(null, body));
    if (waiting.length + bodies.length === 0) return [];
    return [{ date: payload.deadline, units: waiting.flatMap((unit) => units.get(unit)?.payload.code ?? []), bodies }];
  });
  return shown.sort((a, b) => (a.date < b.date ? -1 : 1));
}
