import type { CommentKind, Disposition } from '../../../shared/model/comment.ts';
import { answer } from './action.ts';
import { type Commands, LANGUAGE } from './command.ts';
import { negotiation, optionalText, textOf } from './input.ts';
import * as print from './print.ts';

const KINDS = ['substance', 'legal', 'editorial', 'translation', 'question'] as const satisfies readonly CommentKind[];
const DISPOSITIONS = [
  'accepted',
  'partly-accepted',
  'rejected',
  'deferred',
  'open',
] as const satisfies readonly Disposition[];

/** Comments and their answers. */
export const commentCommands = {
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
} as const satisfies Commands;
