import { mkdtempSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from '../../electron/core/core.ts';
import { measurePages } from './browser-pages.ts';
import { measureChecks } from './checking.ts';
import { measureComparisons } from './comparing.ts';
import { measureMemory, measureOpening, measureStarts, measureStoreCheck, measureWordFile } from './fresh-process.ts';
import { GENERATED_CODE, type StoreSize } from './generate-store.ts';
import { measureCuts } from './import/cutting.ts';
import { createGeneratedStore, LARGE_STORE, removeBenchFolder } from './large-store.ts';
import { callBenchCommand, openBenchCore } from './open-core.ts';
import { measureReading } from './reading.ts';
import { compareRedlines } from './redline/compare-redlines.ts';
import { measureFileRedlines, measureRedlines } from './redlining.ts';
import { type BenchRow, formatTable } from './result-table.ts';
import { measureSigning } from './signing.ts';
import { measureAnswering } from './store/answering.ts';
import { EXAMINED_STORE, measureExamination } from './store/examining.ts';
import { measureHome } from './store/home.ts';
import { measureSaving } from './store/saving.ts';
import { measureUpdate } from './store/updating.ts';
import { measureWordReading } from './word-reading.ts';

/** 630 clauses, 100,000 words in the language that is exported. */
const LONG_TEXT: StoreSize = { clauses: 630, words: 159, versions: 1, comments: 0 };

const root = join(import.meta.dirname, '..', '..');
const { build } = await import(pathToFileURL(join(root, 'electron', 'build.mjs')).href);
if (build(root, process.execPath) !== 0) throw new Error('no build');

const rows: BenchRow[] = [];
const [loadBefore = 0] = loadavg();

await runInFolder(mkdtempSync(join(tmpdir(), 'naskah-bench-run-')), async (folder) => {
  const { code } = await runInCore(folder, (core) => callBenchCommand(core, 'sample.load', {}));
  report(await measureWordFile('the sample', folder, 150));
  await runInCore(folder, async (core) => report(await measureSigning(core, code)));
  await runInCore(folder, async (core) => report(await measureSaving('small store', core, folder, code)));
  await runInCore(folder, async (core) => report(await measureAnswering('small store', core, code)));
  await runInCore(folder, async (core) => report(await measureHome(core, code)));
});

await runInFolder(createGeneratedStore(EXAMINED_STORE), async (folder) => {
  await runInCore(folder, async (core) => report(await measureExamination(core)));
});

await runInFolder(createGeneratedStore(LONG_TEXT), async (folder) => {
  report(await measureWordFile('630 clauses, 100,000 words', folder, 1500));
});

await runInFolder(createGeneratedStore(LARGE_STORE), async (folder) => {
  report(await measureStarts(folder));
  report(await measureOpening(folder));
  report(await measureMemory(folder));
  await runInCore(folder, async (core) => {
    report(await measureReading(core, folder));
    report(await measureSaving('large store', core, folder, GENERATED_CODE));
    report(await measureAnswering('large store', core, GENERATED_CODE));
  });
  report(await measureStoreCheck(folder));
  report(await measurePages(folder));
  report(await measureUpdate(folder));
});

report(await measureWordReading());
report(await measureCuts());
report(await measureChecks());
report(await measureRedlines());
report(await measureFileRedlines());
report(await compareRedlines());
const [old, next] = process.argv.slice(2);
report(await measureComparisons(old !== undefined && next !== undefined ? [[old, next]] : []));

const [cpu] = cpus();
process.stdout.write(`${formatTable(rows)}

Medians, where nothing else is said. Large store: 300 clauses x 200 versions in three languages, 60,000 comments.
${cpu?.model ?? 'unknown processor'} x ${cpus().length}, ${Math.round(totalmem() / 1073741824)} GB, Node ${process.version}, ${process.platform}; ${loadBefore.toFixed(1)} processes busy before
`);

/** Shows rows as soon as they are measured: a run takes a quarter of an hour, and may be stopped. */
function report(measured: readonly BenchRow[]): void {
  rows.push(...measured);
  for (const { name, measured: value } of measured) process.stderr.write(`${name}: ${value}\n`);
}

async function runInFolder(folder: string, work: (folder: string) => Promise<void>): Promise<void> {
  try {
    await work(folder);
  } finally {
    removeBenchFolder(folder);
  }
}

async function runInCore<T>(folder: string, work: (core: Core) => Promise<T>): Promise<T> {
  const core = openBenchCore(folder);
  try {
    return await work(core);
  } finally {
    core.close();
  }
}
