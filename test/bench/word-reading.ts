import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeMedian } from './measure.ts';
import { type BenchRow, createRow, formatMs, formatTable } from './result-table.ts';
import { largeDocuments } from './word-cases.ts';
import { type ContractCounts, createContract } from './word-contract.ts';
import type { WordMeasured } from './word-reading-child.ts';

const STARTS = 5;
const CONTRACT = 40_000;
const PEERS = ['mammoth, to HTML', 'mammoth, words alone'] as const;
const formatMegabytes = (value: number) => `${value.toFixed(0)} MB`;
const formatShare = (value: number) => `${value.toFixed(2)} x`;

/** Reading Word files: a contract, compared with mammoth, and main parts of 10 MB. Every run is a process of its own. */
export async function measureWordReading(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-bench-word-'));
  try {
    return [...(await compareWithMammoth(folder)), ...(await measureLargeDocuments(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareWithMammoth(folder: string): Promise<BenchRow[]> {
  const { bytes, held } = createContract(CONTRACT);
  const path = join(folder, 'contract.docx');
  writeFileSync(path, bytes);
  const name = `reading ${CONTRACT.toLocaleString('en')} words of .docx`;
  const ours = await runSeveral('ours', path);
  const rows: BenchRow[] = [{ name: `${name}: ours`, measured: formatMeasure(ours), goal: '', met: null }];
  for (const peer of PEERS) {
    const other = await runSeveral(peer, path);
    rows.push(
      { name: `${name}: ${peer}`, measured: formatMeasure(other), goal: '', met: null },
      createRow(`${name}: ours to ${peer}, first`, ours.first / other.first, 1, formatShare),
      createRow(`${name}: ours to ${peer}, warm`, ours.warm / other.warm, 1, formatShare),
    );
  }
  return [...rows, formatCounts(name, held, ours.held)];
}

const formatMeasure = ({ first, warm, megabytes }: WordMeasured) =>
  `first ${formatMs(first)}, warm ${formatMs(warm)}, ${formatMegabytes(megabytes)}`;

/** Whether the result contains everything with its author and date. */
function formatCounts(name: string, { words: _, ...held }: ContractCounts, read: WordMeasured['held']): BenchRow {
  const names = Object.keys(held) as (keyof typeof held)[];
  const lost = names.reduce((sum, one) => sum + Math.abs(held[one] - (read?.[one] ?? 0)), 0);
  return createRow(`${name}: lost`, lost, 0, String, names.map((one) => `${held[one]} ${one}`).join(', '));
}

async function measureLargeDocuments(folder: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [name, make] of Object.entries(largeDocuments)) {
    process.stderr.write(`reading 10 MB of ${name} …\n`);
    const path = join(folder, 'large.docx');
    writeFileSync(path, make());
    const [reader, asker] = [await runSeveral('reader', path), await runSeveral('asker', path)];
    rows.push(
      createRow(`10 MB of ${name}: time`, asker.first, 2000, formatMs, 'with the start of the process that reads'),
      createRow(
        `10 MB of ${name}: memory`,
        reader.megabytes,
        400,
        formatMegabytes,
        `${formatMegabytes(asker.megabytes)} in the process that asks`,
      ),
    );
  }
  return rows;
}

/** The medians of several processes. */
async function runSeveral(job: string, path: string): Promise<WordMeasured> {
  const all: WordMeasured[] = [];
  for (let n = 0; n < STARTS; n += 1) all.push(await runReader(job, path));
  const middle = (of: (one: WordMeasured) => number) => computeMedian(all.map(of));
  return {
    first: middle(({ first }) => first),
    warm: middle(({ warm }) => warm),
    megabytes: middle(({ megabytes }) => megabytes),
    held: all[0]?.held ?? null,
  };
}

async function runReader(job: string, path: string): Promise<WordMeasured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'word-reading-child.ts'), job, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const part of child.stdout) text += String(part);
  return JSON.parse(text) as WordMeasured;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${formatTable(await measureWordReading())}\n`);
