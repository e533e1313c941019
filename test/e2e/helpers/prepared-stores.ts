import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestFolderPath } from '../../../electron/core/store/device/digest-folder-path.ts';
import { readFileNumber } from '../../../electron/core/store/device/file-number.ts';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { getUsualFolders } from '../../../electron/hosts/owner/resolve-folders.ts';
import { getStateEnvironment, startWorkbench } from './start-workbench.ts';

/** What is in a store before the first page opens. */
export type Beginning = 'nothing' | 'person' | 'sample';

/** Stores that are filled once and copied for each test: loading the sample takes longer than most tests. */
export class PreparedStores {
  private readonly root = mkdtempSync(join(tmpdir(), 'naskah-e2e-prepared-'));
  private readonly filled = new Map<Beginning, Promise<string>>();

  /** Puts such a store into the `data` folder of a test's folder, as one that this machine wrote there. */
  async place(begin: Beginning, folder: string): Promise<void> {
    if (begin === 'nothing') return;
    const from = await (this.filled.get(begin) ?? this.fill(begin));
    const data = join(folder, 'data');
    mkdirSync(data, { mode: 0o700 });
    for (const rest of ['', '-wal']) {
      const file = `${getStorePath(join(from, 'data'))}${rest}`;
      if (existsSync(file)) copyFileSync(file, `${getStorePath(data)}${rest}`);
    }
    const memory = JSON.parse(readFileSync(getMemoryPath(from), 'utf8')) as object;
    const own = JSON.stringify({ ...memory, store: readFileNumber(getStorePath(data)) });
    mkdirSync(dirname(getMemoryPath(folder)), { recursive: true, mode: 0o700 });
    writeFileSync(getMemoryPath(folder), own, { mode: 0o600 });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  private fill(begin: Beginning): Promise<string> {
    const filling = fillStore(join(this.root, begin), begin);
    this.filled.set(begin, filling);
    return filling;
  }
}

async function fillStore(folder: string, begin: Beginning): Promise<string> {
  mkdirSync(folder);
  const { call, kill } = await startWorkbench(folder);
  await call('person.set', { name: 'Sari', unit: 'KPAII' });
  if (begin === 'sample') await call('sample.load', {});
  await kill();
  return folder;
}

/** What this machine remembers of the store in a test's folder (electron/core/store/device/device.ts). */
function getMemoryPath(folder: string): string {
  const { state } = getUsualFolders(getStateEnvironment(folder), process.platform);
  return join(state, 'devices', `${digestFolderPath(join(folder, 'data'))}.json`);
}
