import { type Actor, actor } from '../../../shared/model/record.ts';
import type { ReadContext } from '../context.ts';
import { readSetting } from '../store/unrecorded/settings.ts';

/** The person who works here: the saved name, else the name that the machine knows them by. */
export function readCurrentActor(context: Pick<ReadContext, 'store' | 'machineUser'>): Actor {
  return readSavedActor(context) ?? { name: context.machineUser, unit: null };
}

export function readSavedActor({ store }: Pick<ReadContext, 'store'>): Actor | null {
  const { value } = readSetting(store.db, 'person');
  return value === undefined ? null : actor.parse(JSON.parse(value));
}
