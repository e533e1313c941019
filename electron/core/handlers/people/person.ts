import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { Actor } from '../../../../shared/model/record.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { readCurrentActor, readSavedActor } from '../../queries/current-actor.ts';
import { prepareSql } from '../../store/prepare-sql.ts';

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
