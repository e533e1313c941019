import type { ShownDamagedRecord } from '../../../../shared/model/store/store-condition.ts';
import type { Core } from '../../../core/core.ts';
import { runCommand } from './action.ts';

/** The damaged records of a negotiation that would have their place in a list. */
export async function listDamage(
  core: Core,
  negotiation: string,
  fits: (record: ShownDamagedRecord) => boolean,
): Promise<ShownDamagedRecord[]> {
  return (await runCommand(core, 'records.damaged', { negotiation })).filter(fits);
}

/**
 * The same list for `--json`, with what could not be read: as `damagedRecords` of an object, and as entries with
 * `"damaged": true` at the end of an array.
 */
export function addDamage(value: unknown, damage: readonly ShownDamagedRecord[]): unknown {
  if (Array.isArray(value)) return [...value, ...damage.map((one) => ({ damaged: true, ...one }))];
  return { ...(value as object), damagedRecords: damage };
}
