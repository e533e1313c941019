import type { Payload } from '../../../shared/model/record.ts';
import type { RecordWriter } from '../context.ts';
import { listLiveRecords } from '../store/statements.ts';

/**
 * Records an incoming file unless that is done already. The file stays as it came, whatever happens to what was read in
 * it.
 */
export function appendReceivedFile(
  { db, append }: RecordWriter,
  id: string,
  negotiation: string,
  file: Payload<'file.received'>['file'],
  from: Payload<'file.received'>['from'],
): void {
  const kept = listLiveRecords(db, 'file.received', negotiation).some(
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
