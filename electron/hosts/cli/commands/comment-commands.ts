import { type CommentKind, disposition } from '../../../../shared/model/comment.ts';
import { createAnswerAction } from '../actions/answer-comments.ts';
import { createCommentsAction } from '../actions/list-records.ts';
import { readRequiredText } from '../parse/read-input.ts';
import * as print from '../print/format-results.ts';
import { type CliCommands, LANGUAGE_OPTION } from './command.ts';
import { deriveCommand } from './derive-command.ts';

/** The kinds that a person may choose. */
const KINDS = ['substance', 'legal', 'editorial', 'translation', 'question'] as const satisfies readonly CommentKind[];
const DISPOSITIONS = disposition.options;

/** Comments and their answers. */
export const commentCliCommands = {
  comments: {
    takes: ['NEGOTIATION', '[CLAUSE]'],
    options: {},
    writes: false,
    run: createCommentsAction,
  },
  comment: deriveCommand('comments.make', {
    takes: ['NEGOTIATION', '[CLAUSE]'],
    options: {
      text: { value: 'T' },
      file: { value: 'F' },
      unit: { value: 'U' },
      kind: { value: KINDS.join('|'), one: KINDS, otherwise: 'substance' },
      language: LANGUAGE_OPTION,
      quote: { value: 'Q' },
      proposal: { value: 'P' },
    },
    input: (args) => ({ body: readRequiredText(args) }),
    print: print.formatNewComment,
  }),
  answer: {
    takes: ['NEGOTIATION', 'COMMENT…'],
    options: {
      as: { value: DISPOSITIONS.join('|'), one: DISPOSITIONS, required: true },
      text: { value: 'T' },
      file: { value: 'F' },
      version: { value: 'V' },
    },
    writes: true,
    run: createAnswerAction,
  },
} as const satisfies CliCommands;
