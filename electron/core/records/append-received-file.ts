import type { ReceivedFile } from '../../../shared/api/client.ts';
import type { Payload } from '../../../shared/model/record.ts';
import type { RecordWriter } from '../context.ts';
import { listLiveRecords } from '../store/statements.ts';

/**
 * Records an incoming file unless that is done already; how it was read is added to a file that was kept unread. The file
 * stays as it came, whatever happens to what was read in it.
 */
export function appendReceivedFile(
  { db, append }: RecordWriter,
  id: string,
  negotiation: string,
  { file, from, how }: Pick<Payload<'file.received'>, 'file' | 'from' | 'how'>,
): ReceivedFile {
  const before = listLiveRecords(db, 'file.received', negotiation).find(
    ({ record }) => record?.payload.file.sha256 === file.sha256 && !record.payload.withdrawn,
  )?.record;
  if (before != null) {
    if (before.payload.how.length === 0 && how.length > 0)
      append('file.received', negotiation, before.entity, { ...before.payload, how, supersedes: [before.hash] });
    return { file: before.payload.file, record: before.hash, again: true };
  }
  const { hash } = append('file.received', negotiation, id, {
    file,
    from,
    channel: null,
    how,
    note: '',
    withdrawn: false,
    dated: null,
    supersedes: [],
  });
  return { file, record: hash, again: false };
}
