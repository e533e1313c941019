import type { Payload } from '../../../shared/model/record.ts';
import type { RecordWriter } from '../context.ts';
import { saveFile } from '../store/files.ts';
import { appendReceivedFile } from './append-received-file.ts';

type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };
type ReadPart = {
  readonly part: IncomingFile & { readonly path: readonly number[] };
  readonly whole: IncomingFile;
  readonly how: Payload<'file.received'>['how'];
};
type SavedFile = Payload<'file.received'>['file'];

/**
 * Saves a file as it came and records that it did: the mail or archive that it came in, whole, and the file itself. The
 * text of a mail has no file but the mail. `how` it was read is recorded with it.
 */
export function saveIncomingPart(
  writer: RecordWriter,
  newId: () => string,
  negotiation: string,
  { part, whole, how }: ReadPart,
  from: Payload<'file.received'>['from'],
): { readonly file: SavedFile; readonly files: SavedFile[] } {
  const save = ({ name, bytes }: IncomingFile, steps: Payload<'file.received'>['how']) => {
    const file = saveFile(writer.db, name, bytes);
    appendReceivedFile(writer, newId(), negotiation, { file, from, how: steps });
    return file;
  };
  if (part.path.length === 0 || part.path.at(-1) === 0) {
    const file = save(whole, how);
    return { file, files: [file] };
  }
  const container = save(whole, []);
  const file = save(part, how);
  return { file, files: [file, container] };
}
