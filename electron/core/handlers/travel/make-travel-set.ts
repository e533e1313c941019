import { resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { travelFolders } from '../../../../shared/model/outgoing/travel.ts';
import type { WriteContext } from '../../context.ts';
import { mustNotLeak } from '../../documents/outgoing/must-not-leak.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { gatherTravelSet } from '../../documents/travel/gather-travel-set.ts';
import { writeOpenTravelFiles, writePositions } from '../../documents/travel/write-travel-files.ts';
import { recordExport } from '../../records/record-export.ts';
import { encryptBytes } from '../../store/backups/encrypt-backup.ts';
import { saveFile } from '../../store/files.ts';
import { checkSetFolder, writeSetFolder } from '../../store/folders/set-folder.ts';

/**
 * Writes what a delegation takes along to a folder. What is open is inspected, saved and recorded as an export; the
 * positions are encrypted before they reach a disk. Throws `folder-not-empty`, `file-not-writable`, `would-leak…`, or as
 * `gatherTravelSet` does; then nothing is written.
 */
export async function makeTravelSet(
  context: WriteContext,
  input: Input<'travel.make'>,
): Promise<Output<'travel.make'>> {
  const { db } = context.store;
  const { passphrase, replace } = input;
  const folder = resolve(input.folder);
  // No file system has such a name, and Node refuses it everywhere.
  if (folder.includes('\0')) throw new Failure('file-not-writable', { path: folder });
  const set = db.transaction(() => gatherTravelSet(context, input))();
  checkSetFolder(folder, replace);
  const dress = resolvePageStyle(context, set.look);
  const open = await writeOpenTravelFiles(set, dress);
  await mustNotLeak(open, set.internal, dress);
  const entries = open.map((file) => ({ name: `${file.folder}/${file.name}`, bytes: file.bytes }));
  if (passphrase !== undefined) {
    const name = `${travelFolders.internal}/${set.stem}.docx.age`;
    entries.push({ name, bytes: await encryptBytes(await writePositions(set, dress), { passphrase }) });
  }
  // A folder that cannot be written takes its record back.
  const { hash, others } = context.transact((writer) => {
    const record = recordExport(writer, context, set.text.negotiation.id, {
      as: 'travel-set',
      languages: [...set.languages],
      draft: set.text.draft?.record.entity ?? null,
      versions: set.text.clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
      template: set.look.template,
      paper: set.look.paper,
      files: open.map(({ name, bytes }) => saveFile(writer.db, name, bytes)),
    });
    return { hash: record.hash, others: writeSetFolder(folder, entries) };
  });
  const names = entries.map(({ name }) => name);
  return { folder, names, others, record: hash, check: set.check, positions: passphrase !== undefined };
}
