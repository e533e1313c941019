import { answer } from './action.ts';
import { exported } from './actions.ts';
import { type Commands, LANGUAGE } from './command.ts';
import { described, negotiation, note, whole } from './input.ts';
import * as print from './print.ts';

/** Drafts, the whole text on paper, and what it is. */
export const draftCommands = {
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
} as const satisfies Commands;
