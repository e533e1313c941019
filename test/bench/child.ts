import { writeSync } from 'node:fs';
import { CODE } from './generated.ts';
import { times } from './measure.ts';
import { done, open } from './open.ts';

/**
 * A fresh process for what the state of a process would falsify: memory, the first Word file. In: what to do, the folder.
 * Out: on stdout, one line of JSON with what was measured.
 */
const [job, folder = ''] = process.argv.slice(2);
const core = open(folder);

if (job === 'memory') {
  const { clauses } = await done(core, 'texts.show', { negotiation: CODE, draft: null });
  const [first] = clauses;
  if (first === undefined) throw new Error('a text without clauses');
  await done(core, 'clauses.history', { negotiation: CODE, clause: first.code });
  for (const words of ['dan', 'kerja sama', 'промышленности', 'pe'])
    await done(core, 'search.find', { negotiation: CODE, words, limit: 50 });
  const texts = { id: { body: `${first.body.id ?? ''} baru` } };
  await done(core, 'clauses.write', { negotiation: CODE, clause: first.code, parents: null, texts, note: '' });
  report([process.memoryUsage.rss() / 1048576, process.resourceUsage().maxRSS / 1024]);
}
if (job === 'word') {
  const [one] = await done(core, 'negotiations.list', {});
  const negotiation = one?.code ?? '';
  report(
    await times(11, () =>
      done(core, 'exports.make', { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' }),
    ),
  );
}
core.close();

function report(measured: readonly number[]): void {
  writeSync(1, `${JSON.stringify(measured)}\n`);
}
