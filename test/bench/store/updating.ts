import Database from 'better-sqlite3';
import { writeIndexVersion } from '../../../electron/core/store/derive/index-version.ts';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { runUpdateWorker } from '../../../electron/core/store/update/run-update-worker.ts';
import { measureTime } from '../measure.ts';
import { findBenchResources, resolveBenchFolders } from '../open-core.ts';
import { type BenchRow, createRow } from '../result-table.ts';

/** What an older store waits for when it is opened: everything that derives from its 140,000 records is built again. */
export async function measureUpdate(folder: string): Promise<BenchRow[]> {
  const { data, state } = resolveBenchFolders(folder);
  const db = new Database(getStorePath(data));
  writeIndexVersion(db, null);
  const records = db.prepare('SELECT count(*) FROM record').pluck().get() as number;
  db.close();
  const time = await measureTime(
    () => runUpdateWorker(findBenchResources().updateWorker, { folder: data, state }).done,
  );
  return [
    createRow('update of the large store', time / 1000, 15, (value) => `${value.toFixed(1)} s`, `${records} records`),
  ];
}
