import { answer } from './action.ts';
import { checked, waived } from './check.ts';
import type { Commands } from './command.ts';
import { negotiation } from './input.ts';
import * as printed from './print-checks.ts';

/** What is wrong with a text, what is let stand of it, and its terms. */
export const checkCommands = {
  check: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' } },
    writes: false,
    run: checked,
  },
  waive: {
    takes: ['NEGOTIATION', 'FINDINGS…'],
    options: { reason: { value: 'T' }, withdraw: {}, draft: { value: 'D' } },
    writes: true,
    run: waived,
  },
  terms: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: false,
    run: (given) => answer('terms.list', negotiation(given), printed.terms),
  },
} as const satisfies Commands;
