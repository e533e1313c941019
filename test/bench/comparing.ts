import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type ComparisonCase, formatCaseName } from './comparing-cases.ts';
import type { ComparisonMeasure } from './comparing-child.ts';
import { diffPeers, type PeerName } from './peers.ts';
import { proseLanguages } from './prose.ts';
import { type BenchRow, createRow, formatMs, formatTable } from './result-table.ts';

/** Peers that take longer are stopped. */
const LIMIT = 30_000;

const letters = proseLanguages.map((language): ComparisonCase => ({ kind: 'letter', language, words: 6000 }));
const LONG: ComparisonCase = { kind: 'letter', language: 'en', words: 100_000 };
const strange = [5000, 20_000].map((words): ComparisonCase => ({ kind: 'strangers', language: 'en', words }));

type Result = { readonly one: ComparisonCase; readonly measured: ReadonlyMap<PeerName, ComparisonMeasure | null> };

/**
 * Our comparison and those of peers, each in a process of its own, on the same texts.
 * @param files pairs of plain-text files to compare in addition to the generated ones
 */
export async function measureComparisons(files: readonly (readonly [string, string])[] = []): Promise<BenchRow[]> {
  const cases = [
    ...letters,
    LONG,
    ...strange,
    ...files.map(([old, next]): ComparisonCase => ({ kind: 'files', old, next })),
  ];
  const rows: BenchRow[] = [];
  for (const one of cases) {
    process.stderr.write(`comparing ${formatCaseName(one)} …\n`);
    const measured = new Map<PeerName, ComparisonMeasure | null>();
    for (const name of Object.keys(diffPeers) as PeerName[]) measured.set(name, await runComparison(name, one));
    rows.push(...formatResult({ one, measured }));
  }
  return rows;
}

async function runComparison(name: PeerName, one: ComparisonCase): Promise<ComparisonMeasure | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'comparing-child.ts'), name, JSON.stringify(one)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Time to start the process, to warm up and for the measured runs.
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT + 2000);
  let text = '';
  for await (const part of child.stdout) text += String(part);
  clearTimeout(timer);
  const measured = text === '' ? null : (JSON.parse(text) as ComparisonMeasure);
  return measured !== null && measured.ms <= LIMIT ? measured : null;
}

function formatResult({ one, measured }: Result): BenchRow[] {
  const ours = measured.get('ours');
  if (!ours) throw new Error(`${formatCaseName(one)}: not compared in ${LIMIT / 1000} s`);
  const lines = [...measured].map(([name, it]): BenchRow => {
    const told =
      it === null
        ? `stopped after ${LIMIT / 1000} s`
        : `${formatMs(it.ms)}, ${(it.ms / ours.ms).toFixed(2)} x ours, ${it.hunks} hunks, ${it.islands} islands (${it.atEnds} at ends of sentences), ${it.cuts} cuts, ${it.megabytes.toFixed(0)} MB`;
    return { name: `${formatCaseName(one)}: ${name}`, measured: told, goal: '', met: null };
  });
  return [...lines, ...formatGoals(one, ours, measured)];
}

const formatShare = (value: number) => `1/${(1 / value).toFixed(1)}`;
const formatMegabytes = (value: number) => `${value.toFixed(0)} MB`;
const formatCount = (value: number) => `${value}`;

/** The goals for our comparison in a case; every ratio is ours to the peer's. */
function formatGoals(one: ComparisonCase, ours: ComparisonMeasure, measured: Result['measured']): BenchRow[] {
  const name = `${formatCaseName(one)}: ours`;
  const others = [...measured].filter(([peer]) => peer !== 'ours');
  const finished = others.flatMap(([, it]) => it ?? []);
  const all: BenchRow[] = [createRow(`${name}, cuts in words`, ours.cuts, 0, formatCount)];
  if (one.kind === 'strangers')
    return one.words === 20_000 ? [...all, createRow(`${name}, time`, ours.ms, 200, formatMs)] : all;
  if (finished.length > 0) {
    const fewest = Math.min(...finished.map(({ islands }) => islands));
    const most = Math.floor(fewest / 5);
    all.push(
      createRow(`${name}, islands to the best other's`, ours.islands, most, formatCount, `best other ${fewest}`),
    );
  }
  const myers = measured.get('fast-myers-diff, words');
  if (one.kind === 'files')
    return myers ? [...all, createRow(`${name}, time to fast-myers-diff`, ours.ms / myers.ms, 1, formatShare)] : all;
  if (one.words === 100_000) {
    // A peer that was stopped took longer than the limit, so the true ratio is smaller still.
    const best = Math.min(LIMIT, ...finished.map((it) => it.ms));
    all.push(createRow(`${name}, time to the best other's`, ours.ms / best, 1 / 20, formatShare));
    return [...all, createRow(`${name}, memory`, ours.megabytes, 150, formatMegabytes)];
  }
  const words = measured.get('diffWords')?.ms ?? LIMIT;
  return [
    ...all,
    createRow(`${name}, time to diffWords`, ours.ms / words, one.language === 'ru' ? 1 / 100 : 1 / 10, formatShare),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const [old, next] = process.argv.slice(2);
  process.stdout.write(
    `${formatTable(await measureComparisons(old !== undefined && next !== undefined ? [[old, next]] : []))}\n`,
  );
}
