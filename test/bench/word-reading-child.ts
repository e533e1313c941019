import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { packDocument } from '../../electron/core/word/read/process/packed-document.ts';
import { readWord } from '../../electron/core/word/read/read-word.ts';
import { listTrackedChanges } from '../../electron/core/word/read/views/list-tracked-changes.ts';
import { computeMedian, measureTime, measureTimes } from './measure.ts';
import { readPeakMemory } from './peak-memory.ts';
import type { ContractCounts } from './word-contract.ts';

/** One way to read one file in a process of its own. */
export type WordMeasured = {
  readonly first: number;
  readonly warm: number;
  readonly megabytes: number;
  readonly held: Omit<ContractCounts, 'words'> | null;
};

const RUNS = 15;
const [job = '', path = ''] = process.argv.slice(2);
const bytes = readFileSync(path);
const workerPath = join(import.meta.dirname, '..', '..', 'electron', 'core', 'reader-worker.ts');

/** The work of each job; the one that reads in another process is timed with all its overhead. */
const jobs: Readonly<Record<string, () => Promise<unknown>>> = {
  reader: async () => serialize(packDocument(await parseDocx(bytes))),
  asker: () => readWord(bytes, { workerPath }),
  ours: () => parseDocx(bytes),
  'mammoth, to HTML': () => runMammoth((reader) => reader.convertToHtml({ buffer: bytes }, { styleMap: ['comment-reference => sup'] })), // biome-ignore format: one line
  'mammoth, words alone': () => runMammoth((reader) => reader.extractRawText({ buffer: bytes })),
};

const work = jobs[job];
if (work === undefined) throw new Error(`no job ${job}`);
if (job.startsWith('mammoth')) await runMammoth(async () => '');
const before = readPeakMemory();
const first = await measureTime(work);
const megabytes = readPeakMemory() - before;
const warm =
  job === 'reader' || job === 'asker' ? first : computeMedian((await measureTimes(2 * RUNS, work)).slice(RUNS));
const held = job === 'ours' ? await countContents() : null;
writeSync(1, `${JSON.stringify({ first, warm, megabytes, held } satisfies WordMeasured)}\n`);

async function runMammoth<T>(use: (reader: typeof import('mammoth')) => Promise<T>): Promise<T> {
  const { default: reader } = await import('mammoth');
  return use(reader);
}

async function countContents(): Promise<WordMeasured['held']> {
  const document = await parseDocx(bytes);
  const changes = listTrackedChanges(document).filter(({ author, date }) => author !== '' && date !== null);
  const comments = document.comments.filter(
    ({ author, date, quote }) => author !== '' && date !== null && quote !== '',
  );
  return {
    insertions: changes.filter(({ kind }) => kind === 'insertion').length,
    deletions: changes.filter(({ kind }) => kind === 'deletion').length,
    comments: comments.length,
    answers: comments.filter(({ parent }) => parent !== null).length,
  };
}
