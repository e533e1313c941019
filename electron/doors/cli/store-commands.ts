import { resolve } from 'node:path';
import { answer } from './action.ts';
import { verified } from './actions.ts';
import type { Commands } from './command.ts';
import { negotiation } from './input.ts';
import * as print from './print.ts';

/** The records and the store that holds them. */
export const storeCommands = {
  records: {
    takes: ['NEGOTIATION'],
    options: { verify: {} },
    writes: false,
    run: verified,
  },
  rebuild: { takes: [], options: {}, writes: true, run: () => answer('store.rebuild', {}, print.rebuilt) },
  backup: {
    takes: ['FILE'],
    options: {},
    writes: false,
    run: (given) => answer('store.backup', { file: resolve(given.argument('FILE')) }, print.backedUp),
  },
  restore: {
    takes: ['FILE'],
    options: {},
    writes: true,
    run: (given) => answer('store.restore', { file: resolve(given.argument('FILE')) }, print.restored),
  },
  delete: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: true,
    run: (given) => answer('negotiations.delete', negotiation(given), print.deleted),
  },
} as const satisfies Commands;
