import { writeSync } from 'node:fs';
import { GENERATED_CODE } from './generate-store.ts';
import { measureTimes } from './measure.ts';
import { callBenchCommand, openBenchCore } from './open-core.ts';
import { measureSavesDuringCheck } from './store/store-checking.ts';

/**
 * A fresh process for what the state of a process would distort: memory, the first Word file. In: the job, the folder.
 * Out: on stdout, one line of JSON with the measurements.
 */
const [job, folder = ''] = process.argv.slice(2);
const started = performance.now();
const core = openBenchCore(folder);
if (job === 'open') {
  await callBenchCommand(core, 'negotiations.list', {});
  reportTimes([performance.now() - started]);
}

if (job === 'memory') {
  const { clauses } = await callBenchCommand(core, 'texts.show', { negotiation: GENERATED_CODE, draft: null });
  const [first] = clauses;
  if (first === undefined) throw new Error('a text without clauses');
  await callBenchCommand(core, 'clauses.history', { negotiation: GENERATED_CODE, clause: first.code });
  for (const words of ['dan', 'kerja sama', 'промышленности', 'pe'])
    await callBenchCommand(core, 'search.find', { negotiation: GENERATED_CODE, words, limit: 50 });
  const texts = { id: { body: `${first.body.id ?? ''} baru` } };
  await callBenchCommand(core, 'clauses.write', {
    negotiation: GENERATED_CODE,
    clause: first.code,
    parents: null,
    texts,
    note: '',
  });
  reportTimes([process.memoryUsage.rss() / 1048576, process.resourceUsage().maxRSS / 1024]);
}
if (job === 'check') reportTimes(await measureSavesDuringCheck(core));
if (job === 'word') {
  const [one] = await callBenchCommand(core, 'negotiations.list', {});
  const negotiation = one?.code ?? '';
  reportTimes(
    await measureTimes(11, () =>
      callBenchCommand(core, 'exports.make', {
        negotiation,
        as: 'final',
        language: 'en',
        copy: 'ID',
        draft: null,
        paper: 'A4',
      }),
    ),
  );
}
core.close();

function reportTimes(measured: readonly number[]): void {
  writeSync(1, `${JSON.stringify(measured)}\n`);
}
