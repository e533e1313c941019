import { type Actor, actor } from '../../../shared/model/record.ts';
import type { ReadContext } from '../context.ts';
import { prepareSql } from '../store/prepare-sql.ts';

/** The person who works here: the saved name, else the name that the machine knows them by. */
export function readCurrentActor(context: Pick<ReadContext, 'store' | 'machineUser'>): Actor {
  return readSavedActor(context) ?? { name: context.machineUser, unit: null };
}

export function readSavedActor({ store }: Pick<ReadContext, 'store'>): Actor | null {
  const value = prepareSql<string>(store.db, `SELECT value FROM setting WHERE name = 'person'`).pluck().get();
  return value === undefined ? null : actor.parse(JSON.parse(value));
}
