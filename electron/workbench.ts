import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { Failure } from '../shared/api/failure.ts';
import { formatMessage } from '../shared/i18n/format-message.ts';
import { startAnotherHost } from './hosts/browser/start-another-host.ts';
import { formatEntryHelpText } from './hosts/cli/commands/command-help.ts';
import { parseArguments } from './hosts/cli/parse/parse-arguments.ts';
import { formatFailureMessage } from './hosts/failure-message.ts';
import { readInterfaceLanguage } from './hosts/interface-language.ts';
import { resolveOpenedFiles } from './hosts/opened-files.ts';
import { moveOldData } from './hosts/owner/move-old-data.ts';
import { resolveFolders } from './hosts/owner/resolve-folders.ts';
import { UsageError } from './hosts/usage-error.ts';
import { openAppWindow } from './hosts/window/open-app-window.ts';
import { showFailurePage } from './hosts/window/show-failure-page.ts';
import { writeOutputLine } from './hosts/write-output.ts';

/**
 * The workbench of an installed package: the browser host as a process that outlives this one, and its page in a window.
 * Exit codes: 0 the page is there; 1 refused; 2 wrong use.
 */
async function main(argv: readonly string[]): Promise<number> {
  const usual = resolveFolders(undefined, process.env, process.platform);
  let speech = readInterfaceLanguage(argv, process.env, usual.data);
  try {
    const { args, common } = parseArguments(argv, ['[files…]'], { 'no-open': {}, version: {} }, speech);
    const files = resolveOpenedFiles(args.many('files'));
    if (common.help || args.switched('version')) {
      writeOutputLine(1, common.help ? formatEntryHelpText('workbench', speech) : `Naskah ${manifest.version}`);
      return 0;
    }
    if (common.data === undefined) await moveOldData(process.env, process.platform);
    const { data } = resolveFolders(common.data, process.env, process.platform);
    speech = readInterfaceLanguage(argv, process.env, data);
    const opened = await startAnotherHost(data, { program: join(import.meta.dirname, 'loopback.js'), files });
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
    const message = formatFailureMessage(problem, speech, 'workbench');
    writeOutputLine(2, message);
    if (problem instanceof UsageError) return 2;
    if (!argv.includes('--no-open') && !hasTerminal()) showFailurePage(message, usual.state);
    return 1;
  }
}

/** On Windows the console closes with the script, or is minimized. */
const hasTerminal = (): boolean => process.platform !== 'win32' && process.stderr.isTTY;

process.exitCode = await main(process.argv.slice(2));
