import type { Payload } from '../../../shared/model/record.ts';
import type { ReadContext, RecordWriter } from '../context.ts';
import type { GatheredText } from '../queries/text/gather-text.ts';
import { saveFile } from '../store/files.ts';
import type { StoredRecord } from '../store/record-hash.ts';

type ExportPayload = Payload<'export.made'>;
type ExportDetails = Pick<ExportPayload, 'as' | 'languages' | 'versions' | 'template' | 'paper' | 'files'> &
  Partial<ExportPayload>;

/** Records that files left the store; to whom is not known. */
export function recordExport(
  { append }: RecordWriter,
  { newId }: Pick<ReadContext, 'newId'>,
  negotiation: string,
  details: ExportDetails,
): StoredRecord {
  return append('export.made', negotiation, newId(), {
    copy: null,
    draft: null,
    pages: null,
    addressee: null,
    channel: null,
    note: '',
    ...details,
  });
}

/** Saves one file that was made of a whole text, and records that it left the store. */
export function saveTextExport(
  writer: RecordWriter,
  context: Pick<ReadContext, 'newId'>,
  { negotiation, draft, clauses }: GatheredText,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  details: Pick<ExportPayload, 'as' | 'languages' | 'template' | 'paper'>,
) {
  const file = saveFile(writer.db, name, bytes);
  const { hash } = recordExport(writer, context, negotiation.id, {
    ...details,
    draft: draft?.record.entity ?? null,
    versions: clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
    files: [file],
  });
  return { file, record: hash };
}
