import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Case, nameOf } from './comparing-cases.ts';
import type { Measured } from './comparing-child.ts';
import { type PeerName, peers } from './peers.ts';
import { languages } from './prose.ts';
import { ms, type Row, row, table } from './table.ts';

/** Peers that take longer are stopped. */
const LIMIT = 30_000;

const letters = languages.map((language): Case => ({ kind: 'letter', language, words: 6000 }));
const LONG: Case = { kind: 'letter', language: 'en', words: 100_000 };
const strange = [5000, 20_000].map((words): Case => ({ kind: 'strangers', language: 'en', words }));

type Result = { readonly one: Case; readonly measured: ReadonlyMap<PeerName, Measured | null> };

/**
 * Our comparison beside others, each in a process of its own, on the same texts.
 * @param files pairs of plain-text files to compare beside what is generated
 */
export async function comparing(files: readonly (readonly [string, string])[] = []): Promise<Row[]> {
  const cases = [...letters, LONG, ...strange, ...files.map(([old, next]): Case => ({ kind: 'files', old, next }))];
  const rows: Row[] = [];
  for (const one of cases) {
    process.stderr.write(`comparing ${nameOf(one)} …\n`);
    const measured = new Map<PeerName, Measured | null>();
    for (const name of Object.keys(peers) as PeerName[]) measured.set(name, await run(name, one));
    rows.push(...shown({ one, measured }));
  }
  return rows;
}

async function run(name: PeerName, one: Case): Promise<Measured | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'comparing-child.ts'), name, JSON.stringify(one)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Room for the start of the process, for warming up and for the runs that are measured.
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT + 2000);
  let text = '';
  for await (const part of child.stdout) text += String(part);
  clearTimeout(timer);
  const measured = text === '' ? null : (JSON.parse(text) as Measured);
  return measured !== null && measured.ms <= LIMIT ? measured : null;
}

function shown({ one, measured }: Result): Row[] {
  const ours = measured.get('ours');
  if (!ours) throw new Error(`${nameOf(one)}: not compared in ${LIMIT / 1000} s`);
  const lines = [...measured].map(([name, it]): Row => {
    const told =
      it === null
        ? `stopped after ${LIMIT / 1000} s`
        : `${ms(it.ms)}, ${(it.ms / ours.ms).toFixed(2)} x ours, ${it.hunks} hunks, ${it.islands} islands (${it.atEnds} at ends of sentences), ${it.cuts} cuts, ${it.megabytes.toFixed(0)} MB`;
    return { name: `${nameOf(one)}: ${name}`, measured: told, goal: '', met: null };
  });
  return [...lines, ...goals(one, ours, measured)];
}

const share = (value: number) => `1/${(1 / value).toFixed(1)}`;
const mb = (value: number) => `${value.toFixed(0)} MB`;
const count = (value: number) => `${value}`;

/** What is asked of ours in a case; every ratio is ours to the other's. */
function goals(one: Case, ours: Measured, measured: Result['measured']): Row[] {
  const name = `${nameOf(one)}: ours`;
  const others = [...measured].filter(([peer]) => peer !== 'ours');
  const finished = others.flatMap(([, it]) => it ?? []);
  const all: Row[] = [row(`${name}, cuts in words`, ours.cuts, 0, count)];
  if (one.kind === 'strangers') return one.words === 20_000 ? [...all, row(`${name}, time`, ours.ms, 200, ms)] : all;
  if (finished.length > 0) {
    const fewest = Math.min(...finished.map(({ islands }) => islands));
    const most = Math.floor(fewest / 5);
    all.push(row(`${name}, islands to the best other's`, ours.islands, most, count, `best other ${fewest}`));
  }
  const myers = measured.get('fast-myers-diff, words');
  if (one.kind === 'files')
    return myers ? [...all, row(`${name}, time to fast-myers-diff`, ours.ms / myers.ms, 1, share)] : all;
  if (one.words === 100_000) {
    // One that was stopped took longer than the limit, so that the ratio is smaller still.
    const best = Math.min(LIMIT, ...finished.map((it) => it.ms));
    all.push(row(`${name}, time to the best other's`, ours.ms / best, 1 / 20, share));
    return [...all, row(`${name}, memory`, ours.megabytes, 150, mb)];
  }
  const words = measured.get('diffWords')?.ms ?? LIMIT;
  return [...all, row(`${name}, time to diffWords`, ours.ms / words, one.language === 'ru' ? 1 / 100 : 1 / 10, share)];
}

if (process.argv[1] === import.meta.filename) {
  const [old, next] = process.argv.slice(2);
  process.stdout.write(`${table(await comparing(old !== undefined && next !== undefined ? [[old, next]] : []))}\n`);
}
