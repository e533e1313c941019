import { damageLists } from '../../../../shared/model/store/damage-lists.ts';
import { createCheckAction, createWaiveAction } from '../actions/check-text.ts';
import * as printed from '../print/format-checks.ts';
import type { CliCommands } from './command.ts';
import { deriveCommand } from './derive-command.ts';

/** The findings of a text, their waivers, and its terms. */
export const checkCliCommands = {
  check: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' } },
    writes: false,
    run: createCheckAction,
  },
  waive: {
    takes: ['NEGOTIATION', 'FINDINGS…'],
    options: { reason: { value: 'T' }, withdraw: {}, draft: { value: 'D' } },
    writes: true,
    run: createWaiveAction,
  },
  terms: deriveCommand('terms.list', { takes: ['NEGOTIATION'], lists: damageLists.terms, print: printed.formatTerms }),
} as const satisfies CliCommands;
