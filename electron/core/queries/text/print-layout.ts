import { createDefaultLayout, type PrintLayout, printLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext } from '../../context.ts';
import { prepareSql } from '../../store/prepare-sql.ts';

export const buildSettingName = (negotiation: string) => `look.${negotiation}`;

/** The layout set for a text, otherwise the plain layout of the default template. */
export function readPrintLayout({ store, resources }: ReadContext, negotiation: string): PrintLayout {
  const value = prepareSql<string>(store.db, 'SELECT value FROM setting WHERE name = ?')
    .pluck()
    .get(buildSettingName(negotiation));
  const set = value === undefined ? undefined : printLayout.safeParse(JSON.parse(value)).data;
  return set ?? createDefaultLayout(resources.templates()[0] ?? '');
}
