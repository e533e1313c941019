import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { buildCoreOptions, callCommand, createTemporaryFolder, loadSampleText, openCore } from './core.ts';

/**
 * A store with an older index, English and dark, in which somebody else writes: its update begins when they have
 * finished. It is that of a host that is started on the same folder.
 */
export async function createBusyStore(): Promise<{ folder: string; finish: () => void }> {
  const folder = createTemporaryFolder();
  const core = openCore(folder, { state: join(folder, 'state', 'naskah') });
  await loadSampleText(core);
  await callCommand(core, 'settings.set', { name: 'ui.language', value: 'en' });
  await callCommand(core, 'settings.set', { name: 'ui.theme', value: 'dark' });
  core.close();
  const db = new Database(getStorePath(buildCoreOptions(folder).folder));
  db.exec(`UPDATE setting SET value = '0' WHERE name = 'index-version'; BEGIN IMMEDIATE;`);
  onTestFinished(() => void db.close());
  return { folder, finish: () => db.exec('ROLLBACK') };
}
