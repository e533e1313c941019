import { shownHome } from '../../model/home.ts';
import type { CommandTable } from '../command-table.ts';
import { emptyInput } from './input-fields.ts';

export const homeCommands = {
  /**
   * How far every text is, and what waits in it. Texts that are not examined yet have none of it; asked again, it goes on
   * with them.
   */
  'home.show': { kind: 'read', input: emptyInput, output: shownHome },
} as const satisfies CommandTable;
