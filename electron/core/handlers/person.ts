import type { Input } from '../../../shared/api/commands.ts';
import { type Actor, actor } from '../../../shared/model/record.ts';
import type { Reading, Writing } from '../context.ts';
import { sql } from '../store/statement.ts';

/** Who works here: as they said, else by the name that the machine knows them by. */
export function person({ store, machineUser }: Pick<Reading, 'store' | 'machineUser'>): Actor {
  const said = sql<string>(store.db, `SELECT value FROM setting WHERE name = 'person'`).pluck().get();
  return said === undefined ? { name: machineUser, unit: null } : actor.parse(JSON.parse(said));
}

export function show(context: Reading): Actor {
  return person(context);
}

export function set(context: Writing, { name, unit }: Input<'person.set'>): Actor {
  return context.transact(({ db, touch }) => {
    sql(db, `INSERT OR REPLACE INTO setting (name, value) VALUES ('person', ?)`).run(JSON.stringify({ name, unit }));
    touch('person');
    return { name, unit };
  });
}
