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
    run: (args) => createCommandAction('store.backup', { file: resolve(args.argument('FILE')) }, print.formatBackup),
  },
  restore: {
    takes: ['FILE'],
    options: {},
    writes: true,
    run: (args) =>
      createCommandAction('store.restore', { file: resolve(args.argument('FILE')) }, print.formatRestoredStore),
  },
  delete: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: true,
    run: (args) =>
      createCommandAction('negotiations.delete', readNegotiationInput(args), print.formatDeletedNegotiation),
  },
} as const satisfies CliCommands;
