import type { CommentKind, Disposition } from '../../../../shared/model/comment.ts';
import { createCommandAction } from '../actions/action.ts';
import { readNegotiationInput, readOptionalText, readRequiredText } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';

const KINDS = ['substance', 'legal', 'editorial', 'translation', 'question'] as const satisfies readonly CommentKind[];
const DISPOSITIONS = [
  'accepted',
  'partly-accepted',
  'rejected',
  'deferred',
  'open',
] as const satisfies readonly Disposition[];

/** Comments and their answers. */
export const commentCliCommands = {
  comments: {
    takes: ['NEGOTIATION', '[CLAUSE]'],
    options: {},
    writes: false,
    run: (args) =>
      createCommandAction(
        'comments.list',
        { ...readNegotiationInput(args), clause: args.optional('CLAUSE') },
        print.formatComments,
      ),
  },
  comment: {
    takes: ['NEGOTIATION', '[CLAUSE]'],
    options: {
      text: { value: 'T' },
      file: { value: 'F' },
      unit: { value: 'U' },
      kind: { value: KINDS.join('|'), one: KINDS },
      language: LANGUAGE_OPTION,
      quote: { value: 'Q' },
      proposal: { value: 'P' },
    },
    writes: true,
    run: (args) =>
      createCommandAction(
        'comments.make',
        {
          ...readNegotiationInput(args),
          clause: args.optional('CLAUSE'),
          language: args.option('language'),
          quote: args.option('quote'),
          unit: args.option('unit'),
          kind: (args.option('kind') ?? 'substance') as CommentKind,
          body: readRequiredText(args),
          proposal: args.option('proposal'),
        },
        print.formatNewComment,
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
    run: (args) =>
      createCommandAction(
        'comments.answer',
        {
          ...readNegotiationInput(args),
          comment: args.argument('COMMENT'),
          disposition: args.option('as') as Disposition,
          text: readOptionalText(args),
          version: args.option('version'),
        },
        print.formatRecordHash,
      ),
  },
} as const satisfies CliCommands;
