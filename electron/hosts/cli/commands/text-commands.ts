import type { ChangeSense } from '../../../../shared/model/clause.ts';
import { createCommandAction } from '../actions/action.ts';
import { createWriteAction } from '../actions/basic-actions.ts';
import { readClauseInput, readNegotiationInput, readNoteOption, readPlacementInput } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import * as textPrint from '../print/format-text.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';

const SENSES = ['sense', 'wording', 'catches-up'] as const satisfies readonly ChangeSense[];

/** The text and its clauses. */
export const textCliCommands = {
  sample: {
    takes: [],
    options: {},
    writes: true,
    run: () => createCommandAction('sample.load', {}, print.formatLoadedSample),
  },
  list: {
    takes: [],
    options: {},
    writes: false,
    run: () => createCommandAction('negotiations.list', {}, print.formatNegotiations),
  },
  show: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' }, language: LANGUAGE_OPTION },
    writes: false,
    run: (args) =>
      createCommandAction(
        'texts.show',
        { ...readNegotiationInput(args), draft: args.option('draft') },
        (text, speech) => textPrint.formatText(text, args.option('language'), speech),
      ),
  },
  history: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {},
    writes: false,
    run: (args) => createCommandAction('clauses.history', readClauseInput(args), print.formatClauseHistory),
  },
  diff: {
    takes: ['NEGOTIATION', 'CLAUSE', 'V1', 'V2'],
    options: { language: LANGUAGE_OPTION },
    writes: false,
    run: (args) =>
      createCommandAction(
        'clauses.diff',
        {
          ...readClauseInput(args),
          from: args.argument('V1'),
          to: args.argument('V2'),
          language: args.option('language'),
        },
        print.formatClauseDiff,
      ),
  },
  write: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      language: { ...LANGUAGE_OPTION, required: true },
      file: { value: 'F' },
      heading: { value: 'H' },
      note: { value: 'N' },
      parent: { value: 'V', many: true },
      change: { value: SENSES.join('|'), one: SENSES },
    },
    writes: true,
    run: createWriteAction,
  },
  confirm: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: { language: { ...LANGUAGE_OPTION, required: true }, note: { value: 'N' } },
    writes: true,
    run: (args) =>
      createCommandAction(
        'translations.confirm',
        { ...readClauseInput(args), language: args.option('language') ?? '', note: readNoteOption(args) },
        print.formatWrittenVersion,
      ),
  },
  place: {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: { first: {}, last: {}, before: { value: 'CLAUSE' }, after: { value: 'CLAUSE' }, remove: {}, restore: {} },
    writes: true,
    run: (args) =>
      createCommandAction(
        'clauses.place',
        { ...readClauseInput(args), to: readPlacementInput(args) },
        print.formatRecordHash,
      ),
  },
} as const satisfies CliCommands;
