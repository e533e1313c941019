import { resolve } from 'node:path';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { WriteContext } from '../../context.ts';
import { openBackup } from '../../store/backups/open-backup.ts';

export function restoreBackup(
  context: WriteContext,
  { file, passphrase, identities }: Input<'store.restore'>,
): Promise<Output<'store.restore'>> {
  return openBackup(context.folder, resolve(file), { passphrase, identities }, context.replaceStore);
}
