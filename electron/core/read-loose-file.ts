import { openIncomingPart } from './documents/incoming/incoming-parts.ts';
import { type IncomingDocument, readIncomingDocument } from './documents/incoming/read-incoming-document.ts';

type LooseFile = { readonly name: string; readonly bytes: Uint8Array };

/** Reads a file, or the only readable one in a mail or an archive, without a store. Throws as the readers do. */
export async function readLooseFile(file: LooseFile, readerWorker: string): Promise<IncomingDocument> {
  return readIncomingDocument(await openIncomingPart(file, undefined), readerWorker);
}
