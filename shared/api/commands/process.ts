import { z } from 'zod';
import { assessmentMade } from '../../model/clause.ts';
import { code, file, hash, list } from '../../model/fields.ts';
import { interfaceLanguage } from '../../model/interface-language.ts';
import { guidelinesWritten, signingRecorded, stageSet, stepRecorded } from '../../model/negotiation.ts';
import { printLayout } from '../../model/print-layout.ts';
import { shownProcess, shownStance } from '../../model/process.ts';
import { shownSummary } from '../../model/summary.ts';
import type { CommandTable } from '../command-table.ts';
import { entityReference } from './input-fields.ts';

const recorded = z.strictObject({ record: hash });
const ofNegotiation = { negotiation: entityReference };

/** The legal steps around the text (D1-D5), our stance, and the steps after signing (D24). */
export const processCommands = {
  'process.show': { kind: 'read', input: z.strictObject(ofNegotiation), output: shownProcess },
  'process.stage': {
    kind: 'write',
    input: stageSet.omit({ supersedes: true }).extend(ofNegotiation),
    output: recorded,
  },
  'process.step': {
    kind: 'write',
    input: stepRecorded.omit({ supersedes: true }).extend({
      ...ofNegotiation,
      /**
       * The record of the `other` step that this one replaces; otherwise a step is added. A named step always replaces
       * its earlier entry.
       */
      replaces: hash.nullable().optional(),
    }),
    output: recorded,
  },
  'process.guidelines': {
    kind: 'write',
    input: guidelinesWritten.omit({ supersedes: true }).extend(ofNegotiation),
    output: recorded,
  },
  'process.signing': {
    kind: 'write',
    input: signingRecorded.omit({ supersedes: true }).extend(ofNegotiation),
    output: recorded,
  },

  /** Our positions and assessments, by clause in the order of the text. Confidential (D22). */
  'stances.list': { kind: 'read', input: z.strictObject(ofNegotiation), output: z.array(shownStance) },
  'assessments.make': {
    kind: 'write',
    input: assessmentMade.omit({ supersedes: true }).extend({ ...ofNegotiation, clause: entityReference }),
    output: recorded,
  },

  /** The delegation's brief (D3), marked confidential. */
  'brief.export': {
    kind: 'write',
    input: z.strictObject({ ...ofNegotiation, speech: interfaceLanguage, look: printLayout.nullable() }),
    output: z.strictObject({ file, record: hash }),
  },
  /** One page about what became of the text since one of our drafts, for our own side. Confidential (D22). */
  'summary.show': {
    kind: 'read',
    input: z.strictObject({ ...ofNegotiation, since: entityReference, speech: interfaceLanguage }),
    output: shownSummary,
  },
  /** The same as a Word file, marked confidential. */
  'summary.export': {
    kind: 'write',
    input: z.strictObject({
      ...ofNegotiation,
      since: entityReference,
      speech: interfaceLanguage,
      look: printLayout.nullable(),
    }),
    output: z.strictObject({ file, record: hash }),
  },
  /** The annex with the agreed final text for the application at the Foreign Ministry (D20), marked confidential. */
  'application.export': {
    kind: 'write',
    input: z.strictObject({ ...ofNegotiation, draft: entityReference, look: printLayout.nullable() }),
    output: z.strictObject({ file, record: hash }),
  },
  /**
   * The sheet on which our units initial a frozen draft, marked internal (D22). Without `units` it has those who were
   * asked about that draft, else all of the registry.
   */
  'initials-sheet.export': {
    kind: 'write',
    input: z.strictObject({
      ...ofNegotiation,
      draft: entityReference,
      units: list(code).min(1).optional(),
      look: printLayout.nullable(),
    }),
    output: z.strictObject({ file, record: hash }),
  },
} as const satisfies CommandTable;
