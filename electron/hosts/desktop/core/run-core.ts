import { Failure } from '../../../../shared/api/failure.ts';
import type { Result, Topic } from '../../../../shared/api/result.ts';
import type { Core } from '../../../core/core.ts';
import { setReaderLauncher } from '../../../core/reader/run-in-reader.ts';
import { createFailureResult, formatFailureMessage } from '../../failure-message.ts';
import { readInterfaceLanguage } from '../../interface-language.ts';
import { openLogFolder } from '../../log/open-log-folder.ts';
import { OpenedFiles } from '../../opened-files.ts';
import { moveOldData } from '../../owner/move-old-data.ts';
import { ownFolderOrFindPage } from '../../owner/own-folder-or-find-page.ts';
import { createRecentStores, rememberStore } from '../../owner/recent-stores.ts';
import { resolveFolders } from '../../owner/resolve-folders.ts';
import type { StoreUpdate } from '../../store-update.ts';
import { UsageError } from '../../usage-error.ts';
import { writeFileAtomically } from '../../user-files.ts';
import { listFileArguments, parseDataFolder } from '../parse-start-line.ts';
import type { CoreMessage, MainMessage, PortUser } from './core-messages.ts';
import { createMainReaders } from './main-readers.ts';
import { openOtherStore } from './open-other-store.ts';
import { limitToProjector } from './projector-services.ts';
import { type PortServices, type ServedPort, servePort } from './serve-port.ts';

/** The folders of the data and of this machine's state. */
type DesktopFolders = ReturnType<typeof resolveFolders>;

export type CoreProcessOptions = {
  /** Starts what the store needs before a core can open it; null if that is nothing. */
  readonly update: (places: DesktopFolders) => StoreUpdate | null;
  readonly core: (places: DesktopFolders, isUpdated: boolean) => Core;
};

/** What the process has while its store is open. */
type OpenCore = { readonly services: PortServices; readonly core: Core };

/**
 * Runs the core for a window: owns the data folder that the line names, opens its store, and answers over every port that
 * the main process hands on. Once told to end, it ends when all ports are closed, not before: what a page sent when it was
 * left may arrive after that order.
 */
export function runCore(options: CoreProcessOptions): void {
  const { parentPort } = process;
  const post = (message: CoreMessage) => parentPort.postMessage(message);
  // A terminal sends these to every process of the program: the main process ends this one, after the page's last words.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const ports = new Set<ServedPort>();
  const running = new Set<Promise<unknown>>();
  const readers = createMainReaders(post);
  setReaderLauncher(readers.launch);
  const opened = new OpenedFiles();
  let open: OpenCore | null = null;
  let services = createRefusals(() => new Failure('store-updating'));
  let close = () => {};
  let isEnding = false;

  const endIfDone = () => {
    if (!isEnding || (open !== null && (ports.size > 0 || running.size > 0))) return;
    close();
    process.exit(0);
  };
  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    return work.finally(() => {
      running.delete(work);
      // What it answers is sent first.
      setImmediate(endIfDone);
    });
  };
  const connect = (port: ServedPort, user: PortUser) => {
    ports.add(port);
    port.on('close', () => {
      ports.delete(port);
      endIfDone();
    });
    servePort(port, () => (user === 'projector' ? limitToProjector(services) : services), track);
  };
  const tell = (topics: readonly Topic[]) => {
    for (const port of ports) port.postMessage({ topics });
  };

  const openFiles = (paths: readonly string[]) => {
    opened.add(paths);
    for (const port of ports) port.postMessage({ opened: true });
  };

  parentPort.on('message', ({ data, ports: [port] }: { data: MainMessage; ports: readonly unknown[] }) => {
    if (readers.take(data, port as never)) return;
    if ('connect' in data) connect(port as ServedPort, data.connect);
    else if ('save' in data) {
      const { id, sha256, path } = data.save;
      void track(saveFile(open?.core ?? null, sha256, path)).then((result) => post({ saved: { id, result } }));
    } else if ('open' in data) openFiles(data.open);
    else if ('end' in data) {
      isEnding = true;
      endIfDone();
    }
  });

  const start = async () => {
    const folder = parseDataFolder(process.argv);
    if (folder === undefined) await moveOldData(process.env, process.platform);
    const places = resolveFolders(folder, process.env, process.platform);
    const { data, state } = places;
    const files = listFileArguments(process.argv, process.cwd());
    const owned = await ownFolderOrFindPage(data, 'desktop', files);
    if ('address' in owned) {
      post({ state: 'elsewhere', address: owned.address });
      return;
    }
    close = owned.release;
    const update = options.update(places);
    if (update !== null) {
      services = createRefusals(update.describe);
      if (!(await update.isShort())) post({ state: 'updating' });
      await update.done;
    }
    const core = options.core(places, update !== null);
    core.onChanged(tell);
    close = () => {
      core.close();
      owned.release();
    };
    rememberStore(data, state, new Date());
    const stores = createRecentStores({ data, state, go: (folder) => openOtherStore(folder, post) });
    services = createServices(core, stores, { state, opened });
    openFiles(files);
    open = { core, services };
    post({ state: 'open' });
  };
  start().catch((problem) => {
    close();
    const { data } = resolveFolders(undefined, process.env, process.platform);
    const speech = readInterfaceLanguage(process.argv, process.env, readNamedFolder() ?? data);
    const text = formatFailureMessage(problem, speech, 'start');
    post({ state: 'failed', text, code: problem instanceof UsageError ? 2 : 1 });
  });
}

/** Which folder holds the log, and what a person opened with the program. */
type MachineServices = { readonly state: string; readonly opened: OpenedFiles };

function createServices(
  core: Core,
  stores: ReturnType<typeof createRecentStores>,
  { state, opened }: MachineServices,
): PortServices {
  return {
    call: core.call,
    file: async (sha256) => ({ ok: true, value: readStoredFile(core, sha256) }),
    receive: async (negotiation, name, bytes) => core.receive(negotiation, name, bytes),
    stores: { list: async () => ({ ok: true, value: stores.list() }), open: stores.open },
    opened: async () => ({ ok: true, value: opened.take(core) }),
    openLogs: () => openLogFolder(state),
  };
}

/** Before the store is open, every request is refused for this reason. */
function createRefusals(why: () => Failure): PortServices {
  const refuse = async () => createFailureResult(why());
  return {
    ...{ call: refuse, file: refuse, receive: refuse, opened: refuse, openLogs: refuse },
    stores: { list: refuse, open: refuse },
  };
}

function readStoredFile(core: Core, sha256: string): Uint8Array {
  const bytes = core.file(sha256);
  if (bytes === null) throw new Failure('file-unknown');
  return bytes;
}

async function saveFile(core: Core | null, sha256: string, path: string | null): Promise<Result<null>> {
  try {
    if (core === null) throw new Failure('file-unknown');
    const bytes = readStoredFile(core, sha256);
    if (path !== null) writeFileAtomically(path, bytes);
    return { ok: true, value: null };
  } catch (problem) {
    return createFailureResult(problem);
  }
}

/** Undefined if the line names none, or is wrong. */
function readNamedFolder(): string | undefined {
  try {
    return parseDataFolder(process.argv);
  } catch {
    return undefined;
  }
}
