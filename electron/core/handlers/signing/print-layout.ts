import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { buildSettingName, readPrintLayout } from '../../queries/text/print-layout.ts';
import { writeSetting } from '../../store/unrecorded/settings.ts';

/** The print layout of a text in this store. It is not a record, since it changes no words. */
export function showPrintLayout(context: ReadContext, input: Input<'looks.show'>): Output<'looks.show'> {
  return readPrintLayout(context, findNegotiation(context.store.db, input.negotiation).id);
}

export function setPrintLayout(context: WriteContext, input: Input<'looks.set'>): Output<'looks.set'> {
  // Refused here rather than at every file that uses it.
  resolvePageStyle(context, input.look);
  return context.transact(({ db, touch }) => {
    const { id } = findNegotiation(db, input.negotiation);
    writeSetting(db, buildSettingName(id), JSON.stringify(input.look));
    touch('negotiations');
    return {};
  });
}
