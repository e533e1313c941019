import type { ShownNegotiation } from '../../../../shared/model/shown.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { isReplyToRequest } from './comment-requests.ts';

/** A request that not all units and bodies have answered; `draft` is the entity of what was sent. */
export type PendingRequest = {
  readonly deadline: string | null;
  readonly draft: string;
  readonly units: readonly string[];
  readonly bodies: readonly string[];
};

/** Requests that not all units and bodies have answered, earliest deadline first, those without one last. */
export function listPendingRequests(db: OpenStore['db'], negotiation: string): PendingRequest[] {
  const requests = listLiveRecords(db, 'request.sent', negotiation).flatMap(({ record }) => record ?? []);
  if (requests.length === 0) return [];
  const units = readUnitsById(db, negotiation);
  const replies = listLiveRecords(db, 'reply.received', negotiation).flatMap(({ record }) => record?.payload ?? []);
  const pending = requests.flatMap(({ entity, payload }): PendingRequest[] => {
    const answered = (unit: string | null, body: string | null) =>
      replies.some((reply) => isReplyToRequest(reply, entity, unit, body));
    const waiting = payload.units.filter((unit) => !answered(unit, null));
    const bodies = payload.bodies.filter((body) => !answered(null, body));
    if (waiting.length + bodies.length === 0) return [];
    const { deadline, draft } = payload;
    return [{ deadline, draft, units: waiting.flatMap((unit) => units.get(unit)?.payload.code ?? []), bodies }];
  });
  return pending.sort((a, b) => ((a.deadline ?? LAST_DAY) < (b.deadline ?? LAST_DAY) ? -1 : 1));
}

const LAST_DAY = '9999-12-31';

/** Those of them that have a deadline. */
export function selectPendingDeadlines(pending: readonly PendingRequest[]): ShownNegotiation['deadlines'] {
  return pending.flatMap(({ deadline, units, bodies }) =>
    deadline === null ? [] : [{ date: deadline, units: [...units], bodies: [...bodies] }],
  );
}
