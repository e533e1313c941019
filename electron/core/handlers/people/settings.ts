import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { prepareSql } from '../../store/prepare-sql.ts';

/** What the interface remembers in this store, by name; all names begin with "ui.". */
export function showInterfaceSettings({ store: { db } }: ReadContext): Output<'settings.show'> {
  const rows = prepareSql<{ name: string; value: string }>(
    db,
    `SELECT name, value FROM setting WHERE name LIKE 'ui.%'`,
  ).all();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export function changeInterfaceSetting(
  context: WriteContext,
  { name, value }: Input<'settings.set'>,
): Output<'settings.set'> {
  return context.transact(({ db }) => {
    // An empty value is the same as no setting.
    if (value === '') prepareSql(db, 'DELETE FROM setting WHERE name = ?').run(name);
    else prepareSql(db, 'INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(name, value);
    return {};
  });
}
