import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../../shared/api/failure.ts';
import { type HostKind, ownDataFolder } from './own-data-folder.ts';
import { requestPageAddress } from './running-note.ts';

type FolderOwnership = Awaited<ReturnType<typeof ownDataFolder>>;

/** Longer than a process takes to write its note when it starts, or to finish when it ends. */
const RETRY_TIMEOUT_MS = 6000;

/**
 * Makes this process the owner of a data folder, or returns the address of the page that already shows it, for a second
 * start to open; the page then has `files`, whole paths. Throws `store-owned` if it is open in a window.
 */
export async function ownFolderOrFindPage(
  folder: string,
  host: HostKind,
  files: readonly string[] = [],
): Promise<FolderOwnership | { readonly address: string }> {
  for (const started = Date.now(); ; await wait(100)) {
    try {
      return await ownDataFolder(folder, host, () => new Date());
    } catch (problem) {
      if (!(problem instanceof Failure) || problem.code !== 'store-owned') throw problem;
      if (problem.details.host !== 'browser' || Date.now() - started > RETRY_TIMEOUT_MS) throw problem;
      const address = await requestPageAddress(folder, Number(problem.details.pid), files);
      if (address !== null) return { address };
    }
  }
}
