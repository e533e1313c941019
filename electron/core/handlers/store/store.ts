import type { Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { findFreeBackupPath } from '../../store/backups/backup-paths.ts';
import { listBackups } from '../../store/backups/list-backups.ts';
import { rebuildDerivedTables } from '../../store/rebuild-derived-tables.ts';

export function rebuildStore(context: WriteContext): Output<'store.rebuild'> {
  return context.transact(({ db, touch }) => {
    touch('store');
    return rebuildDerivedTables(db);
  });
}

export function showStore({ store, folder, now }: ReadContext): Output<'store.show'> {
  return {
    file: store.path,
    free: findFreeBackupPath(folder, 'by-hand', now(), '.naskah'),
    backups: listBackups(folder),
  };
}
