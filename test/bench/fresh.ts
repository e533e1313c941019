import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median } from './measure.ts';
import { ms, type Row, row } from './table.ts';

const STARTS = 9;
const mb = (value: number) => `${value.toFixed(0)} MB`;

/** Runs child.ts; gives what the child measured. */
async function run(job: string, folder: string): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), job, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let measured: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) measured = JSON.parse(line) as number[];
  if ((await ended) !== 0) throw new Error(`${job} failed`);
  return measured;
}

/** What people wait for who type a command: the built program, from spawning it until it has answered and ended. */
export async function starting(folder: string): Promise<Row[]> {
  const built = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js');
  const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state') };
  return [['list'], ['me', '--name', 'Sari']].map((words) => {
    const all = Array.from({ length: STARTS }, () => {
      const started = performance.now();
      execFileSync(process.execPath, [built, ...words, '--data', join(folder, 'data')], { env });
      return performance.now() - started;
    });
    return row(`naskah ${words.join(' ')}, whole process`, median(all), 400, ms, `slowest ${ms(Math.max(...all))}`);
  });
}

export async function memory(folder: string): Promise<Row[]> {
  const [rss = 0, peak = 0] = await run('memory', folder);
  return [row('memory at its peak', peak, 250, mb, `${mb(rss)} after the work`)];
}

/** In: what the text is, the folder of a store that holds it alone, the goal. */
export async function wordFile(name: string, folder: string, goal: number): Promise<Row[]> {
  const [first = 0, ...warm] = await run('word', folder);
  return [
    row(`final .docx of ${name}, first`, first, goal, ms),
    row(`final .docx of ${name}, warm`, median(warm), goal, ms, `slowest ${ms(Math.max(...warm))}`),
  ];
}
