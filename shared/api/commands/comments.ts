import { z } from 'zod';
import { commentKind, disposition } from '../../model/comment.ts';
import { code, hash, id, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { rejectedProposal } from '../../model/provenance.ts';
import { shownComment } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { entityReference } from './input-fields.ts';

export const commentsCommands = {
  'comments.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, clause: entityReference.nullable() }),
    output: z.array(shownComment),
  },

  /** The comments of a clause that propose what was not accepted there before, with the earlier comment. */
  'comments.repeated': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, clause: entityReference }),
    output: z.array(z.strictObject({ comment: id, earlier: rejectedProposal })),
  },

  'comments.make': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      /** Null comments on the whole text. */
      clause: entityReference.nullable(),
      language: language.nullable(),
      /** Words of the current text; they must occur in it exactly once. */
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
      negotiation: entityReference,
      comment: entityReference,
      disposition,
      text,
      version: entityReference.nullable(),
    }),
    output: z.strictObject({ record: hash }),
  },

  /** Gives several comments one answer: all of them, or none if one is refused. */
  'comments.answer-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      comments: z.array(entityReference).min(1).max(10_000),
      disposition,
      text,
    }),
    /** In the order of the comments. */
    output: z.strictObject({ records: z.array(hash) }),
  },

  'comments.revise': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      comment: entityReference,
      kind: commentKind,
      body: text.min(1),
      proposal: text.nullable(),
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },

  /**
   * Replaces the quoted words with the proposal and answers the comment with the resulting version. If the text already
   * says it, only answers the comment.
   */
  'comments.accept': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, comment: entityReference, text }),
    output: z.strictObject({
      /** The version that was written; null if the text already said it. */
      version: hash.nullable(),
      record: hash,
      /** The other open proposals for the clause in that language: rebased, in conflict, or already in the text. */
      others: z.array(z.strictObject({ comment: id, state: z.enum(['rebased', 'clashes', 'overtaken']) })),
    }),
  },
  /** Accepts several comments one after the other as `comments.accept` does: all of them, or none if one is refused. */
  'comments.accept-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      comments: z.array(entityReference).min(1).max(10_000),
      text,
    }),
    /** The answers and the versions that were written, in the order in which they can be undone together. */
    output: z.strictObject({ records: z.array(hash) }),
  },
} as const satisfies CommandTable;
