import { resolve } from 'node:path';
import { createCommandAction } from '../actions/action.ts';
import { createRecordsAction } from '../actions/basic-actions.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import type { CliCommands } from './command.ts';

/** The records and the store that holds them. */
export const storeCliCommands = {
  records: {
    takes: ['NEGOTIATION'],
    options: { verify: {} },
    writes: false,
    run: createRecordsAction,
  },
  rebuild: {
    takes: [],
    options: {},
    writes: true,
    run: () => createCommandAction('store.rebuild', {}, print.formatRebuiltStore),
  },
  backup: {
    takes: ['FILE'],
    options: {},
    writes: false,
    run: (given) => createCommandAction('store.backup', { file: resolve(given.argument('FILE')) }, print.formatBackup),
  },
  restore: {
    takes: ['FILE'],
    options: {},
    writes: true,
    run: (given) =>
      createCommandAction('store.restore', { file: resolve(given.argument('FILE')) }, print.formatRestoredStore),
  },
  delete: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: true,
    run: (given) =>
      createCommandAction('negotiations.delete', readNegotiationInput(given), print.formatDeletedNegotiation),
  },
} as const satisfies CliCommands;
