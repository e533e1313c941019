import { createCommandAction } from '../actions/action.ts';
import { createExportAction } from '../actions/write-made-file.ts';
import { readCountOption, readDescriptionInput, readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';

/** Drafts, the whole text as a file, and its description. */
export const draftCliCommands = {
  freeze: deriveCommand('drafts.freeze', {
    takes: ['NEGOTIATION'],
    options: {
      label: { value: 'NAME', required: true },
      code: { value: 'CODE' },
      date: { value: 'YYYY-MM-DD' },
      note: { value: 'N', otherwise: '' },
    },
    print: print.formatFrozenDraft,
  }),
  search: deriveCommand('search.find', {
    takes: ['NEGOTIATION', 'WORDS…'],
    options: { limit: { value: 'N' } },
    input: (args) => ({ limit: readCountOption(args, 'limit', 20) }),
    print: print.formatSearchHits,
  }),
  export: {
    takes: ['NEGOTIATION'],
    options: {
      as: { value: 'final', one: ['final'], required: true },
      language: { ...LANGUAGE_OPTION, required: true },
      copy: { value: 'ID', required: true },
      out: { value: 'FILE.docx', required: true },
      draft: { value: 'D' },
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      template: { value: 'T' },
      replace: {},
    },
    writes: true,
    run: createExportAction,
  },
  describe: {
    takes: ['NEGOTIATION'],
    options: {
      numbered: { value: 'yes|no', one: ['yes', 'no'] },
      prevailing: { value: 'L|none' },
      note: { value: 'N' },
    },
    writes: true,
    run: (args) =>
      createCommandAction(
        'negotiations.describe',
        { ...readNegotiationInput(args), ...readDescriptionInput(args), note: readNoteOption(args) },
        print.formatRecordHash,
      ),
  },
} as const satisfies CliCommands;
