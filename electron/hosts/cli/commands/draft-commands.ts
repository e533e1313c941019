import { numberForm } from '../../../../shared/model/negotiation.ts';
import { damageLists } from '../../../../shared/model/store/damage-lists.ts';
import { readFileName } from '../../user-files.ts';
import { readCountOption, readDescriptionInput } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';
import { deriveFileCommand } from './derive-file-command.ts';

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
    lists: damageLists.search,
    print: print.formatSearchHits,
  }),
  export: deriveFileCommand('exports.make', {
    takes: ['NEGOTIATION'],
    options: {
      as: { value: 'final', one: ['final'], required: true },
      language: { ...LANGUAGE_OPTION, required: true },
      copy: { value: 'ID', required: true },
      out: { value: 'FILE.docx', required: true },
      draft: { value: 'D' },
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      template: { value: 'T' },
    },
    input: ({ out }) => ({ saveAs: readFileName(out) }),
    print: print.formatExportedFile,
  }),
  describe: deriveCommand('negotiations.describe', {
    takes: ['NEGOTIATION'],
    options: {
      numbered: { value: 'yes|no', one: ['yes', 'no'] },
      'number-form': { value: 'FORM', one: numberForm.options },
      language: LANGUAGE_OPTION,
      prevailing: { value: 'L|none' },
      'short-name': { value: 'N' },
      note: { value: 'N', otherwise: '' },
    },
    input: readDescriptionInput,
    print: print.formatRecordHash,
  }),
} as const satisfies CliCommands;
