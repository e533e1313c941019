import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';
import { ms, type Row, row, table } from './table.ts';
import { largeDocuments } from './word-cases.ts';
import { contract, type Held } from './word-contract.ts';
import type { WordMeasured } from './word-reading-child.ts';

const STARTS = 5;
const CONTRACT = 40_000;
const PEERS = ['mammoth, to HTML', 'mammoth, words alone'] as const;
const mb = (value: number) => `${value.toFixed(0)} MB`;
const share = (value: number) => `${value.toFixed(2)} x`;

/** Word files in: a contract beside mammoth, and main parts of 10 MB. Every run is a process of its own. */
export async function wordReading(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-bench-word-'));
  try {
    return [...(await besideMammoth(folder)), ...(await large(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function besideMammoth(folder: string): Promise<Row[]> {
  const { bytes, held } = contract(CONTRACT);
  const path = join(folder, 'contract.docx');
  writeFileSync(path, bytes);
  const name = `reading ${CONTRACT.toLocaleString('en')} words of .docx`;
  const ours = await runs('ours', path);
  const rows: Row[] = [{ name: `${name}: ours`, measured: told(ours), goal: '', met: null }];
  for (const peer of PEERS) {
    const other = await runs(peer, path);
    rows.push(
      { name: `${name}: ${peer}`, measured: told(other), goal: '', met: null },
      row(`${name}: ours to ${peer}, first`, ours.first / other.first, 1, share),
      row(`${name}: ours to ${peer}, warm`, ours.warm / other.warm, 1, share),
    );
  }
  return [...rows, kept(name, held, ours.held)];
}

const told = ({ first, warm, megabytes }: WordMeasured) => `first ${ms(first)}, warm ${ms(warm)}, ${mb(megabytes)}`;

/** Whether everything with its author and date is in what was read. */
function kept(name: string, { words: _, ...held }: Held, read: WordMeasured['held']): Row {
  const names = Object.keys(held) as (keyof typeof held)[];
  const lost = names.reduce((sum, one) => sum + Math.abs(held[one] - (read?.[one] ?? 0)), 0);
  return row(`${name}: lost`, lost, 0, String, names.map((one) => `${held[one]} ${one}`).join(', '));
}

async function large(folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, make] of Object.entries(largeDocuments)) {
    process.stderr.write(`reading 10 MB of ${name} …\n`);
    const path = join(folder, 'large.docx');
    writeFileSync(path, make());
    const [reader, asker] = [await runs('reader', path), await runs('asker', path)];
    rows.push(
      row(`10 MB of ${name}: time`, asker.first, 2000, ms, 'with the start of the process that reads'),
      row(`10 MB of ${name}: memory`, reader.megabytes, 400, mb, `${mb(asker.megabytes)} in the process that asks`),
    );
  }
  return rows;
}

/** The medians of several processes. */
async function runs(job: string, path: string): Promise<WordMeasured> {
  const all: WordMeasured[] = [];
  for (let n = 0; n < STARTS; n += 1) all.push(await run(job, path));
  const middle = (of: (one: WordMeasured) => number) => median(all.map(of));
  return {
    first: middle(({ first }) => first),
    warm: middle(({ warm }) => warm),
    megabytes: middle(({ megabytes }) => megabytes),
    held: all[0]?.held ?? null,
  };
}

async function run(job: string, path: string): Promise<WordMeasured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'word-reading-child.ts'), job, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const part of child.stdout) text += String(part);
  return JSON.parse(text) as WordMeasured;
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${table(await wordReading())}\n`);
