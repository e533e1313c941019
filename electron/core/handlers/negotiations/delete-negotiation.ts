import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { extractSettingWords } from '../../queries/store/extract-setting-words.ts';
import { findFreeBackupPath, getBackupFolder } from '../../store/backups/backup-paths.ts';
import { checkFreeSpace, measureStoreFile } from '../../store/backups/check-free-space.ts';
import { convertBackupFailure } from '../../store/backups/convert-backup-failure.ts';
import { hasBackupKey } from '../../store/backups/encrypt-backup.ts';
import {
  findBackupsOf,
  removeFromBackup,
  removeFromLockedBackup,
  writeNegotiationArchive,
} from '../../store/backups/rewrite-backups.ts';
import {
  finishErasure,
  isErasurePending,
  markErasure,
  unmarkErasure,
} from '../../store/erasure/erase-deleted-bytes.ts';
import { listUnownedData } from '../../store/erasure/unowned-data.ts';
import { migrations } from '../../store/migrate-store.ts';
import { deleteNegotiationData } from '../../store/negotiations.ts';
import { createPrivateFolder } from '../../store/private-files.ts';
import { writeTombstone } from '../../store/tombstones.ts';

/** Enough of what is damaged to recognize it. */
const MAX_WORDS = 300;

export function listNegotiationCopies(
  { store: { db }, folder, now }: ReadContext,
  input: Input<'negotiations.copies'>,
): Output<'negotiations.copies'> {
  const { id, description } = findNegotiation(db, input.negotiation);
  const { holding, locked, unknown } = findBackupsOf(folder, id, false);
  const exports = db
    .prepare<[string], number>(`SELECT count(*) FROM record WHERE negotiation = ? AND kind = 'export.made'`)
    .pluck()
    .get(id);
  const free = findFreeBackupPath(folder, `archive-${description.payload.code}`, now());
  const unowned = listUnownedData(db, migrations.length).map(({ what, text }) => ({
    what,
    words: extractSettingWords(text).slice(0, MAX_WORDS),
  }));
  return { backups: holding, locked, unread: unknown, exports: exports ?? 0, free, unowned };
}

/**
 * Deletes a negotiation, after its archive was written if one is wanted: a failed archive refuses the deletion. A backup
 * that could not be rewritten, and bytes that are still to be erased, are part of the answer.
 */
export async function removeNegotiation(
  context: WriteContext,
  input: Input<'negotiations.delete'>,
): Promise<Output<'negotiations.delete'>> {
  const { store, folder } = context;
  const { id } = findNegotiation(store.db, input.negotiation);
  const archive = input.archive === null ? null : resolve(input.archive);
  // Before the archive is one of them.
  const takesUnowned = input.unowned ?? false;
  const { holding, locked, unknown } = findBackupsOf(folder, id, takesUnowned);
  if (archive !== null) archiveBeforeDelete(context, archive, id);
  // A store that refuses writes refuses here, with its backups whole.
  context.transact(() => {});
  // First: a program that is killed meanwhile still has the text, and the person asks again.
  const rewritten = input.backups ? holding.filter((file) => removeFromBackup(file, id, takesUnowned)) : [];
  const absent: string[] = [];
  for (const file of input.backups && hasBackupKey(input) ? locked : []) {
    const done = await removeFromLockedBackup(folder, file, id, takesUnowned, input);
    if (done === 'rewritten') rewritten.push(file);
    if (done === 'absent') absent.push(file);
  }
  const gone = eraseFromStore(context, id, input.reason, takesUnowned);
  const settled = new Set([...rewritten, ...absent]);
  const remaining = [...holding, ...locked, ...unknown].filter((file) => !settled.has(file));
  // What another connection still reads stays in the log.
  await context.monitor.stop();
  const erased = context.rewrite(() => finishErasure(store.db, folder));
  return { ...gone, archive, rewritten, remaining, erased };
}

function eraseFromStore(context: WriteContext, id: string, reason: string, takesUnowned: boolean) {
  const { folder } = context;
  const wasPending = isErasurePending(folder);
  markErasure(folder);
  try {
    return context.transact((writer) => {
      const deleted = deleteNegotiationData(writer.db, id, takesUnowned);
      writeTombstone(writer.db, id, context.now(), reason);
      writer.forget(id);
      return { ...deleted, unowned: listUnownedData(writer.db, migrations.length).length };
    });
  } catch (problem) {
    if (!wasPending) unmarkErasure(folder);
    throw problem;
  }
}

function archiveBeforeDelete({ store, folder }: WriteContext, file: string, id: string): void {
  if (existsSync(file)) throw new Failure('file-exists', { path: file });
  try {
    if (dirname(file) === getBackupFolder(folder)) createPrivateFolder(getBackupFolder(folder));
    checkFreeSpace(file, measureStoreFile(store.path));
    writeNegotiationArchive(store.db, file, id);
  } catch (problem) {
    throw convertBackupFailure(problem, file, store.path);
  }
}
