import { resolve } from 'node:path';
import { createRecordsAction } from '../actions/basic-actions.ts';
import * as print from '../print/format-results.ts';
import type { CliCommands } from './command.ts';
import { deriveCommand } from './derive-command.ts';

/** The records and the store that holds them. */
export const storeCliCommands = {
  records: {
    takes: ['NEGOTIATION'],
    options: { verify: {} },
    writes: false,
    run: createRecordsAction,
  },
  rebuild: deriveCommand('store.rebuild', { print: print.formatRebuiltStore }),
  backup: deriveCommand('store.backup', {
    takes: ['FILE'],
    input: (given) => ({ file: resolve(given.argument('FILE')) }),
    print: print.formatBackup,
  }),
  restore: deriveCommand('store.restore', {
    takes: ['FILE'],
    input: (given) => ({ file: resolve(given.argument('FILE')) }),
    print: print.formatRestoredStore,
  }),
  delete: deriveCommand('negotiations.delete', { takes: ['NEGOTIATION'], print: print.formatDeletedNegotiation }),
} as const satisfies CliCommands;
