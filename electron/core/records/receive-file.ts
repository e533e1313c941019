import type { ReceivedFile } from '../../../shared/api/client.ts';
import type { WriteContext } from '../context.ts';
import { findNegotiation } from '../queries/resolve-names.ts';
import { saveFile } from '../store/files.ts';
import { appendReceivedFile } from './append-received-file.ts';

type IncomingFile = { readonly negotiation: string; readonly name: string; readonly bytes: Uint8Array };

/** Saves an incoming file whole, once per negotiation. Throws `negotiation-unknown`. */
export function receiveFile(context: WriteContext, { negotiation, name, bytes }: IncomingFile): ReceivedFile {
  return context.transact((writer) => {
    const { id } = findNegotiation(writer.db, negotiation);
    const file = saveFile(writer.db, name, bytes);
    return appendReceivedFile(writer, context.newId(), id, { file, from: { unit: null, party: null }, how: [] });
  });
}
