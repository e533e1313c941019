import type { ProgramResources } from '../../core/context.ts';
import type { Action, Done } from './action.ts';
import type { Arguments, Given, Options } from './given.ts';

export type Command = { readonly takes: Arguments; readonly options: Options } & (
  | {
      /** Whether it takes the lock of the store's owner. */
      readonly writes: boolean | ((given: Given) => boolean);
      /** Reads what was given, and may throw a Misuse, before any store is opened; then acts on the core. */
      readonly run: (given: Given) => Action;
      /** Does its work without any store where it can; null where it cannot. */
      readonly alone?: (given: Given, resources: ProgramResources) => Promise<Done> | null;
    }
  /** Never needs a store. */
  | { readonly alone: (given: Given, resources: ProgramResources) => Promise<Done> }
);

/** Commands by their names, in the order in which help lists them. */
export type Commands = { readonly [name: string]: Command };

export const LANGUAGE = { value: 'L' } as const;
