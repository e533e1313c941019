import manifest from '../../../package.json' with { type: 'json' };
import { Failure } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { interfaceLanguages } from '../../../shared/model/interface-languages.mjs';
import { releaseHost, type SpawnedHost } from '../browser/spawn-host.ts';
import { readHostAddress } from '../browser/start-another-host.ts';
import { formatEntryHelpText } from '../cli/commands/command-help.ts';
import { parseArguments } from '../cli/parse/parse-arguments.ts';
import { formatFailureMessage } from '../failure-message.ts';
import { readInterfaceLanguage } from '../interface-language.ts';
import { resolveOpenedFiles } from '../opened-files.ts';
import { resolveFolders } from '../owner/resolve-folders.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutputLine } from '../write-output.ts';
import { openAppWindow } from './open-app-window.ts';
import { showFailurePage } from './show-failure-page.ts';

/**
 * Opens the page of a host that was started for the same line in a window; the host outlives this process. Null: the line
 * only asks for help or the version. Exit codes: 0 the page is there; 1 refused; 2 wrong use.
 */
export async function openWorkbench(argv: readonly string[], host: SpawnedHost | null): Promise<number> {
  const usual = resolveFolders(undefined, process.env, process.platform);
  // Not read before the host is there: on Windows it could not replace a store that this process has open.
  const readSpeech = (data: string) => readInterfaceLanguage(argv, process.env, data);
  let speech: InterfaceLanguage | null = null;
  try {
    const { args, common } = parseArguments(argv, ['[files…]'], { 'no-open': {}, version: {} }, interfaceLanguages[0]);
    resolveOpenedFiles(args.many('files'));
    if (host === null) {
      speech = readSpeech(usual.data);
      writeOutputLine(1, common.help ? formatEntryHelpText('workbench', speech) : `Naskah ${manifest.version}`);
      return 0;
    }
    const opened = await readHostAddress(host);
    // The host has moved what an earlier version left elsewhere.
    const { data } = resolveFolders(common.data, process.env, process.platform);
    speech = readSpeech(data);
    if (!opened.ok) throw new Failure(opened.error.code, opened.error.details);
    const { address } = opened.value;
    const where = args.switched('no-open') ? 'address' : 'address-window';
    writeOutputLine(
      1,
      `${formatMessage(speech, `entry.${where}`)}\n  ${address}\n${formatMessage(speech, 'entry.stop-again')}`,
    );
    if (!args.switched('no-open')) await openAppWindow(address, usual.state);
    return 0;
  } catch (problem) {
    // A host that was started by a wrong line ends by itself, having done nothing.
    if (host !== null) releaseHost(host);
    const message = formatFailureMessage(problem, speech ?? readSpeech(usual.data), 'workbench');
    writeOutputLine(2, message);
    if (problem instanceof UsageError) return 2;
    if (!argv.includes('--no-open') && !hasTerminal()) showFailurePage(message, usual.state);
    return 1;
  }
}

/** On Windows the console closes with the script, or is minimized. */
const hasTerminal = (): boolean => process.platform !== 'win32' && process.stderr.isTTY;
