import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median } from './measure.ts';
import { ms, type Row, row } from './table.ts';

const STARTS = 9;
const mb = (value: number) => `${value.toFixed(0)} MB`;

/** Runs child.ts; gives the milliseconds from spawning to a core that stands, and what the child measured. */
async function run(job: string, folder: string): Promise<{ ready: number; measured: number[] }> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), job, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let ready = 0;
  let measured: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') ready = performance.now() - started;
    else measured = JSON.parse(line) as number[];
  }
  if ((await ended) !== 0 || ready === 0) throw new Error(`${job} failed`);
  return { ready, measured };
}

export async function starting(folder: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const mode of ['read', 'write']) {
    const all: number[] = [];
    for (let n = 0; n < STARTS; n += 1) all.push((await run(`start-${mode}`, folder)).ready);
    rows.push(
      row(`core start to ${mode}, from spawning node`, median(all), 400, ms, `slowest ${ms(Math.max(...all))}`),
    );
  }
  return rows;
}

export async function memory(folder: string): Promise<Row[]> {
  const { measured } = await run('memory', folder);
  const [rss = 0, peak = 0] = measured;
  return [row('memory at its peak', peak, 250, mb, `${mb(rss)} after the work`)];
}

/** In: what the text is, the folder of a store that holds it alone, the goal. */
export async function wordFile(name: string, folder: string, goal: number): Promise<Row[]> {
  const { measured } = await run('word', folder);
  const [first = 0, ...warm] = measured;
  return [
    row(`final .docx of ${name}, first`, first, goal, ms),
    row(`final .docx of ${name}, warm`, median(warm), goal, ms, `slowest ${ms(Math.max(...warm))}`),
  ];
}
