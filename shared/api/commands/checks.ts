import { z } from 'zod';
import { checkCode, shownFinding } from '../../model/check.ts';
import { hash, id, line, lines, name, texts } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { shownTerm } from '../../model/process.ts';
import { readinessPoint, shownReadiness } from '../../model/readiness.ts';
import type { CommandTable } from '../command.ts';
import { named } from './named.ts';

/** What is wrong with a text, what was waived of it, its terms, and whether it can be signed. */
export const checksCommands = {
  'checks.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, draft: named.nullable() }),
    output: z.array(shownFinding),
  },
  /** A finding that a person looked at and lets stand, with the reason; `withdrawn` takes that back. */
  'checks.waive': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      check: checkCode,
      finding: line,
      clause: named.nullable(),
      language: language.nullable(),
      /** May be left empty where it is withdrawn. */
      reason: line,
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },

  'terms.list': { kind: 'read', input: z.strictObject({ negotiation: named }), output: z.array(shownTerm) },
  'terms.define': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      /** Null begins one. */
      term: named.nullable(),
      words: lines.refine((words) => Object.values(words).some((one) => one.trim() !== ''), { error: 'empty' }),
      variants: z.record(language, z.array(line)),
      definition: texts,
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ term: id, record: hash }),
  },

  'readiness.show': {
    kind: 'read',
    input: z.strictObject({ negotiation: named, draft: named.nullable() }),
    output: shownReadiness,
  },
  /**
   * Goes on in spite of all that blocks a point now, with name and reason; what comes to block it later was not passed.
   * `withdrawn` takes that back.
   */
  'readiness.pass': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      /** As in `readiness.show`. */
      draft: named.nullable().optional(),
      point: readinessPoint,
      reason: name,
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },
} as const satisfies CommandTable;
