import type { Payload } from '../../../shared/model/record.ts';
import type { Writer } from '../context.ts';
import { liveOf } from '../store/statements.ts';

/** The file itself stays as it came, whatever becomes of what was read in it. */
export function keepEvidence(
  { db, append }: Writer,
  id: string,
  negotiation: string,
  file: Payload<'file.received'>['file'],
  from: Payload<'file.received'>['from'],
): void {
  const kept = liveOf(db, 'file.received', negotiation).some(
    ({ record }) => record?.payload.file.sha256 === file.sha256 && !record.payload.withdrawn,
  );
  if (kept) return;
  append('file.received', negotiation, id, {
    file,
    from,
    channel: null,
    note: '',
    withdrawn: false,
    dated: null,
    supersedes: [],
  });
}
