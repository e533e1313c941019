import { resolveInterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { damageLists } from '../../../../shared/model/store/damage-lists.ts';
import { createAskAction, createCounterDraftAction } from '../actions/ask-units.ts';
import { compareFilesWithoutStore, createCompareAction } from '../actions/compare-texts.ts';
import { createImportAction } from '../actions/import-files.ts';
import { readWordFile } from '../actions/read-word-file.ts';
import { createStartAction } from '../actions/start-text.ts';
import { deliveryOptions, letterOptions } from '../parse/read-letter.ts';
import { readPaper } from '../parse/read-paper.ts';
import { formatReplies } from '../print/format-replies.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';
import { deriveFileCommand } from './derive-file-command.ts';

/** Files that are sent to units, returned, and compared. */
export const fileCliCommands = {
  ask: {
    takes: ['NEGOTIATION'],
    options: {
      draft: { value: 'D', required: true },
      language: { value: 'L', required: true, many: true },
      unit: { value: 'UNIT', many: true },
      body: { value: 'NAME', many: true },
      letter: { value: 'NUMBER' },
      'letter-date': { value: 'YYYY-MM-DD' },
      deadline: { value: 'YYYY-MM-DD' },
      note: { value: 'T' },
      form: {},
      together: {},
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      out: { value: 'FOLDER' },
      replace: {},
    },
    writes: true,
    run: createAskAction,
  },
  /** About the newest request where none is named. */
  memo: deriveFileCommand('requests.memo', {
    takes: ['NEGOTIATION', '[REQUEST]'],
    options: {
      reminder: {},
      number: { value: 'NUMBER', otherwise: '' },
      date: { value: 'YYYY-MM-DD' },
      from: { value: 'T', otherwise: '' },
      signatory: { value: 'NAME' },
      position: { value: 'T' },
      by: { value: 'YYYY-MM-DD' },
      out: { value: 'FILE.docx', required: true },
    },
    input: ({ args }) => ({
      as: args.switched('reminder') ? ('reminder' as const) : ('request' as const),
      date: args.option('date') ?? new Date().toISOString().slice(0, 10),
      signatory: { title: args.option('position') ?? '', name: args.option('signatory') ?? '' },
    }),
  }),
  import: {
    takes: ['NEGOTIATION', 'FILES…'],
    options: {
      from: { value: 'UNIT' },
      draft: { value: 'D' },
      language: LANGUAGE_OPTION,
      note: { value: 'T' },
      ...letterOptions,
      preview: {},
    },
    writes: (args) => !args.switched('preview'),
    run: createImportAction,
  },
  replies: deriveCommand('replies.list', { takes: ['NEGOTIATION'], lists: damageLists.replies, print: formatReplies }),
  start: {
    takes: ['FILES…'],
    options: {
      language: { value: 'L', many: true },
      numbering: { value: 'LABEL|none' },
      with: { value: 'CODE' },
      own: { value: 'STATE' },
      code: { value: 'C' },
      prevailing: { value: 'L|none' },
      binding: {},
      'non-binding': {},
      'mark-sides': {},
      preview: {},
    },
    writes: (args) => !args.switched('preview'),
    run: createStartAction,
  },
  counter: {
    takes: ['NEGOTIATION', 'FILES…'],
    options: {
      language: { value: 'L', required: true, many: true },
      label: { value: 'L', required: true },
      numbering: { value: 'LABEL|none' },
      date: { value: 'YYYY-MM-DD' },
      code: { value: 'C' },
      ...deliveryOptions,
      note: { value: 'T' },
    },
    writes: true,
    run: createCounterDraftAction,
  },
  /** A Word or Excel file, depending on its name. */
  matrix: deriveFileCommand('matrix.export', {
    takes: ['NEGOTIATION'],
    options: {
      out: { value: 'FILE.docx|xlsx', required: true },
      unit: { value: 'UNIT' },
      body: { value: 'NAME' },
      language: { ...LANGUAGE_OPTION, otherwise: 'id' },
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
    },
    input: ({ args, out }) => ({
      as: out.toLowerCase().endsWith('.xlsx') ? ('xlsx' as const) : ('docx' as const),
      speech: resolveInterfaceLanguage(args.option('language')),
      paper: readPaper(args),
    }),
  }),
  compare: {
    takes: ['OLD', 'NEW'],
    options: {
      language: LANGUAGE_OPTION,
      out: { value: 'FILE.docx' },
      pdf: { value: 'FILE.pdf' },
      as: { value: 'redline|table', one: ['redline', 'table'] },
      third: { value: 'THIRD' },
      author: { value: 'NAME' },
      date: { value: 'YYYY-MM-DD' },
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      template: { value: 'T' },
      'no-formatting': {},
      'keep-revisions': {},
      copy: { value: 'ID' },
      answers: { value: 'D' },
      comment: { value: 'CLAUSE=TEXT', many: true },
      replace: {},
    },
    writes: (args) => args.option('out') !== null || args.option('pdf') !== null,
    run: createCompareAction,
    alone: compareFilesWithoutStore,
  },
  read: {
    takes: ['FILE'],
    options: { view: { value: 'accepted|rejected', one: ['accepted', 'rejected'] } },
    alone: readWordFile,
  },
} as const satisfies CliCommands;
