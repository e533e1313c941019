import type { ZodType } from 'zod';
import { type CommandName, commands as contract, type Input, type Output } from '../../../../shared/api/commands.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import type { DamagedSubject } from '../../../../shared/model/store/store-condition.ts';
import { runCommand } from '../actions/action.ts';
import { addDamage, listDamage } from '../actions/list-damage.ts';
import type { ArgumentNames, CommandOption, ParsedArguments } from '../parse/parse-arguments.ts';
import { formatDamage } from '../print/format-results.ts';
import type { CliCommand } from './command.ts';

/** Options by their names. */
export type DerivedOptions = { readonly [name: string]: DerivedOption };

type DerivedOption = CommandOption & {
  /** The field of the input; by default that of the option's name. */
  readonly field?: string;
  /** The field's value where the option is not given; by default none where the field is optional, else null. */
  readonly otherwise?: string;
};

type DerivedCommand<N extends CommandName> = {
  readonly takes?: ArgumentNames;
  readonly options?: DerivedOptions;
  /** The fields that are neither an argument nor an option as typed. */
  readonly input?: (args: ParsedArguments) => Partial<Input<N>>;
  readonly print: (value: Output<N>, speech: InterfaceLanguage, args: ParsedArguments) => string;
  /** For a command that lists records of a negotiation: what of its damaged records would have its place in the list. */
  readonly lists?: readonly DamagedSubject[];
  /** Whether the answer makes the exit code 1. */
  readonly found?: (value: Output<N>) => boolean;
};

/**
 * A command that passes what was typed to one command of the contract and prints the answer. An argument or option is
 * the field of the input that has its name; the contract tells whether the command writes, and checks every value.
 */
export function deriveCommand<N extends CommandName>(
  name: N,
  { takes = [], options = {}, input, print, lists, found }: DerivedCommand<N>,
): CliCommand {
  return {
    takes,
    options,
    writes: contract[name].kind === 'write',
    run: (args) => {
      const asked = { ...readPassedFields(name, takes, options, args), ...input?.(args) } as Input<N>;
      return async (core) => {
        const value = await runCommand(core, name, asked);
        const isFound = found?.(value) ?? false;
        if (lists === undefined) return { value, text: (speech) => print(value, speech, args), found: isFound };
        const damage = await listDamage(core, args.argument('NEGOTIATION'), ({ subject }) => lists.includes(subject));
        return {
          value: addDamage(value, damage),
          text: (speech) => [...damage.map((one) => formatDamage(one, speech)), print(value, speech, args)].join('\n'),
          found: isFound,
          showsRecords: true,
        };
      };
    },
  };
}

/** The fields of a command's input that are typed as an argument or option of the same name. */
export function readPassedFields(
  name: CommandName,
  takes: ArgumentNames,
  options: DerivedOptions,
  args: ParsedArguments,
): { [field: string]: unknown } {
  const fields: { readonly [field: string]: ZodType | undefined } = contract[name].input.shape;
  const passed = [...readArguments(takes, args), ...readOptions(options, args)].filter(([field, value]) => {
    const schema = fields[field];
    return schema !== undefined && (value !== null || !schema.safeParse(undefined).success);
  });
  return Object.fromEntries(passed);
}

function readArguments(takes: ArgumentNames, args: ParsedArguments) {
  return takes.map((take) => {
    const name = take.replace(/[[\]…]/g, '');
    return [name.toLowerCase(), args.optional(name)] as const;
  });
}

function readOptions(options: DerivedOptions, args: ParsedArguments) {
  return Object.entries(options).map(([name, { value, field = name, otherwise = null }]) => {
    const passed = value === undefined ? args.switched(name) : (args.option(name) ?? otherwise);
    return [field, passed] as const;
  });
}
