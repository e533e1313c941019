import { z } from 'zod';

const count = z.int().nonnegative();

/** The steps of an update of a store in their order; each is a key of the interface texts (`ui.update.step.*`). */
const updateStep = z.enum(['backup', 'copy', 'derive', 'finish']);

/** How far an update is; `total` is 0 for a step whose length is unknown. */
export const updateProgress = z.strictObject({ step: updateStep, done: count, total: count });
export type UpdateProgress = z.infer<typeof updateProgress>;

/** Called after every thousand records, and when a step begins. */
export type ReportUpdate = (progress: UpdateProgress) => void;
