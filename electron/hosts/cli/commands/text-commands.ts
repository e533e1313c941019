import { changeSense } from '../../../../shared/model/clause.ts';
import { createHistoryAction, createShowAction } from '../actions/list-records.ts';
import { readPlacementInput, readQuestionInput, readWordsInput } from '../parse/read-input.ts';
import { formatProvenance } from '../print/format-provenance.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';

const SENSES = changeSense.options;

/** The text and its clauses. */
export const textCliCommands = {
  sample: deriveCommand('sample.load', { print: print.formatLoadedSample }),
  list: deriveCommand('negotiations.list', { print: print.formatNegotiations }),
  show: {
    takes: ['NEGOTIATION'],
    options: { draft: { value: 'D' }, language: LANGUAGE_OPTION },
    writes: false,
    run: createShowAction,
  },
  history: { takes: ['NEGOTIATION', 'CLAUSE'], options: {}, writes: false, run: createHistoryAction },
  why: deriveCommand('clauses.why', {
    takes: ['NEGOTIATION', 'CLAUSE', '[WORDS]'],
    options: { language: LANGUAGE_OPTION, version: { value: 'V' }, comment: { value: 'C' } },
    input: readQuestionInput,
    print: formatProvenance,
  }),
  diff: deriveCommand('clauses.diff', {
    takes: ['NEGOTIATION', 'CLAUSE', 'V1', 'V2'],
    options: { language: LANGUAGE_OPTION },
    input: (args) => ({ from: args.argument('V1'), to: args.argument('V2') }),
    print: print.formatClauseDiff,
  }),
  write: deriveCommand('clauses.write', {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: {
      language: { ...LANGUAGE_OPTION, required: true },
      file: { value: 'F' },
      heading: { value: 'H' },
      label: { value: 'L' },
      note: { value: 'N', otherwise: '' },
      parent: { value: 'V', many: true },
      change: { value: SENSES.join('|'), one: SENSES },
    },
    input: readWordsInput,
    print: print.formatWrittenVersion,
  }),
  confirm: deriveCommand('translations.confirm', {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: { language: { ...LANGUAGE_OPTION, required: true }, note: { value: 'N', otherwise: '' } },
    print: print.formatWrittenVersion,
  }),
  place: deriveCommand('clauses.place', {
    takes: ['NEGOTIATION', 'CLAUSE'],
    options: { first: {}, last: {}, before: { value: 'CLAUSE' }, after: { value: 'CLAUSE' }, remove: {}, restore: {} },
    input: (args) => ({ to: readPlacementInput(args) }),
    print: print.formatRecordHash,
  }),
} as const satisfies CliCommands;
