import type { Input, Output } from '../../../shared/api/commands.ts';
import type { Reading, Writing } from '../context.ts';
import { sql } from '../store/statement.ts';

/** What the interface remembers of itself in this store, by name; all names begin with "ui.". */
export function show({ store: { db } }: Reading): Output<'settings.show'> {
  const rows = sql<{ name: string; value: string }>(db, `SELECT name, value FROM setting WHERE name LIKE 'ui.%'`).all();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export function set(context: Writing, { name, value }: Input<'settings.set'>): Output<'settings.set'> {
  return context.transact(({ db }) => {
    // Nothing is what a setting says that was never made.
    if (value === '') sql(db, 'DELETE FROM setting WHERE name = ?').run(name);
    else sql(db, 'INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(name, value);
    return {};
  });
}
