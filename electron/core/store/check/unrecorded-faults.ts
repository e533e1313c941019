import type Database from 'better-sqlite3';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { listDamagedSettings } from '../unrecorded/settings.ts';
import { listDamagedTypings } from '../unrecorded/typings.ts';
import { createStoreFault, isNegotiationId } from './store-check.ts';

/** The damage of what is not in records: settings and unsaved input. */
export function listUnrecordedFaults(db: Database.Database): StoreFault[] {
  return [
    ...listDamagedSettings(db).map(({ name }) => createStoreFault('setting-damaged', { name })),
    ...listDamagedTypings(db).map(({ negotiation, clause, language }) =>
      createStoreFault('typing-damaged', {
        entity: clause,
        negotiation: isNegotiationId(negotiation) ? negotiation : null,
        detail: language,
      }),
    ),
  ];
}
