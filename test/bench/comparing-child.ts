import { writeSync } from 'node:fs';
import { type ComparisonCase, readCaseTexts } from './comparing-cases.ts';
import { computeMedian, measureTimes } from './measure.ts';
import { diffPeers, type PeerName } from './peers.ts';
import { measureReadability, type Readability } from './readability.ts';

/** One peer on one case in a process of its own, so that its memory is its own and it can be stopped. */
export type ComparisonMeasure = Readability & { readonly ms: number; readonly megabytes: number };

/** Until the engine has compiled the code of a comparison, for every peer. */
const WARM_UP = 3000;
const RUNS = 15;
/** A slower peer gets only one run. */
const SLOW = 1000;

const [name = '', given = ''] = process.argv.slice(2);
const peer = diffPeers[name as PeerName];
const texts = await readCaseTexts(JSON.parse(given) as ComparisonCase);
const before = process.resourceUsage().maxRSS;

const started = performance.now();
const found = measureReadability(peer(texts));
let ms = performance.now() - started;
// The first run alone, as a worker that compares once would need it.
const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
if (ms < SLOW) {
  for (const end = started + WARM_UP; performance.now() < end; ) peer(texts);
  ms = computeMedian(await measureTimes(RUNS, () => peer(texts)));
}
writeSync(1, `${JSON.stringify({ ...found, ms, megabytes } satisfies ComparisonMeasure)}\n`);
