import { resolve } from 'node:path';
import { commands as contract, type Input, type Output } from '../../../../shared/api/commands.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { checkTargetFile } from '../../user-files.ts';
import { runCommand } from '../actions/action.ts';
import { writeStoredFile } from '../actions/write-stored-file.ts';
import type { ArgumentNames, ParsedArguments } from '../parse/parse-arguments.ts';
import type { CliCommand } from './command.ts';
import { type DerivedOptions, readPassedFields } from './derive-command.ts';

/** The commands that make one file. */
type FileCommand =
  | 'exports.make'
  | 'matrix.export'
  | 'brief.export'
  | 'summary.export'
  | 'application.export'
  | 'initials-sheet.export'
  | 'meetings.export'
  | 'requests.memo';

type Typed = { readonly args: ParsedArguments; readonly out: string; readonly speech: InterfaceLanguage };

type DerivedFileCommand<N extends FileCommand> = {
  readonly takes: ArgumentNames;
  readonly options: DerivedOptions;
  /** The fields that are neither an argument nor an option as typed. */
  readonly input: (typed: Typed) => Partial<Input<N>>;
  readonly print?: (value: Output<N>, out: string, speech: InterfaceLanguage) => string;
};

/**
 * A command that makes a file with one command of the contract and writes it to `--out`; it checks that it can be
 * written before anything is recorded.
 */
export function deriveFileCommand<N extends FileCommand>(
  name: N,
  { takes, options, input, print }: DerivedFileCommand<N>,
): CliCommand {
  return {
    takes,
    options: { ...options, replace: {} },
    writes: contract[name].kind === 'write',
    run: (args) => {
      const out = resolve(args.option('out') ?? '');
      const passed = readPassedFields(name, takes, options, args);
      return async (core, speech) => {
        checkTargetFile(out, args.switched('replace'));
        const value = await runCommand(core, name, { ...passed, ...input({ args, out, speech }) } as Input<N>);
        writeStoredFile(core, value.file.sha256, out);
        const text = (shown: InterfaceLanguage) =>
          print?.(value, out, shown) ?? formatMessage(shown, 'cli.compare.written', { out });
        return { value: { ...value, out }, text };
      };
    },
  };
}
