import { createBackupAction, createRestoreAction } from '../actions/back-up-store.ts';
import { createRecordsAction } from '../actions/basic-actions.ts';
import { createDeleteAction } from '../actions/delete-text.ts';
import { createActionsAction, isReversal } from '../actions/list-actions.ts';
import * as print from '../print/format-results.ts';
import type { CliCommands } from './command.ts';
import { deriveCommand } from './derive-command.ts';

/** The records and the store that holds them. */
export const storeCliCommands = {
  actions: {
    takes: ['NEGOTIATION'],
    options: {
      by: { value: 'NAME' },
      limit: { value: 'N' },
      undo: { value: 'ACTION' },
      redo: { value: 'ACTION' },
    },
    writes: isReversal,
    run: createActionsAction,
  },
  records: {
    takes: ['NEGOTIATION'],
    options: { verify: {} },
    writes: false,
    run: createRecordsAction,
  },
  rebuild: deriveCommand('store.rebuild', { print: print.formatRebuiltStore }),
  backup: {
    takes: ['FILE'],
    options: { encrypt: {}, 'passphrase-file': { value: 'F' }, recipient: { value: 'age1…', many: true } },
    writes: false,
    run: createBackupAction,
  },
  restore: {
    takes: ['FILE'],
    options: { 'passphrase-file': { value: 'F' }, identity: { value: 'F' } },
    writes: true,
    run: createRestoreAction,
  },
  delete: {
    takes: ['NEGOTIATION'],
    options: {
      reason: { value: 'R', required: true },
      archive: { value: 'F' },
      'no-archive': {},
      backups: { value: 'keep|rewrite', one: ['keep', 'rewrite'] },
      /** Damaged data of which nothing says whose it is. */
      damaged: { value: 'keep|delete', one: ['keep', 'delete'] },
      'passphrase-file': { value: 'F' },
      identity: { value: 'F' },
    },
    writes: true,
    run: createDeleteAction,
  },
} as const satisfies CliCommands;
