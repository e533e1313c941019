import { resolve } from 'node:path';
import type { ChangeSense } from '../../../shared/model/clause.ts';
import type { CommentKind, Disposition } from '../../../shared/model/comment.ts';
import type { Resources } from '../../core/context.ts';
import { type Action, answer, type Done } from './action.ts';
import { called, calledWrites, exported, me, verified, written } from './actions.ts';
import { ask, counterDraft, matrix } from './ask.ts';
import { compareTexts, compareTwoFiles } from './compare.ts';
import type { Arguments, Given, Options } from './given.ts';
import { importFiles } from './import.ts';
import { clause, described, negotiation, note, optionalText, placeOf, textOf, whole } from './input.ts';
import * as print from './print.ts';
import * as textPrint from './print-text.ts';
import { readFile } from './read.ts';

export type Command = { readonly takes: Arguments; readonly options: Options } & (
  | {
      /** Whether it takes the lock of the store's owner. */
      readonly writes: boolean | ((given: Given) => boolean);
      /** Reads what was given, and may throw a Misuse, before any store is opened; then acts on the core. */
      readonly run: (given: Given) => Action;
      /** Does its work without any store where it can; null where it cannot. */
      readonly alone?: (given: Given, resources: Resources) => Promise<Done> | null;
    }
  /** Never needs a store. */
  | { readonly alone: (given: Given, resources: Resources) => Promise<Done> }
);

const LANGUAGE = { value: 'L' } as const;
const SENSES = ['sense', 'wording', 'catches-up'] as const satisfies readonly ChangeSense[];
const KINDS = ['substance', 'legal', 'editorial', 'translation', 'question'] as const satisfies readonly CommentKind[];
const DISPOSITIONS = [
  'accepted',
  'partly-accepted',
  'rejected',
  'deferred',
  'open',
] as const satisfies readonly Disposition[];

export const commands: { readonly [name: string]: Command } = {
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
  comments: {
    takes: ['NEGOTIATION', '[CLAUSE]'],
    options: {},
    writes: false,
    run: (given) =>
      answer('comments.list', { ...negotiation(given), clause: given.optional('CLAUSE') }, print.comments),
  },
  comment: {
    takes: ['NEGOTIATION', '[CLAUSE]'],
    options: {
      text: { value: 'T' },
      file: { value: 'F' },
      unit: { value: 'U' },
      kind: { value: KINDS.join('|'), one: KINDS },
      language: LANGUAGE,
      quote: { value: 'Q' },
      proposal: { value: 'P' },
    },
    writes: true,
    run: (given) =>
      answer(
        'comments.make',
        {
          ...negotiation(given),
          clause: given.optional('CLAUSE'),
          language: given.option('language'),
          quote: given.option('quote'),
          unit: given.option('unit'),
          kind: (given.option('kind') ?? 'substance') as CommentKind,
          body: textOf(given),
          proposal: given.option('proposal'),
        },
        print.commented,
      ),
  },
  answer: {
    takes: ['NEGOTIATION', 'COMMENT'],
    options: {
      as: { value: DISPOSITIONS.join('|'), one: DISPOSITIONS, required: true },
      text: { value: 'T' },
      file: { value: 'F' },
      version: { value: 'V' },
    },
    writes: true,
    run: (given) =>
      answer(
        'comments.answer',
        {
          ...negotiation(given),
          comment: given.argument('COMMENT'),
          disposition: given.option('as') as Disposition,
          text: optionalText(given),
          version: given.option('version'),
        },
        print.recorded,
      ),
  },
  freeze: {
    takes: ['NEGOTIATION'],
    options: {
      label: { value: 'NAME', required: true },
      code: { value: 'CODE' },
      date: { value: 'YYYY-MM-DD' },
      note: { value: 'N' },
    },
    writes: true,
    run: (given) =>
      answer(
        'drafts.freeze',
        {
          ...negotiation(given),
          label: given.option('label') ?? '',
          code: given.option('code'),
          date: given.option('date'),
          note: note(given),
        },
        print.frozen,
      ),
  },
  search: {
    takes: ['NEGOTIATION', 'WORDS…'],
    options: { limit: { value: 'N' } },
    writes: false,
    run: (given) =>
      answer(
        'search.find',
        { ...negotiation(given), words: given.argument('WORDS'), limit: whole(given, 'limit', 20) },
        print.hits,
      ),
  },
  export: {
    takes: ['NEGOTIATION'],
    options: {
      as: { value: 'final', one: ['final'], required: true },
      language: { ...LANGUAGE, required: true },
      copy: { value: 'ID', required: true },
      out: { value: 'FILE.docx', required: true },
      draft: { value: 'D' },
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      template: { value: 'T' },
      replace: {},
    },
    writes: true,
    run: exported,
  },
  describe: {
    takes: ['NEGOTIATION'],
    options: {
      numbered: { value: 'yes|no', one: ['yes', 'no'] },
      prevailing: { value: 'L|none' },
      note: { value: 'N' },
    },
    writes: true,
    run: (given) =>
      answer(
        'negotiations.describe',
        { ...negotiation(given), ...described(given), note: note(given) },
        print.recorded,
      ),
  },
  records: {
    takes: ['NEGOTIATION'],
    options: { verify: {} },
    writes: false,
    run: verified,
  },
  rebuild: { takes: [], options: {}, writes: true, run: () => answer('store.rebuild', {}, print.rebuilt) },
  backup: {
    takes: ['FILE'],
    options: {},
    writes: false,
    run: (given) => answer('store.backup', { file: resolve(given.argument('FILE')) }, print.backedUp),
  },
  restore: {
    takes: ['FILE'],
    options: {},
    writes: true,
    run: (given) => answer('store.restore', { file: resolve(given.argument('FILE')) }, print.restored),
  },
  delete: {
    takes: ['NEGOTIATION'],
    options: {},
    writes: true,
    run: (given) => answer('negotiations.delete', negotiation(given), print.deleted),
  },
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
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      out: { value: 'FOLDER' },
      replace: {},
    },
    writes: true,
    run: ask,
  },
  import: {
    takes: ['NEGOTIATION', 'FILES…'],
    options: {
      from: { value: 'UNIT' },
      draft: { value: 'D' },
      language: LANGUAGE,
      note: { value: 'T' },
      preview: {},
    },
    writes: (given) => !given.switched('preview'),
    run: importFiles,
  },
  counter: {
    takes: ['NEGOTIATION', 'FILES…'],
    options: {
      language: { value: 'L', required: true, many: true },
      label: { value: 'L', required: true },
      date: { value: 'YYYY-MM-DD' },
      code: { value: 'C' },
      note: { value: 'T' },
    },
    writes: true,
    run: counterDraft,
  },
  matrix: {
    takes: ['NEGOTIATION'],
    options: {
      out: { value: 'FILE.docx|xlsx', required: true },
      language: LANGUAGE,
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      replace: {},
    },
    writes: true,
    run: matrix,
  },
  compare: {
    takes: ['OLD', 'NEW'],
    options: {
      language: LANGUAGE,
      out: { value: 'FILE.docx' },
      as: { value: 'redline|table', one: ['redline', 'table'] },
      third: { value: 'THIRD' },
      author: { value: 'NAME' },
      date: { value: 'YYYY-MM-DD' },
      paper: { value: 'A4|F4', one: ['A4', 'F4'] },
      template: { value: 'T' },
      replace: {},
    },
    writes: (given) => given.option('out') !== null,
    run: compareTexts,
    alone: compareTwoFiles,
  },
  read: {
    takes: ['FILE'],
    options: { view: { value: 'accepted|rejected', one: ['accepted', 'rejected'] } },
    alone: readFile,
  },
  call: { takes: ['NAME', '[INPUT]'], options: { file: { value: 'F' } }, writes: calledWrites, run: called },
  me: {
    takes: [],
    options: { name: { value: 'NAME' }, unit: { value: 'UNIT' } },
    writes: (given) => given.option('name') !== null || given.option('unit') !== null,
    run: me,
  },
};
