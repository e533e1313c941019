import { resolve } from 'node:path';
import { type CommandName, commands as contract, type Input } from '../../../../shared/api/commands.ts';
import type { ChangeSense } from '../../../../shared/model/clause.ts';
import type { Core } from '../../../core/core.ts';
import { checkTargetFile, readFileName, readTextFile, writeFileAtomically } from '../../user-files.ts';
import { writeOutputLine } from '../../write-output.ts';
import { type ParsedArguments, UsageError } from '../parse/parse-arguments.ts';
import { readClauseInput, readNegotiationInput, readNoteOption } from '../parse/read-input.ts';
import { formatCheckedStore } from '../print/format-condition.ts';
import * as print from '../print/format-results.ts';
import { type CommandAction, createCommandAction, runCommand } from './action.ts';

/** The commands that do more than run one command of the contract and print its result. */

export function createWriteAction(given: ParsedArguments): CommandAction {
  const file = given.option('file');
  const heading = given.option('heading');
  const change = given.option('change') as ChangeSense | null;
  const parents = given.options('parent');
  if (file === null && heading === null) throw new UsageError('missing', { what: '--file F' });
  const text = {
    ...(file === null ? {} : { body: readTextFile(file) }),
    ...(heading === null ? {} : { heading }),
    ...(change === null ? {} : { change }),
  };
  const input = {
    ...readClauseInput(given),
    parents: parents.length === 0 ? null : [...parents],
    texts: { [given.option('language') ?? '']: text },
    note: readNoteOption(given),
  };
  return createCommandAction('clauses.write', input, print.formatWrittenVersion);
}

/** Checks that the file can be written before anything is recorded. */
export function createExportAction(given: ParsedArguments): CommandAction {
  const out = resolve(given.option('out') ?? '');
  return async (core) => {
    checkTargetFile(out, given.switched('replace'));
    const value = await runCommand(core, 'exports.make', {
      ...readNegotiationInput(given),
      as: 'final',
      language: given.option('language') ?? '',
      copy: given.option('copy') ?? '',
      draft: given.option('draft'),
      paper: (given.option('paper') ?? undefined) as Input<'exports.make'>['paper'],
      template: given.option('template') ?? undefined,
      saveAs: readFileName(out),
    });
    const bytes = core.file(value.file.sha256);
    if (bytes !== null) writeFileAtomically(out, bytes);
    return { value: { ...value, out }, text: (speech) => print.formatExportedFile(value, out, speech) };
  };
}

/** On a terminal only: a file or a program that reads the errors gets none of these lines. */
async function reportProgress(core: Core): Promise<void> {
  const { progress } = await runCommand(core, 'store.condition', {});
  if (progress === null || !process.stderr.isTTY) return;
  writeOutputLine(2, `${progress.done}/${progress.total}`);
}

export function createRecordsAction(given: ParsedArguments): CommandAction {
  if (!given.switched('verify'))
    return createCommandAction('records.list', readNegotiationInput(given), print.formatRecords);
  return async (core) => {
    const value = await runCommand(core, 'records.verify', readNegotiationInput(given));
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

export function createPersonAction(given: ParsedArguments): CommandAction {
  const name = given.option('name');
  const unit = given.option('unit');
  if (name === null && unit === null) return createCommandAction('person.show', {}, print.formatPerson);
  return async (core) => {
    const now = await runCommand(core, 'person.show', {});
    return createCommandAction(
      'person.set',
      { name: name ?? now.name, unit: unit ?? now.unit },
      print.formatPerson,
    )(core);
  };
}

/** Runs any command of the contract by its name, with its input as JSON: what one host can do, all can. */
export function createCallAction(given: ParsedArguments): CommandAction {
  const file = given.option('file');
  const json = given.optional('INPUT') ?? (file === null ? '{}' : readTextFile(file));
  const name = given.argument('NAME') as CommandName;
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    throw new UsageError('json', { what: json.slice(0, 60) });
  }
  return createCommandAction(name, input as Input<typeof name>, (value) => JSON.stringify(value, null, 2));
}

export function isWriteCall(given: ParsedArguments): boolean {
  const name = given.argument('NAME');
  return Object.hasOwn(contract, name) && contract[name as CommandName].kind === 'write';
}
