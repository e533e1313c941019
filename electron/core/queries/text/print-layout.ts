import { Failure } from '../../../../shared/api/failure.ts';
import { createDefaultLayout, type PrintLayout, printLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext } from '../../context.ts';
import { readSetting } from '../../store/unrecorded/settings.ts';

export const buildSettingName = (negotiation: string) => `look.${negotiation}`;

/**
 * The layout set for a text, otherwise the plain layout of the default template; on the administrator's paper, if that is
 * set. Throws `layout-damaged`.
 */
export function readPrintLayout({ store, resources, managed }: ReadContext, negotiation: string): PrintLayout {
  const { value, damaged } = readSetting(store.db, buildSettingName(negotiation));
  if (damaged) throw new Failure('layout-damaged');
  const set = value === undefined ? undefined : printLayout.safeParse(JSON.parse(value)).data;
  const layout = set ?? createDefaultLayout(resources.templates()[0] ?? '');
  return { ...layout, paper: managed.settings.paper ?? layout.paper };
}
