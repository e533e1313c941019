import { Failure } from '../../../../shared/api/failure.ts';
import { createDefaultLayout, type PrintLayout, printLayout } from '../../../../shared/model/print-layout.ts';
import type { ReadContext } from '../../context.ts';
import { readSetting } from '../../store/unrecorded/settings.ts';

export const buildSettingName = (negotiation: string) => `look.${negotiation}`;

/** The layout set for a text, otherwise the plain layout of the default template. Throws `layout-damaged`. */
export function readPrintLayout({ store, resources }: ReadContext, negotiation: string): PrintLayout {
  const { value, damaged } = readSetting(store.db, buildSettingName(negotiation));
  if (damaged) throw new Failure('layout-damaged');
  const set = value === undefined ? undefined : printLayout.safeParse(JSON.parse(value)).data;
  return set ?? createDefaultLayout(resources.templates()[0] ?? '');
}
