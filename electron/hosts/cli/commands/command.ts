import type { ProgramResources } from '../../../core/context.ts';
import type { CommandAction, CommandOutcome } from '../actions/action.ts';
import type { ArgumentNames, CommandOptions, ParsedArguments } from '../parse/parse-arguments.ts';

export type CliCommand = { readonly takes: ArgumentNames; readonly options: CommandOptions } & (
  | {
      /** Whether it takes the lock of the store's owner. */
      readonly writes: boolean | ((given: ParsedArguments) => boolean);
      /** Reads what was given, and may throw a Misuse, before any store is opened; then acts on the core. */
      readonly run: (given: ParsedArguments) => CommandAction;
      /** Does its work without any store where it can; null where it cannot. */
      readonly alone?: (given: ParsedArguments, resources: ProgramResources) => Promise<CommandOutcome> | null;
    }
  /** Never needs a store. */
  | { readonly alone: (given: ParsedArguments, resources: ProgramResources) => Promise<CommandOutcome> }
);

/** Commands by their names, in the order in which help lists them. */
export type CliCommands = { readonly [name: string]: CliCommand };

export const LANGUAGE_OPTION = { value: 'L' } as const;
