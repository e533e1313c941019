import { z } from 'zod';
import { chosenPairs, shownComparedText, shownComparison, shownMerge } from '../../model/comparison.ts';
import { day, file, hash, line, name } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { uncompared } from '../../model/uncompared.ts';
import type { CommandTable } from '../command-table.ts';
import { entityReference } from './input-fields.ts';

/** What can be compared: the working text, a draft, a version of a clause, a kept file, or a file as it is. */
const comparedSide = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('text'), negotiation: entityReference }),
  z.strictObject({ of: z.literal('draft'), negotiation: entityReference, draft: entityReference }),
  z.strictObject({
    of: z.literal('version'),
    negotiation: entityReference,
    clause: entityReference,
    version: entityReference,
  }),
  z.strictObject({ of: z.literal('file'), file: hash, name }),
  z.strictObject({ of: z.literal('bytes'), name, base64: z.base64() }),
]);
export type ComparedSides = z.infer<typeof comparedSide>;

const comparedSides = { old: comparedSide, next: comparedSide, language, chosen: chosenPairs };

/** Comparing (Sandingan): two texts, or three. */
export const comparisonsCommands = {
  /**
   * Two texts as they are compared, for who compares them themselves. `chosen` comes back with what was recorded of their
   * pairing.
   */
  'comparisons.read': {
    kind: 'derive',
    input: z.strictObject({ old: comparedSide, next: comparedSide, language }),
    output: z.strictObject({ old: shownComparedText, next: shownComparedText, chosen: chosenPairs, uncompared }),
  },
  'comparisons.make': { kind: 'derive', input: z.strictObject(comparedSides), output: shownComparison },
  /** The comparison as a Word file: tracked changes, or a table. It is kept and recorded where a negotiation is in it. */
  'comparisons.export': {
    kind: 'write',
    input: z.strictObject({
      ...comparedSides,
      as: z.enum(['redline', 'table']),
      /** A third text, for a table with three columns; it is compared with `old`. */
      third: comparedSide.optional(),
      paper: z.enum(['A4', 'F4']),
      template: line.min(1).max(60).optional(),
      /** Whose changes they are and of which day; null takes the side that wrote the newer text, and today. */
      author: name.nullable(),
      date: day.nullable(),
    }),
    /** `record` is null where nothing of a negotiation is in it: then the file is held for a while, and not kept. */
    output: z.strictObject({ file, record: hash.nullable() }),
  },
  /** Which of our clauses the clauses of a foreign draft answer to; it takes the place of what was said of them before. */
  'comparisons.pair': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      pairs: z.array(z.strictObject({ theirs: entityReference, ours: z.array(entityReference) })).min(1),
    }),
    output: z.strictObject({ record: hash }),
  },
  /** Three ways: what was sent, ours now, and theirs, clause by clause, as sources. */
  'comparisons.merge': {
    kind: 'derive',
    input: z.strictObject({ negotiation: entityReference, base: entityReference, theirs: comparedSide, language }),
    /** `uncompared` is about what was sent and theirs. */
    output: z.strictObject({ rows: z.array(shownMerge), uncompared }),
  },
} as const satisfies CommandTable;
