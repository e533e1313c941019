import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { listShownDamage } from '../../queries/store/list-damaged-records.ts';
import { showCondition } from '../../queries/store/show-condition.ts';

export function showStoreCondition(context: ReadContext): Output<'store.condition'> {
  return showCondition(context);
}

/** Checks the whole store in a worker thread and answers when it is done. */
export function checkWholeStore(context: ReadContext): () => Promise<Output<'store.check'>> {
  return async () => {
    await context.monitor.checkFully();
    return showCondition(context);
  };
}

export function listNegotiationDamage(
  context: ReadContext,
  input: Input<'records.damaged'>,
): Output<'records.damaged'> {
  return listShownDamage(context, findNegotiation(context.store.db, input.negotiation).id);
}
