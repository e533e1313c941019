import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { listSettings, writeSetting } from '../../store/unrecorded/settings.ts';

/** What the interface remembers in this store, by name; all names begin with "ui.". The administrator's language comes first. */
export function showInterfaceSettings({ store: { db }, managed }: ReadContext): Output<'settings.show'> {
  const { language } = managed.settings;
  const stored = Object.fromEntries(listSettings(db, 'ui.').map(({ name, value }) => [name, value]));
  return language === undefined ? stored : { ...stored, 'ui.language': language };
}

/** What the administrator of this computer sets, and what is wrong with that file. */
export function showManagedSettings({ managed }: ReadContext): Output<'settings.managed'> {
  return { ...managed, settings: { ...managed.settings } };
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
