import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext } from '../../context.ts';
import { readUnitsById } from '../../store/negotiations.ts';
import { findNegotiation } from '../resolve-names.ts';

/** Lists the units of the negotiation's own registry, in the order of recording. */
export function listUnits({ store: { db } }: ReadContext, input: Input<'units.list'>): Output<'units.list'> {
  const units = readUnitsById(db, findNegotiation(db, input.negotiation).id);
  return [...units.values()].map(({ entity, payload: { code, name, parent, lead } }) => ({
    id: entity,
    code,
    name,
    parent: parent === null ? null : (units.get(parent)?.payload.code ?? null),
    lead,
  }));
}
