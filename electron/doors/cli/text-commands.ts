import type { ChangeSense } from '../../../shared/model/clause.ts';
import { answer } from './action.ts';
import { written } from './actions.ts';
import { type Commands, LANGUAGE } from './command.ts';
import { clause, negotiation, note, placeOf } from './input.ts';
import * as print from './print.ts';
import * as textPrint from './print-text.ts';

const SENSES = ['sense', 'wording', 'catches-up'] as const satisfies readonly ChangeSense[];

/** The text and its clauses. */
export const textCommands = {
  sample: { takes: [], options: {}, writes: true, run: () => answer('sample.load', {}, print.sample) },
  list: {
    takes: [],
    options: {},
    writes: false,
    run: () => answer('negotiations.list', {}, print.negotiations),
  },
  show: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' }, language: LANGUAGE },
    writes: false,
    run: (given) =>
      answer('texts.show', { ...negotiation(given), draft: given.option('draft') }, (text, speech) =>
        textPrint.text(text, given.option('language'), speech),
      ),
  },
  history: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {},
    writes: false,
    run: (given) => answer('clauses.history', clause(given), print.history),
  },
  diff: {
    takes: ['NEGOTIATION', 'CLAUSE', 'V1', 'V2'],
    options: { language: LANGUAGE },
    writes: false,
    run: (given) =>
      answer(
        'clauses.diff',
        { ...clause(given), from: given.argument('V1'), to: given.argument('V2'), language: given.option('language') },
        print.diff,
      ),
  },
  write: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      language: { ...LANGUAGE, required: true },
      file: { value: 'F' },
      heading: { value: 'H' },
      note: { value: 'N' },
      parent: { value: 'V', many: true },
      change: { value: SENSES.join('|'), one: SENSES },
    },
    writes: true,
    run: written,
  },
  confirm: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: { language: { ...LANGUAGE, required: true }, note: { value: 'N' } },
    writes: true,
    run: (given) =>
      answer(
        'translations.confirm',
        { ...clause(given), language: given.option('language') ?? '', note: note(given) },
        print.written,
      ),
  },
  place: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: { first: {}, last: {}, before: { value: 'CLAUSE' }, after: { value: 'CLAUSE' }, remove: {}, restore: {} },
    writes: true,
    run: (given) => answer('clauses.place', { ...clause(given), to: placeOf(given) }, print.recorded),
  },
} as const satisfies Commands;
