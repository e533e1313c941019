import type { RankedWords } from './rank-entries.ts';

export const paletteGroups = ['actions', 'clauses', 'comments', 'drafts', 'texts', 'settings'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** Something that the palette finds and does. */
export type PaletteEntry = RankedWords & {
  readonly group: PaletteGroup;
  /** Where it belongs: a menu, a clause, a date. */
  readonly detail: string;
  readonly key: string | null;
  /** For a toggle: whether it is on. */
  readonly isChecked: boolean;
  /** Why it cannot be done now; null if it can. */
  readonly reason: string | null;
  readonly run: () => void;
};
