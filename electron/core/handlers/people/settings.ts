import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { listSettings, writeSetting } from '../../store/unrecorded/settings.ts';

/** What the interface remembers in this store, by name; all names begin with "ui.". */
export function showInterfaceSettings({ store: { db } }: ReadContext): Output<'settings.show'> {
  return Object.fromEntries(listSettings(db, 'ui.').map(({ name, value }) => [name, value]));
}

export function changeInterfaceSetting(
  context: WriteContext,
  { name, value }: Input<'settings.set'>,
): Output<'settings.set'> {
  return context.transact(({ db }) => {
    writeSetting(db, name, value);
    return {};
  });
}
