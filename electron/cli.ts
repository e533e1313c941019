import manifest from '../package.json' with { type: 'json' };
import { Failure, type FailureCode, type FailureDetails } from '../shared/api/failure.ts';
import { formatMessage } from '../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../shared/model/interface-language.ts';
import { interfaceLanguages } from '../shared/model/interface-languages.mjs';
import { type Core, type CoreOptions, createCore, restoreStore } from './core/core.ts';
import { openBackup } from './core/store/backups/open-backup.ts';
import { convertToFailure } from './core/store/convert-failure.ts';
import { type CommandAction, type CommandOutcome, CommandRefusal } from './hosts/cli/actions/action.ts';
import { readBackupKeys } from './hosts/cli/actions/back-up-store.ts';
import { cliCommands } from './hosts/cli/commands/cli-commands.ts';
import type { CliCommand } from './hosts/cli/commands/command.ts';
import { formatCommandHelp, formatCommandUsage, formatHelp, USAGE } from './hosts/cli/commands/command-help.ts';
import { type CommonOptions, type ParsedArguments, parseArguments } from './hosts/cli/parse/parse-arguments.ts';
import {
  formatAdoptionNotice,
  formatConditionNotice,
  formatUncheckedNotice,
} from './hosts/cli/print/format-condition.ts';
import * as printed from './hosts/cli/print/format-results.ts';
import { createUpdatePrinter } from './hosts/cli/print/print-update.ts';
import { findResources } from './hosts/find-resources.ts';
import { readInterfaceLanguage } from './hosts/interface-language.ts';
import { logCommand, logFailure, logProcess } from './hosts/log/log-process.ts';
import { openProgramLog, readRecentLog } from './hosts/log/program-log.ts';
import { readMachineUser } from './hosts/machine-user.ts';
import { formatManagedProblem } from './hosts/managed/format-managed-problem.ts';
import { getManagedPath, readManagedFile } from './hosts/managed/read-managed-file.ts';
import { moveOldData } from './hosts/owner/move-old-data.ts';
import { ownDataFolder } from './hosts/owner/own-data-folder.ts';
import { resolveFolders } from './hosts/owner/resolve-folders.ts';
import { UsageError } from './hosts/usage-error.ts';
import { writeOutputLine } from './hosts/write-output.ts';

const STARTED = new Date();

const managed = readManagedFile(getManagedPath(process.env, process.platform));

/** Exit codes: 0 done, 1 refused or something was found, 2 wrong use. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const json = rest.includes('--json') || name === '--json';
  const speech = readInterfaceLanguage(
    argv,
    process.env,
    resolveFolders(findDataOption(argv), process.env, process.platform).data,
  );
  const command = name !== undefined && Object.hasOwn(cliCommands, name) ? cliCommands[name] : undefined;
  try {
    if (name === '--version') {
      writeOutputLine(1, `Naskah ${manifest.version}`);
      return 0;
    }
    if (name === undefined || name.startsWith('-')) {
      const { common } = parseArguments(argv, [], {}, speech);
      writeOutputLine(1, formatHelp(common.ui));
      return common.help ? 0 : 2;
    }
    if (command === undefined)
      return reportUsageError('error.command-unknown', { name }, { json, speech, usage: USAGE });
    const asked = parseArguments(rest, command.takes, command.options, speech);
    if (asked.common.help) {
      writeOutputLine(1, formatCommandHelp(name, command, asked.common.ui));
      return 0;
    }
    const problem = formatManagedProblem(managed, asked.common.ui);
    if (problem !== '') writeOutputLine(2, problem);
    const done = await runCliCommand(command, asked);
    writeOutputLine(1, asked.common.json ? JSON.stringify(done.value, null, 2) : done.text(asked.common.ui));
    return done.found ? 1 : 0;
  } catch (problem) {
    if (!(problem instanceof UsageError)) return reportFailure(problem, json, speech);
    const usage = command === undefined ? USAGE : formatCommandUsage(name ?? '', command);
    const details = { ...problem.details, command: command === undefined ? 'naskah' : `naskah ${name}` };
    return reportUsageError(`usage.${problem.message}`, details, { json, speech, usage });
  }
}

/** The message of a refusal, after the name of the file that it is about where a command reads several. */
function formatRefusal(code: FailureCode, details: FailureDetails, speech: InterfaceLanguage): string {
  const message = formatMessage(speech, `error.${code}`, details);
  return details.inFile === undefined ? message : `${details.inFile}: ${message}`;
}

/** The data folder that a command line names, even if another part of the line is wrong. */
function findDataOption(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--data');
  return at === -1 ? argv.find((one) => one.startsWith('--data='))?.slice('--data='.length) : argv[at + 1];
}

async function runCliCommand(
  command: CliCommand,
  { args: asked, common }: { args: ParsedArguments; common: CommonOptions },
): Promise<CommandOutcome> {
  const done = await command.alone?.(asked, findResources(import.meta.dirname));
  if (done || !('run' in command)) return done as CommandOutcome;
  const action = command.run(asked);
  if (common.data === undefined) await moveOldData(process.env, process.platform);
  const folders = resolveFolders(common.data, process.env, process.platform);
  const log = openProgramLog(folders.state, 'command line');
  logProcess(log, manifest.version);
  const observe: NonNullable<CoreOptions['observe']> = (...ended) => logCommand(log, ...ended);
  try {
    return await runOnStore(command, action, { asked, common, observe, ...folders });
  } catch (problem) {
    // A refusal by the core was observed.
    if (!(problem instanceof CommandRefusal || problem instanceof UsageError)) logFailure(log, null, problem);
    throw problem;
  }
}

type StoreRun = ReturnType<typeof resolveFolders> & {
  readonly asked: ParsedArguments;
  readonly common: CommonOptions;
  readonly observe: NonNullable<CoreOptions['observe']>;
};

async function runOnStore(
  command: Extract<CliCommand, { run: unknown }>,
  action: CommandAction,
  { asked, common, observe, data, state }: StoreRun,
): Promise<CommandOutcome> {
  const writes = typeof command.writes === 'function' ? command.writes(asked) : command.writes;
  const options = (mode: 'read' | 'write'): CoreOptions => ({
    folder: data,
    state,
    mode,
    machineUser: readMachineUser(),
    managed,
    program: { version: manifest.version, readLog: () => readRecentLog(state) },
    observe,
    resources: findResources(import.meta.dirname),
    reportUpdate: createUpdatePrinter(common.ui),
  });
  if (!writes) return runAction(await openReadingCore(options), action, common.ui);
  const owned = await ownDataFolder(data, 'command line', () => new Date());
  try {
    return await runAction(createCore(options('write')), action, common.ui);
  } catch (problem) {
    if (command !== cliCommands.restore || !isReplaceable(problem)) throw problem;
    const restore = (path: string) => restoreStore(options('write'), path);
    const keys = await readBackupKeys(asked, common.ui);
    const value = await openBackup(data, asked.argument('FILE'), keys, restore);
    return { value, text: (speech) => printed.formatRestoredStore(value, speech) };
  } finally {
    owned.release();
  }
}

/** A restore is meant for stores that are too damaged to open, and leads back from a newer version of the program. */
function isReplaceable(problem: unknown): boolean {
  return problem instanceof Failure && (problem.code === 'store-damaged' || problem.code === 'store-newer');
}

/** A store of an older version, or of another machine, is first brought up to date, for which it is opened for writing. */
async function openReadingCore(options: (mode: 'read' | 'write') => CoreOptions): Promise<Core> {
  try {
    return createCore(options('read'));
  } catch (problem) {
    if (!(problem instanceof Failure) || problem.code !== 'store-outdated') throw problem;
    const owned = await ownDataFolder(options('write').folder, 'command line', () => new Date());
    try {
      createCore(options('write')).close();
    } finally {
      owned.release();
    }
    // Where this machine cannot remember that the store is its own, it would be taken for one from elsewhere again.
    return createCore({ ...options('read'), isUpdated: true });
  }
}

async function runAction(core: Core, action: CommandAction, speech: InterfaceLanguage): Promise<CommandOutcome> {
  try {
    const done = await action(core, speech);
    const condition = await core.call('store.condition', {});
    if (!condition.ok) return done;
    const notices = [
      formatAdoptionNotice(condition.value, STARTED, speech),
      done.showsCondition ? '' : formatConditionNotice(condition.value, speech),
      done.showsRecords ? formatUncheckedNotice(condition.value, speech) : '',
    ];
    for (const notice of notices) if (notice !== '') writeOutputLine(2, notice);
    return done;
  } finally {
    core.close();
  }
}

/** Reports an error on standard error; with `--json` in both languages, as an object on standard output. */
function reportFailure(problem: unknown, json: boolean, speech: InterfaceLanguage): number {
  const plain = convertToFailure(problem, '');
  const failure =
    plain instanceof CommandRefusal
      ? plain.error
      : plain instanceof Failure
        ? { code: plain.code, details: plain.details }
        : { code: 'internal' as const, details: { reason: plain instanceof Error ? plain.message : String(plain) } };
  const { code, details } = failure;
  if (json) writeOutputLine(1, formatProblemJson(code, `error.${code}`, details));
  else writeOutputLine(2, formatRefusal(code, details, speech));
  return 1;
}

type UsageReport = { readonly json: boolean; readonly speech: InterfaceLanguage; readonly usage: string };

function reportUsageError(
  key: string,
  details: { readonly [name: string]: string },
  { json, speech, usage }: UsageReport,
): number {
  if (json) writeOutputLine(1, formatProblemJson('usage', key, details));
  else
    writeOutputLine(2, `${formatMessage(speech, key, details)}\n\n${formatMessage(speech, 'help.usage', { usage })}`);
  return 2;
}

function formatProblemJson(code: string, key: string, details: FailureDetails): string {
  const message = Object.fromEntries(interfaceLanguages.map((one) => [one, formatMessage(one, key, details)]));
  return JSON.stringify({ error: { code, message, details } }, null, 2);
}

process.exitCode = await main(process.argv.slice(2));
