import { mkdtempSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from '../../electron/core/core.ts';
import { onScreen } from './browser.ts';
import { checking } from './checking.ts';
import { comparing } from './comparing.ts';
import { memory, starting, wordFile } from './fresh.ts';
import { CODE, type Size } from './generated.ts';
import { generatedStore, LARGE, removeFolder } from './large-store.ts';
import { done, open } from './open.ts';
import { reading } from './reading.ts';
import { redlining } from './redlining.ts';
import { saving } from './saving.ts';
import { signing } from './signing.ts';
import { type Row, table } from './table.ts';
import { wordReading } from './word-reading.ts';

/** 630 clauses, 100,000 words in the language that is exported. */
const LONG_TEXT: Size = { clauses: 630, words: 159, versions: 1, comments: 0 };

const root = join(import.meta.dirname, '..', '..');
const { build } = await import(pathToFileURL(join(root, 'electron', 'build.mjs')).href);
if (build(root, process.execPath) !== 0) throw new Error('no build');

const rows: Row[] = [];
const [loadBefore = 0] = loadavg();

await inFolder(mkdtempSync(join(tmpdir(), 'naskah-bench-run-')), async (folder) => {
  const { code } = await inCore(folder, (core) => done(core, 'sample.load', {}));
  rows.push(...(await wordFile('the sample', folder, 150)));
  await inCore(folder, async (core) => rows.push(...(await signing(core, code))));
  await inCore(folder, async (core) => rows.push(...(await saving('small store', core, folder, code))));
});

await inFolder(generatedStore(LONG_TEXT), async (folder) => {
  rows.push(...(await wordFile('630 clauses, 100,000 words', folder, 1500)));
});

await inFolder(generatedStore(LARGE), async (folder) => {
  rows.push(...(await starting(folder)));
  rows.push(...(await memory(folder)));
  await inCore(folder, async (core) => {
    rows.push(...(await reading(core, folder)));
    rows.push(...(await saving('large store', core, folder, CODE)));
  });
  rows.push(...(await onScreen(folder)));
});

rows.push(...(await wordReading()));
rows.push(...(await checking()));
rows.push(...(await redlining()));
const [old, next] = process.argv.slice(2);
rows.push(...(await comparing(old !== undefined && next !== undefined ? [[old, next]] : [])));

const [cpu] = cpus();
process.stdout.write(`${table(rows)}

Medians, where nothing else is said. Large store: 300 clauses x 200 versions in three languages, 60,000 comments.
${cpu?.model ?? 'unknown processor'} x ${cpus().length}, ${Math.round(totalmem() / 1073741824)} GB, Node ${process.version}, ${process.platform}; ${loadBefore.toFixed(1)} processes busy before
`);

async function inFolder(folder: string, work: (folder: string) => Promise<void>): Promise<void> {
  try {
    await work(folder);
  } finally {
    removeFolder(folder);
  }
}

async function inCore<T>(folder: string, work: (core: Core) => Promise<T>): Promise<T> {
  const core = open(folder);
  try {
    return await work(core);
  } finally {
    core.close();
  }
}
