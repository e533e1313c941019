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
    run: (given) =>
      createCommandAction(
        'comments.list',
        { ...readNegotiationInput(given), clause: given.optional('CLAUSE') },
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
    run: (given) =>
      createCommandAction(
        'comments.make',
        {
          ...readNegotiationInput(given),
          clause: given.optional('CLAUSE'),
          language: given.option('language'),
          quote: given.option('quote'),
          unit: given.option('unit'),
          kind: (given.option('kind') ?? 'substance') as CommentKind,
          body: readRequiredText(given),
          proposal: given.option('proposal'),
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
    run: (given) =>
      createCommandAction(
        'comments.answer',
        {
          ...readNegotiationInput(given),
          comment: given.argument('COMMENT'),
          disposition: given.option('as') as Disposition,
          text: readOptionalText(given),
          version: given.option('version'),
        },
        print.formatRecordHash,
      ),
  },
} as const satisfies CliCommands;
