import { type CommandName, commands as contract, type Input } from '../../../../shared/api/commands.ts';
import type { Core } from '../../../core/core.ts';
import { UsageError } from '../../usage-error.ts';
import { readTextFile } from '../../user-files.ts';
import { writeOutputLine } from '../../write-output.ts';
import type { ParsedArguments } from '../parse/parse-arguments.ts';
import { readNegotiationInput } from '../parse/read-input.ts';
import { formatCheckedStore } from '../print/format-condition.ts';
import * as print from '../print/format-results.ts';
import { type CommandAction, createCommandAction, runCommand } from './action.ts';

/** The commands that do more than run one command of the contract and print its result. */

/** On a terminal only: a file or a program that reads the errors gets none of these lines. */
async function reportProgress(core: Core): Promise<void> {
  const { progress } = await runCommand(core, 'store.condition', {});
  if (progress === null || !process.stderr.isTTY) return;
  writeOutputLine(2, `${progress.done}/${progress.total}`);
}

export function createRecordsAction(args: ParsedArguments): CommandAction {
  if (!args.switched('verify'))
    return createCommandAction('records.list', readNegotiationInput(args), print.formatRecords);
  return async (core) => {
    const value = await runCommand(core, 'records.verify', readNegotiationInput(args));
    const stop = core.onChanged(() => void reportProgress(core));
    const store = await runCommand(core, 'store.check', {});
    stop();
    return {
      value: { ...value, store },
      text: (speech) => `${print.formatRecordVerification(value, speech)}\n${formatCheckedStore(store, speech)}`,
      found: value.faults.length > 0 || store.faults.length > 0,
      showsCondition: true,
    };
  };
}

export function createPersonAction(args: ParsedArguments): CommandAction {
  const name = args.option('name');
  const unit = args.option('unit');
  if (name === null && unit === null) return createCommandAction('person.show', {}, print.formatPerson);
  return async (core, speech) => {
    const now = await runCommand(core, 'person.show', {});
    return createCommandAction(
      'person.set',
      { name: name ?? now.name, unit: unit ?? now.unit },
      print.formatPerson,
    )(core, speech);
  };
}

/** Runs any command of the contract by its name, with its input as JSON: what one host can do, all can. */
export function createCallAction(args: ParsedArguments): CommandAction {
  const file = args.option('file');
  const json = args.optional('INPUT') ?? (file === null ? '{}' : readTextFile(file));
  const name = args.argument('NAME') as CommandName;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    throw new UsageError('json', { what: json.slice(0, 60) });
  }
  return createCommandAction(name, input as Input<typeof name>, (value) => JSON.stringify(value, null, 2));
}

export function isWriteCall(args: ParsedArguments): boolean {
  const name = args.argument('NAME');
  return Object.hasOwn(contract, name) && contract[name as CommandName].kind === 'write';
}
