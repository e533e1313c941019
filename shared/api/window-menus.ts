import { z } from 'zod';
import { interfaceLanguage } from '../model/interface-language.ts';

/** The menus of the bar, in order. A menu without actions is hidden. */
export const menuNames = ['file', 'edit', 'text', 'comments', 'view', 'help'] as const;

const menuItem = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** As actions write it: "Ctrl+Alt+M". The page itself handles it. */
  key: z.string().nullable(),
  enabled: z.boolean(),
  /** Null for what is no toggle. */
  checked: z.boolean().nullable(),
  /** A divider separates the groups of a menu. */
  group: z.number(),
});

/** What the native menus of the window show: the actions of the page, and the stores that were opened here. */
export const windowMenus = z.strictObject({
  speech: interfaceLanguage,
  menus: z.array(z.strictObject({ name: z.enum(menuNames), items: z.array(menuItem) })),
  stores: z.array(z.string()),
});
export type WindowMenus = z.infer<typeof windowMenus>;
