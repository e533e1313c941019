import manifest from '../package.json' with { type: 'json' };
import { Failure, type FailureDetails } from '../shared/api/failure.ts';
import { formatMessage, type InterfaceLanguage } from '../shared/i18n/format-message.ts';
import { type Core, type CoreOptions, createCore, restoreStore } from './core/core.ts';
import { convertToFailure } from './core/store/convert-failure.ts';
import { type Action, type Done, Refused } from './doors/cli/action.ts';
import type { Command } from './doors/cli/command.ts';
import { commands } from './doors/cli/commands.ts';
import { type Common, type Given, given, Misuse } from './doors/cli/given.ts';
import { commandHelp, commandUsage, help, USAGE } from './doors/cli/help.ts';
import { print } from './doors/cli/output.ts';
import * as printed from './doors/cli/print.ts';
import { folders } from './doors/folder.ts';
import { machineUser } from './doors/machine-user.ts';
import { own } from './doors/owner.ts';
import { resourcesAbove } from './doors/resources.ts';
import { readSpeech } from './doors/speech.ts';

/** Exit codes: 0 done, 1 refused or found, 2 wrong use. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const json = rest.includes('--json') || name === '--json';
  const speech = readSpeech(argv, process.env, folders(dataIn(argv), process.env, process.platform).data);
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (name === '--version') {
      print(1, `Naskah ${manifest.version}`);
      return 0;
    }
    if (name === undefined || name.startsWith('-')) {
      const { common } = given(argv, [], {}, speech);
      print(1, help(common.ui));
      return common.help ? 0 : 2;
    }
    if (command === undefined) return misused('error.command-unknown', { name }, { json, speech, usage: USAGE });
    const asked = given(rest, command.takes, command.options, speech);
    if (asked.common.help) {
      print(1, commandHelp(name, command, asked.common.ui));
      return 0;
    }
    const done = await run(command, asked);
    print(1, asked.common.json ? JSON.stringify(done.value, null, 2) : done.text(asked.common.ui));
    return done.found ? 1 : 0;
  } catch (problem) {
    if (!(problem instanceof Misuse)) return failed(problem, json, speech);
    const usage = command === undefined ? USAGE : commandUsage(name ?? '', command);
    const details = { ...problem.details, command: command === undefined ? 'naskah' : `naskah ${name}` };
    return misused(`usage.${problem.message}`, details, { json, speech, usage });
  }
}

/** The data folder that a command line names, also where something else in it is wrong. */
function dataIn(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--data');
  return at === -1 ? argv.find((one) => one.startsWith('--data='))?.slice('--data='.length) : argv[at + 1];
}

async function run(command: Command, { given: asked, common }: { given: Given; common: Common }): Promise<Done> {
  const done = await command.alone?.(asked, resourcesAbove(import.meta.dirname));
  if (done || !('run' in command)) return done as Done;
  const action = command.run(asked);
  const { data, state } = folders(common.data, process.env, process.platform);
  const writes = typeof command.writes === 'function' ? command.writes(asked) : command.writes;
  const options = (mode: 'read' | 'write'): CoreOptions => ({
    folder: data,
    state,
    mode,
    machineUser: machineUser(),
    resources: resourcesAbove(import.meta.dirname),
  });
  if (!writes) return served(createCore(options('read')), action);
  const owned = await own(data, 'command line', () => new Date());
  try {
    return await served(createCore(options('write')), action);
  } catch (problem) {
    // A store too damaged to be opened is what a restore is for.
    if (command !== commands.restore || !(problem instanceof Failure) || problem.code !== 'store-damaged')
      throw problem;
    const value = restoreStore(options('write'), asked.argument('FILE'));
    return { value, text: (speech) => printed.restored(value, speech) };
  } finally {
    owned.release();
  }
}

async function served(core: Core, action: Action): Promise<Done> {
  try {
    return await action(core);
  } finally {
    core.close();
  }
}

/** What went wrong, on standard error; with `--json` in both languages, as an object on standard output. */
function failed(problem: unknown, json: boolean, speech: InterfaceLanguage): number {
  const plain = convertToFailure(problem, '');
  const failure =
    plain instanceof Refused
      ? plain.error
      : plain instanceof Failure
        ? { code: plain.code, details: plain.details }
        : { code: 'internal' as const, details: { reason: plain instanceof Error ? plain.message : String(plain) } };
  const { code, details } = failure;
  if (json) print(1, problemJson(code, `error.${code}`, details));
  else print(2, formatMessage(speech, `error.${code}`, details));
  return 1;
}

type Misused = { readonly json: boolean; readonly speech: InterfaceLanguage; readonly usage: string };

function misused(key: string, details: { readonly [name: string]: string }, { json, speech, usage }: Misused): number {
  if (json) print(1, problemJson('usage', key, details));
  else print(2, `${formatMessage(speech, key, details)}\n\n${formatMessage(speech, 'help.usage', { usage })}`);
  return 2;
}

function problemJson(code: string, key: string, details: FailureDetails): string {
  const message = { id: formatMessage('id', key, details), en: formatMessage('en', key, details) };
  return JSON.stringify({ error: { code, message, details } }, null, 2);
}

process.exitCode = await main(process.argv.slice(2));
