import type { Payload } from '../../../shared/model/record.ts';
import type { RecordWriter } from '../context.ts';
import { saveFile } from '../store/files.ts';
import { appendReceivedFile } from './append-received-file.ts';

type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };
type SavedFile = Payload<'file.received'>['file'];

/**
 * Saves a file as it came and records that it did: the mail or archive that it came in, whole, and the file itself. The
 * text of a mail has no file but the mail.
 */
export function saveIncomingPart(
  writer: RecordWriter,
  newId: () => string,
  negotiation: string,
  { part, whole }: { readonly part: IncomingFile & { readonly path: readonly number[] }; readonly whole: IncomingFile },
  from: Payload<'file.received'>['from'],
): { readonly file: SavedFile; readonly files: SavedFile[] } {
  const save = ({ name, bytes }: IncomingFile) => {
    const file = saveFile(writer.db, name, bytes);
    appendReceivedFile(writer, newId(), negotiation, file, from);
    return file;
  };
  const container = save(whole);
  if (part.path.length === 0 || part.path.at(-1) === 0) return { file: container, files: [container] };
  const file = save(part);
  return { file, files: [file, container] };
}
