import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPrograms } from '../../interop/programs/install-programs.mjs';
import { computeMedian } from '../measure.ts';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';
import type { RedlineMeasure } from './redline-child.ts';

const formatTimes = (value: number) => `${value.toFixed(1)} times`;
const formatShare = (value: number) => `${(100 * value).toFixed(0)} %`;

/** How often both engines are measured, in turns. */
const TURNS = 3;

/**
 * The redline of two Word files beside docxodus on the same machine, each run in a process of its own. Processor time is
 * measured, in turns, because other programs may run meanwhile.
 */
export async function compareRedlines(): Promise<BenchRow[]> {
  const problem = await installPrograms(() => process.stderr.write('docxodus is installed: 120 MB\n'));
  if (problem !== null)
    return [{ name: `redline beside docxodus: ${problem.code}`, measured: 'not measured', goal: '', met: null }];
  const turns: { readonly ours: RedlineMeasure; readonly theirs: RedlineMeasure; readonly long: RedlineMeasure }[] = [];
  for (let turn = 0; turn < TURNS; turn++)
    turns.push({
      ours: await measure('ours', 40_000),
      theirs: await measure('docxodus', 40_000),
      long: await measure('ours', 100_000),
    });
  const [ours, theirs, long] = (['ours', 'theirs', 'long'] as const).map((one) =>
    takeMedians(turns.map((turn) => turn[one])),
  );
  if (ours === undefined || theirs === undefined || long === undefined) throw new Error('nothing was measured');
  const both = (form: (one: RedlineMeasure) => string) => `${form(ours)} to ${form(theirs)}`;
  return [
    createRatio(
      'first',
      theirs.first / ours.first,
      both(({ first }) => formatMs(first)),
    ),
    createRatio(
      'warm',
      theirs.warm / ours.warm,
      both(({ warm }) => formatMs(warm)),
    ),
    // Measured with docxodus 12: it marks words too, so that with small changes both are near the least there can be.
    { name: 'its words marked', measured: both(({ words }) => String(words)), goal: '', met: null },
    createRow(
      'its memory, of that of docxodus',
      ours.megabytes / theirs.megabytes,
      1,
      formatShare,
      both(({ megabytes }) => `${megabytes.toFixed(0)} MB`),
    ),
    createRow(
      'redline of 100,000 words, lightly edited, first',
      long.first,
      2500,
      formatMs,
      `then ${formatMs(long.warm)}`,
    ),
  ];
}

function takeMedians(all: readonly RedlineMeasure[]): RedlineMeasure {
  const median = (of: keyof RedlineMeasure) => computeMedian(all.map((one) => one[of]));
  return { first: median('first'), warm: median('warm'), words: median('words'), megabytes: median('megabytes') };
}

const LEAST = 3;

function createRatio(when: string, ratio: number, more: string): BenchRow {
  return {
    name: `redline of 40,000 words faster than docxodus, ${when}`,
    measured: `${formatTimes(ratio)} (${more})`,
    goal: `>= ${LEAST} times`,
    met: ratio >= LEAST,
  };
}

async function measure(engine: string, words: number): Promise<RedlineMeasure> {
  const child = join(import.meta.dirname, 'redline-child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [child, engine, String(words)]);
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as RedlineMeasure;
}
