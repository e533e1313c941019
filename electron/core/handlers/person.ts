import type { Input, Output } from '../../../shared/api/commands.ts';
import { type Actor, actor } from '../../../shared/model/record.ts';
import type { Reading, Writing } from '../context.ts';
import { sql } from '../store/statement.ts';

/** Who works here: as they said, else by the name that the machine knows them by. */
export function person(context: Pick<Reading, 'store' | 'machineUser'>): Actor {
  return said(context) ?? { name: context.machineUser, unit: null };
}

function said({ store }: Pick<Reading, 'store'>): Actor | null {
  const value = sql<string>(store.db, `SELECT value FROM setting WHERE name = 'person'`).pluck().get();
  return value === undefined ? null : actor.parse(JSON.parse(value));
}

export function show(context: Reading): Output<'person.show'> {
  return { ...person(context), said: said(context) !== null };
}

export function set(context: Writing, { name, unit }: Input<'person.set'>): Actor {
  return context.transact(({ db, touch }) => {
    sql(db, `INSERT OR REPLACE INTO setting (name, value) VALUES ('person', ?)`).run(JSON.stringify({ name, unit }));
    touch('person');
    return { name, unit };
  });
}
