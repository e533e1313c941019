import { createCommandAction } from './action.ts';
import { createCheckAction, createWaiveAction } from './check.ts';
import type { CliCommands } from './command.ts';
import { readNegotiationInput } from './input.ts';
import * as printed from './print-checks.ts';

/** What is wrong with a text, what is let stand of it, and its terms. */
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
  terms: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: false,
    run: (given) => createCommandAction('terms.list', readNegotiationInput(given), printed.formatTerms),
  },
} as const satisfies CliCommands;
