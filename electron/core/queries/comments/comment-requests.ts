import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { isNoInputComment } from '../../../../shared/import/reply/table/no-input.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import type { ShownRequest } from '../../../../shared/model/reply.ts';
import type { ReadContext } from '../../context.ts';
import { listCommentRecords } from '../../store/comments.ts';
import { listActiveDrafts, readUnitsById } from '../../store/negotiations.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { findNegotiation } from '../resolve-names.ts';

/** Lists the requests with their progress, newest first. */
export function listCommentRequests({ store: { db } }: ReadContext, input: Input<'requests.list'>): ShownRequest[] {
  const { id } = findNegotiation(db, input.negotiation);
  const units = readUnitsById(db, id);
  const drafts = new Map(
    listActiveDrafts(db, id).flatMap(({ record, label }) =>
      record === null ? [] : [[record.entity, { code: record.payload.code, label }] as const],
    ),
  );
  const replies = listLiveRecords(db, 'reply.received', id).flatMap(({ record }) => record ?? []);
  const comments = listCommentRecords(db, id, null).flatMap(({ record }) => record ?? []);
  return listLiveRecords(db, 'request.sent', id)
    .flatMap(({ record }) => record ?? [])
    .map(({ entity, at, payload }): ShownRequest => {
      const asked = (unit: string | null, body: string | null): ShownRequest['asked'][number] => {
        const own = replies.filter((reply) => isReplyToRequest(reply.payload, entity, unit, body));
        const ids = new Set(own.map((reply) => reply.entity));
        const found = comments.filter(
          (comment) => ids.has(comment.payload.reply ?? '') && !isNoInputComment(comment.payload),
        ).length;
        return {
          unit: unit === null ? null : (units.get(unit)?.payload.code ?? null),
          body,
          state: own.length === 0 ? 'waiting' : own.every((reply) => reply.payload.noInput) ? 'no-input' : 'answered',
          comments: found,
          files: joinLanguages(payload.files.filter((file) => file.unit === unit && file.body === body)),
        };
      };
      const draft = drafts.get(payload.draft);
      return {
        id: entity,
        draft: draft?.code ?? null,
        label: draft?.label ?? '',
        languages: payload.languages,
        letter: payload.letter,
        deadline: payload.deadline,
        note: payload.note,
        dated: payload.dated,
        at,
        asked: [...payload.units.map((unit) => asked(unit, null)), ...payload.bodies.map((body) => asked(null, body))],
      };
    })
    .reverse();
}

/** A file with several languages is recorded for each of them. */
function joinLanguages(files: Payload<'request.sent'>['files']): ShownRequest['asked'][number]['files'] {
  return [...Map.groupBy(files, ({ file }) => file.sha256).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ language: others.length > 0 ? null : first.language, file: first.file }],
  );
}

/** A reply names its request; one without a request counts for every request to that unit. */
export function isReplyToRequest(
  reply: Payload<'reply.received'>,
  request: string,
  unit: string | null,
  body: string | null,
): boolean {
  return (reply.request === request || reply.request === null) && reply.unit === unit && reply.body === body;
}

/** The id of a request from its id or the end of it. Throws `request-unknown` with the known ids. */
export function findRequest(db: ReadContext['store']['db'], negotiation: string, named: string): string {
  const known = listLiveRecords(db, 'request.sent', negotiation).flatMap(({ record }) => record?.entity ?? []);
  const fits = known.filter((entity) => named.length >= 4 && entity.endsWith(named));
  const [found] = fits;
  if (found === undefined || fits.length > 1) throw new Failure('request-unknown', { named, known });
  return found;
}
