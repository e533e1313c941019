import type { Input, Output } from '../../../../shared/api/commands.ts';
import { type Actor, actor } from '../../../../shared/model/record.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { prepareSql } from '../../store/prepare-sql.ts';

/** The current person: as they named themselves, otherwise by the machine's name for them. */
export function readCurrentActor(context: Pick<ReadContext, 'store' | 'machineUser'>): Actor {
  return readSavedActor(context) ?? { name: context.machineUser, unit: null };
}

function readSavedActor({ store }: Pick<ReadContext, 'store'>): Actor | null {
  const value = prepareSql<string>(store.db, `SELECT value FROM setting WHERE name = 'person'`).pluck().get();
  return value === undefined ? null : actor.parse(JSON.parse(value));
}

export function showPerson(context: ReadContext): Output<'person.show'> {
  return { ...readCurrentActor(context), said: readSavedActor(context) !== null };
}

export function setPerson(context: WriteContext, { name, unit }: Input<'person.set'>): Actor {
  return context.transact(({ db, touch }) => {
    prepareSql(db, `INSERT OR REPLACE INTO setting (name, value) VALUES ('person', ?)`).run(
      JSON.stringify({ name, unit }),
    );
    touch('person');
    return { name, unit };
  });
}
