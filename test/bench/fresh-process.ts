import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { computeMedian } from './measure.ts';
import { type BenchRow, createRow, formatMs } from './result-table.ts';

const STARTS = 9;
const formatMegabytes = (value: number) => `${value.toFixed(0)} MB`;

/** Runs child.ts and returns its measurements. */
async function runChild(job: string, folder: string): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), job, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let measured: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) measured = JSON.parse(line) as number[];
  if ((await ended) !== 0) throw new Error(`${job} failed`);
  return measured;
}

/** The waiting time of a typed command: the built program, from spawning it until it has answered and ended. */
export async function measureStarts(folder: string): Promise<BenchRow[]> {
  const program = join(import.meta.dirname, '..', '..', 'electron', 'naskah.mjs');
  const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state') };
  return [['list'], ['me', '--name', 'Sari']].map((words) => {
    const all = Array.from({ length: STARTS }, () => {
      const started = performance.now();
      execFileSync(process.execPath, [program, ...words, '--data', join(folder, 'data')], { env });
      return performance.now() - started;
    });
    return createRow(
      `naskah ${words.join(' ')}, whole process`,
      computeMedian(all),
      400,
      formatMs,
      `slowest ${formatMs(Math.max(...all))}`,
    );
  });
}

/** From the beginning of the opening until the first command has answered, for writing, in fresh processes. */
export async function measureOpening(folder: string): Promise<BenchRow[]> {
  const all: number[] = [];
  for (let run = 0; run < STARTS; run += 1) all.push(...(await runChild('open', folder)));
  return [
    createRow('opening the large store', computeMedian(all), 400, formatMs, `slowest ${formatMs(Math.max(...all))}`),
  ];
}

export async function measureMemory(folder: string): Promise<BenchRow[]> {
  const [rss = 0, peak = 0] = await runChild('memory', folder);
  return [createRow('memory at its peak', peak, 250, formatMegabytes, `${formatMegabytes(rss)} after the work`)];
}

export async function measureStoreCheck(folder: string): Promise<BenchRow[]> {
  const [median = 0, late = 0, time = 0, peak = 0, saves = 0, undisturbed = 0] = await runChild('check', folder);
  const note = `${saves} saves`;
  return [
    createRow(
      'save a version during a full check',
      median,
      1.5,
      formatMs,
      `${note}; ${formatMs(undisturbed)} at the same pace without a check`,
    ),
    createRow('the same, 95th percentile', late, 20, formatMs, note),
    createRow('full check of the large store', time / 1000, 60, (value) => `${value.toFixed(1)} s`),
    createRow('memory during the check', peak, 300, formatMegabytes, 'host and worker'),
  ];
}

/** In: the name of the text, the folder of a store that holds only this text, the goal. */
export async function measureWordFile(name: string, folder: string, goal: number): Promise<BenchRow[]> {
  const [first = 0, ...warm] = await runChild('word', folder);
  return [
    createRow(`final .docx of ${name}, first`, first, goal, formatMs),
    createRow(
      `final .docx of ${name}, warm`,
      computeMedian(warm),
      goal,
      formatMs,
      `slowest ${formatMs(Math.max(...warm))}`,
    ),
  ];
}
