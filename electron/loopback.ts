import manifest from '../package.json' with { type: 'json' };
import { formatMessage } from '../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../shared/model/interface-language.ts';
import type { ManagedFile } from '../shared/model/managed-settings.ts';
import { createCore } from './core/core.ts';
import { openHostMemory } from './hosts/browser/host-memory.ts';
import { startHttpHost } from './hosts/browser/http-host.ts';
import { openHttpListener } from './hosts/browser/http-listener.ts';
import { serveStoreUpdate } from './hosts/browser/serve-store-update.ts';
import { startAnotherHost } from './hosts/browser/start-another-host.ts';
import { findPagesFolder, loadBuiltPages } from './hosts/built-pages.ts';
import { CHECK_AFTER_MS } from './hosts/check-delay.ts';
import { formatEntryHelpText } from './hosts/cli/commands/command-help.ts';
import { parseArguments } from './hosts/cli/parse/parse-arguments.ts';
import { createFailureResult, formatFailureMessage } from './hosts/failure-message.ts';
import { findResources } from './hosts/find-resources.ts';
import { readInterfaceLanguage } from './hosts/interface-language.ts';
import { countMilliseconds, logCommand, logFailure, logProcess } from './hosts/log/log-process.ts';
import { openLogFolder } from './hosts/log/open-log-folder.ts';
import { openProgramLog, type ProgramLog, readRecentLog } from './hosts/log/program-log.ts';
import { readMachineUser } from './hosts/machine-user.ts';
import { formatManagedProblem } from './hosts/managed/format-managed-problem.ts';
import { getManagedPath, readManagedFile } from './hosts/managed/read-managed-file.ts';
import { openInBrowser } from './hosts/open-in-browser.ts';
import { OpenedFiles, resolveOpenedFiles } from './hosts/opened-files.ts';
import { moveOldData } from './hosts/owner/move-old-data.ts';
import { ownFolderOrFindPage } from './hosts/owner/own-folder-or-find-page.ts';
import { createRecentStores, rememberStore } from './hosts/owner/recent-stores.ts';
import { resolveFolders } from './hosts/owner/resolve-folders.ts';
import { writeRunningNote } from './hosts/owner/running-note.ts';
import { startStoreUpdate } from './hosts/store-update.ts';
import { UsageError } from './hosts/usage-error.ts';
import { writeOutputLine } from './hosts/write-output.ts';

/**
 * The workbench in the machine's own browser. Exit codes: 0 ended, or an open page was found; 1 refused; 2 wrong use.
 * With `--json` its one line of output is a result, for the program that started it.
 */
async function main(argv: readonly string[]): Promise<number> {
  // Known before the line is parsed, since errors in the line are reported in it as well.
  let speech = readInterfaceLanguage(argv, process.env, resolveFolders(undefined, process.env, process.platform).data);
  let json = argv.includes('--json');
  let log: ProgramLog | null = null;
  try {
    const asked = parseArguments(argv, ['[files…]'], { 'no-open': {}, version: {} }, speech);
    json = asked.common.json;
    if (asked.common.help || asked.args.switched('version')) {
      writeOutputLine(1, asked.common.help ? formatEntryHelpText('start', speech) : `Naskah ${manifest.version}`);
      return 0;
    }
    speech = readInterfaceLanguage(
      argv,
      process.env,
      resolveFolders(asked.common.data, process.env, process.platform).data,
    );
    const managed = readManagedFile(getManagedPath(process.env, process.platform));
    const problem = formatManagedProblem(managed, speech);
    if (problem !== '') writeOutputLine(2, problem);
    const show = (address: string, again: boolean) => {
      writeOutputLine(
        1,
        json ? JSON.stringify({ ok: true, value: { address } }) : formatAddress(address, again, speech),
      );
      if (!asked.args.switched('no-open')) openInBrowser(address);
    };
    log = openProgramLog(resolveFolders(undefined, process.env, process.platform).state, 'browser');
    logProcess(log, manifest.version);
    await serveWorkbench(asked.common.data, {
      files: resolveOpenedFiles(asked.args.many('files')),
      managed,
      log,
      show,
    });
    return 0;
  } catch (problem) {
    if (log !== null) logFailure(log, null, problem);
    if (json) writeOutputLine(1, JSON.stringify(createFailureResult(problem)));
    else writeOutputLine(2, formatFailureMessage(problem, speech, 'start'));
    return problem instanceof UsageError ? 2 : 1;
  }
}

/** The address, what it opens, and how to quit. */
function formatAddress(address: string, again: boolean, speech: InterfaceLanguage): string {
  const which = again ? '-again' : '';
  return `${formatMessage(speech, `entry.address${which}`)}\n  ${address}\n${formatMessage(speech, `entry.stop${which}`)}`;
}

type Serving = {
  /** Whole paths of files that the page is to open. */
  readonly files: readonly string[];
  readonly managed: ManagedFile;
  readonly log: ProgramLog;
  readonly show: (address: string, again: boolean) => void;
};

async function serveWorkbench(folder: string | undefined, { files, managed, log, show }: Serving): Promise<void> {
  if (folder === undefined) await moveOldData(process.env, process.platform);
  const { data, state } = resolveFolders(folder, process.env, process.platform);
  const site = loadBuiltPages(findPagesFolder(import.meta.dirname));
  const owned = await ownFolderOrFindPage(data, 'browser', files);
  if ('address' in owned) return show(owned.address, true);
  const memory = openHostMemory(data, state);
  const listener = await openHttpListener(memory);
  let [forget, isAnnounced] = [() => {}, false];
  const announce = () => {
    if (isAnnounced) return;
    isAnnounced = true;
    forget = writeRunningNote(data, { pid: process.pid, origin: listener.origin, secret: listener.keys.secret });
    show(listener.newAddress(), false);
  };
  try {
    const resources = findResources(import.meta.dirname);
    const update = startStoreUpdate({ folder: data, state }, resources.updateWorker);
    const updating = performance.now();
    if (update !== null) {
      await serveStoreUpdate({ listener, site, update, announce });
      log.write({ event: 'update', milliseconds: countMilliseconds(updating) });
    }
    const core = createCore({
      folder: data,
      state,
      mode: 'write',
      machineUser: readMachineUser(),
      managed,
      program: { version: manifest.version, readLog: () => readRecentLog(state) },
      resources,
      checkAfterMs: CHECK_AFTER_MS,
      observe: (command, milliseconds, problem) => logCommand(log, command, milliseconds, problem),
      isUpdated: update !== null,
    });
    try {
      rememberStore(data, state, new Date());
      const stores = createRecentStores({ data, state, go: startAnotherHost });
      const opened = new OpenedFiles();
      opened.add(files);
      const host = startHttpHost({
        ...{ core, site, stores, opened, memory, listener },
        openLogs: () => openLogFolder(state),
        failed: (problem) => logFailure(log, null, problem),
      });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void host.end());
      announce();
      await host.ended;
    } finally {
      core.close();
    }
  } finally {
    forget();
    listener.close();
    owned.release();
  }
}

process.exitCode = await main(process.argv.slice(2));
