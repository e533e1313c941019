import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { redlinePackages } from '../../../electron/core/word/redline/redline-packages.ts';
import { computeMedian } from '../measure.ts';
import { readPeakMemory } from '../peak-memory.ts';
import { buildLightlyEdited } from './edited-letters.ts';

/**
 * One engine on one pair of files in a process of its own, so that its memory is its own. `first` and `warm` are
 * milliseconds of processor time.
 */
export type RedlineMeasure = {
  readonly first: number;
  readonly warm: number;
  readonly words: number;
  readonly megabytes: number;
};

const RUNS = 4;
const PROGRAMS = join(import.meta.dirname, '..', '..', 'interop', 'programs', 'node_modules');

type Engine = (old: Uint8Array, next: Uint8Array) => Promise<Uint8Array>;

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  ours: async () => async (old, next) =>
    (await redlinePackages(old, next, { author: 'Bench', date: '2022-02-01T00:00:00Z' })).bytes,
  docxodus: async () => {
    const { initialize, docxDiffCompare } = (await import(
      pathToFileURL(join(PROGRAMS, 'docxodus', 'dist', 'core.js')).href
    )) as { initialize: () => Promise<void>; docxDiffCompare: Engine };
    await initialize();
    return docxDiffCompare;
  },
};

const [name = '', count = ''] = process.argv.slice(2);
const { old, next } = buildLightlyEdited(Number(count));
const engine = await engines[name]?.();
if (engine === undefined) throw new Error(`no engine ${name}`);
let made = new Uint8Array();
const times: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const started = process.cpuUsage();
  made = new Uint8Array(await engine(old, next));
  const { user, system } = process.cpuUsage(started);
  times.push((user + system) / 1000);
}
const [first = 0, ...warm] = times;
const measure: RedlineMeasure = {
  first,
  warm: computeMedian(warm),
  words: countMarkedWords(strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array())),
  megabytes: readPeakMemory(),
};
process.stdout.write(JSON.stringify(measure));

/** The words in tracked changes; those of a move twice. */
function countMarkedWords(xml: string): number {
  const marked = xml.match(/<w:(ins|del|moveFrom|moveTo) (?:[^>]*[^/])?>.*?<\/w:\1>/gs) ?? [];
  const words = marked.map((one) =>
    [...one.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join(''),
  );
  return words.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
