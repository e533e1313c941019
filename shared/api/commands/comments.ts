import { z } from 'zod';
import { commentKind, disposition } from '../../model/comment.ts';
import { code, hash, id, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { shownComment } from '../../model/shown.ts';
import type { CommandTable } from '../command.ts';
import { named } from './named.ts';

/** Comments and replies. */
export const commentsCommands = {
  'comments.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, clause: named.nullable() }),
    output: z.array(shownComment),
  },

  'comments.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      /** Null comments on the whole text. */
      clause: named.nullable(),
      language: language.nullable(),
      /** Words of the current text, which must stand in it exactly once. */
      quote: text.nullable(),
      unit: code.nullable(),
      kind: commentKind,
      body: text.refine((value) => value.trim() !== '', { error: 'empty' }),
      proposal: text.nullable(),
    }),
    output: z.strictObject({ comment: id }),
  },

  'comments.answer': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      comment: named,
      disposition,
      text,
      version: named.nullable(),
    }),
    output: z.strictObject({ record: hash }),
  },

  'comments.revise': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      comment: named,
      kind: commentKind,
      body: text.min(1),
      proposal: text.nullable(),
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },

  /** Puts the proposal in the place of the quoted words, and answers the comment with the version that results. */
  'comments.accept': {
    kind: 'write',
    input: z.strictObject({ negotiation: named, comment: named, text }),
    output: z.strictObject({ version: hash, record: hash }),
  },
} as const satisfies CommandTable;
