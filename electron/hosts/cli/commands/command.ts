import type { ProgramResources } from '../../../core/context.ts';
import type { CommandAction, CommandOutcome } from '../actions/action.ts';
import type { ArgumentNames, CommandOptions, ParsedArguments } from '../parse/parse-arguments.ts';

export type CliCommand = { readonly takes: ArgumentNames; readonly options: CommandOptions } & (
  | {
      /** Whether it takes the lock of the store's owner. */
      readonly writes: boolean | ((args: ParsedArguments) => boolean);
      /**
       * Parses the arguments before any store is opened, and may throw a UsageError; the returned action uses the core.
       */
      readonly run: (args: ParsedArguments) => CommandAction;
      /** Works without a store if it can; null if it cannot. */
      readonly alone?: (args: ParsedArguments, resources: ProgramResources) => Promise<CommandOutcome> | null;
    }
  /** Never needs a store. */
  | { readonly alone: (args: ParsedArguments, resources: ProgramResources) => Promise<CommandOutcome> }
);

/** Commands by their names, in the order of the help text. */
export type CliCommands = { readonly [name: string]: CliCommand };

export const LANGUAGE_OPTION = { value: 'L' } as const;
