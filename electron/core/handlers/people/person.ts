import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { Actor } from '../../../../shared/model/record.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { readCurrentActor, readSavedActor } from '../../queries/current-actor.ts';
import { writeSetting } from '../../store/unrecorded/settings.ts';

export function showPerson(context: ReadContext): Output<'person.show'> {
  return { ...readCurrentActor(context), said: readSavedActor(context) !== null };
}

export function setPerson(context: WriteContext, { name, unit }: Input<'person.set'>): Actor {
  return context.transact(({ db, touch }) => {
    writeSetting(db, 'person', JSON.stringify({ name, unit }));
    touch('person');
    return { name, unit };
  });
}
