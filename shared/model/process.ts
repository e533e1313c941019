import { z } from 'zod';
import { assessmentMade, positionTaken } from './clause.ts';
import { code, hash, id, line, lines, texts } from './fields.ts';
import { language } from './language.ts';
import { guidelinesWritten, signingRecorded, stageSet, stepRecorded } from './negotiation.ts';
import { actor } from './record.ts';

/** Who recorded it, and when. */
const provenance = { record: hash, actor, at: z.string() };

/** The state of the negotiation in the legal steps (D1-D5), its guidelines (D3) and the steps after signing (D24). */
export const shownProcess = z.strictObject({
  stage: stageSet.omit({ supersedes: true }).extend(provenance).nullable(),
  /** The newest record of each step; of `other`, all. */
  steps: z.array(stepRecorded.omit({ supersedes: true }).extend(provenance)),
  guidelines: guidelinesWritten.omit({ supersedes: true }).extend(provenance).nullable(),
  signing: signingRecorded.omit({ supersedes: true }).extend(provenance).nullable(),
});
export type ShownProcess = z.infer<typeof shownProcess>;

/** Our position on a clause and its "4 aman" (D4). Confidential (D22). */
export const shownStance = z.strictObject({
  clause: code,
  position: positionTaken.omit({ supersedes: true }).extend(provenance).nullable(),
  assessments: z.array(assessmentMade.omit({ supersedes: true }).extend(provenance)),
});
export type ShownStance = z.infer<typeof shownStance>;

/** A defined term in all its languages (D10). */
export const shownTerm = z.strictObject({
  id,
  term: lines,
  variants: z.record(language, z.array(line)),
  definition: texts,
  record: hash,
});
export type ShownTerm = z.infer<typeof shownTerm>;
