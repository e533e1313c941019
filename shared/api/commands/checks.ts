import { z } from 'zod';
import { checkCode, shownFinding } from '../../model/check.ts';
import { byLanguage, hash, id, line, lines, list, name, texts } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { shownTerm } from '../../model/process.ts';
import { readinessPoint, shownReadiness } from '../../model/readiness.ts';
import type { CommandTable } from '../command-table.ts';
import { entityReference } from './input-fields.ts';

const waivedFinding = {
  check: checkCode,
  finding: line,
  clause: entityReference.nullable(),
  language: language.nullable(),
  /** The other places of a word, which are settled together with the first. */
  others: z
    .array(z.strictObject({ finding: line, clause: entityReference.nullable() }))
    .max(2_000)
    .optional(),
};

/** The faults in a text, the waivers, the terms, and whether the text can be signed. */
export const checksCommands = {
  'checks.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, draft: entityReference.nullable() }),
    output: z.array(shownFinding),
  },
  /** Accepts a finding after a person has looked at it, with the reason; `withdrawn` revokes that. */
  'checks.waive': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      ...waivedFinding,
      /** May be empty when withdrawn. */
      reason: line,
      withdrawn: z.boolean(),
    }),
    /** `record` is that of the first place. */
    output: z.strictObject({ record: hash, records: z.array(hash) }),
  },
  /** Accepts several findings with one reason, as `checks.waive` does: all of them or none. */
  'checks.waive-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      findings: z.array(z.strictObject(waivedFinding)).min(1).max(2_000),
      reason: line,
    }),
    output: z.strictObject({ records: z.array(hash) }),
  },

  'terms.list': { kind: 'read', input: z.strictObject({ negotiation: entityReference }), output: z.array(shownTerm) },
  'terms.define': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      /** Null creates one. */
      term: entityReference.nullable(),
      words: lines.refine((words) => Object.values(words).some((one) => one.trim() !== ''), { error: 'empty' }),
      variants: byLanguage(list(line)),
      definition: texts,
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ term: id, record: hash }),
  },

  'readiness.show': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference, draft: entityReference.nullable() }),
    output: shownReadiness,
  },
  /**
   * Passes everything that blocks a point now, with name and reason; what blocks it later is not covered. `withdrawn`
   * revokes that.
   */
  'readiness.pass': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      /** As in `readiness.show`. */
      draft: entityReference.nullable().optional(),
      point: readinessPoint,
      reason: name,
      withdrawn: z.boolean(),
    }),
    output: z.strictObject({ record: hash }),
  },
} as const satisfies CommandTable;
