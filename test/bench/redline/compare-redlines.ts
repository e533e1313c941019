import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPrograms } from '../../interop/programs/install-programs.mjs';
import { type BenchRow, createRow, formatMs } from '../result-table.ts';
import type { RedlineMeasure } from './redline-child.ts';

const formatTimes = (value: number) => `${value.toFixed(1)} times`;
const formatShare = (value: number) => `${(100 * value).toFixed(0)} %`;

/** The redline of two Word files beside docxodus on the same machine, one after the other, each in its own process. */
export async function compareRedlines(): Promise<BenchRow[]> {
  const problem = await installPrograms(() => process.stderr.write('docxodus is installed: 120 MB\n'));
  if (problem !== null)
    return [{ name: `redline beside docxodus: ${problem.code}`, measured: 'not measured', goal: '', met: null }];
  const [ours, theirs] = [await measure('ours', 40_000), await measure('docxodus', 40_000)];
  const long = await measure('ours', 100_000);
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
