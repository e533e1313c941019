import { writeSync } from 'node:fs';
import { createCore } from '../../electron/core/core.ts';
import { type HostKind, ownDataFolder } from '../../electron/hosts/owner/own-data-folder.ts';
import type { CommandName, Input, Output } from '../../shared/api/commands.ts';
import { buildVictimOptions } from './core-options.ts';

/**
 * A process to be killed: it owns a data folder as a host does and, except with `hold`, writes as fast as it can. In: the
 * folder, the job, the host. Out: a line on stdout for each command that begins, and one after the call has returned, for
 * what was acknowledged.
 */
const [folder = '', job = '', host = 'browser'] = process.argv.slice(2);
const printLine = (line: string) => writeSync(1, `${line}\n`);

await ownDataFolder(buildVictimOptions(folder).folder, host as HostKind, () => new Date());
if (job === 'hold') {
  printLine('held');
  setInterval(() => {}, 1000);
} else {
  const core = createCore(buildVictimOptions(folder));
  const done = async <N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const result = await core.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value;
  };
  if (job === 'write') {
    const [one] = await done('negotiations.list', {});
    const negotiation = one?.code ?? '';
    const { clauses } = await done('texts.show', { negotiation, draft: null });
    for (let n = 0; ; n += 1) {
      const clause = clauses[n % clauses.length]?.code ?? '';
      const next = clauses[(n + 5) % clauses.length]?.code ?? '';
      const texts = { id: { body: `Para Peserta ${process.pid} ${n} bekerja sama.` } };
      printLine(
        `record ${(await done('clauses.write', { negotiation, clause, parents: null, texts, note: '' })).version}`,
      );
      const comment = {
        negotiation,
        clause,
        language: 'id',
        quote: `${process.pid} ${n}`,
        unit: null,
        body: `Catatan ${n}`,
      };
      const made = await done('comments.make', { ...comment, kind: 'editorial', proposal: null });
      printLine(`comment ${made.comment}`);
      if (n % 2 === 0) {
        const answer = {
          negotiation,
          comment: made.comment,
          disposition: 'accepted',
          text: 'Ya',
          version: 'head',
        } as const;
        printLine(`record ${(await done('comments.answer', answer)).record}`);
      }
      printLine(
        `record ${(await done('clauses.place', { negotiation, clause, to: { place: 'after', clause: next } })).record}`,
      );
      if (n % 10 === 9)
        printLine(
          `draft ${(await done('drafts.freeze', { negotiation, label: `Draf ${n}`, code: null, date: null, note: '' })).id}`,
        );
    }
  }
  printLine('begin');
  if (job === 'sample') printLine(`negotiation ${(await done('sample.load', {})).negotiation}`);
  if (job === 'delete')
    printLine(
      `gone ${(await done('negotiations.delete', { negotiation: 'loi-belarus', reason: 'Selesai', archive: null, backups: false })).records}`,
    );
  if (job === 'rebuild') printLine(`rebuilt ${(await done('store.rebuild', {})).records}`);
  setInterval(() => {}, 1000);
}
