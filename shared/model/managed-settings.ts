import { z } from 'zod';
import { name } from './fields.ts';
import { interfaceLanguage } from './interface-language.ts';

/** What an administrator sets for everybody on a computer; what is missing is left to each person. */
export const managedSettings = z
  .strictObject({
    language: interfaceLanguage,
    paper: z.enum(['A4', 'F4']),
    /** The data folder that is opened unless another one is named. */
    data: z.string().min(1).max(1000),
    /** Names of units and bodies that are offered where somebody is asked for comments. */
    units: z.array(name).max(500),
  })
  .partial();
export type ManagedSettings = z.infer<typeof managedSettings>;

/** Why the administrator's file, or some of its fields, are not used. */
export const managedProblem = z.strictObject({
  code: z.enum(['unreadable', 'writable', 'malformed', 'fields']),
  /** The fields with a wrong value or an unknown name. */
  fields: z.array(z.string()),
});
export type ManagedProblem = z.infer<typeof managedProblem>;

/** The settings that apply, the file that they come from, and what is wrong with it. */
export type ManagedFile = {
  readonly path: string;
  readonly settings: ManagedSettings;
  readonly problem: ManagedProblem | null;
};
