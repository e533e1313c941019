import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../electron/core/core.ts';
import { ownDataFolder } from '../../electron/hosts/owner/own-data-folder.ts';
import { writeFileAtomically } from '../../electron/hosts/user-files.ts';
import { callCommand, plainComment } from '../helpers/core.ts';
import { buildVictimOptions } from './core-options.ts';

/**
 * A process to be paused and killed, whose folder holds a store with the sample and a backup of it. In: the folder, the
 * job. Out: a line on stdout for each thing that was acknowledged.
 */
const [folder = '', job = ''] = process.argv.slice(2);
const print = (line: string) => writeSync(1, `${line}\n`);
const negotiation = 'loi-belarus';
const options = buildVictimOptions(folder);

await ownDataFolder(options.folder, 'browser', () => new Date());
const core = createCore(options);
const jobs: { readonly [name: string]: (n: number) => Promise<void> } = {
  write: async (n) => {
    const texts = { id: { body: `Para Peserta ${n} bekerja sama.` } };
    const write = { negotiation, clause: 'areas', parents: null, texts, note: '' };
    print(`record ${(await callCommand(core, 'clauses.write', write)).version}`);
    await callCommand(core, 'comments.make', { ...plainComment, negotiation, body: `Catatan ${n}` });
    const bytes = Buffer.from(`berkas ${n} `.repeat(20_000));
    const received = core.receive(negotiation, `berkas-${n}.txt`, bytes);
    if (received.ok) print(`file ${received.value.file.sha256}`);
    const text = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' } as const;
    const { file } = await callCommand(core, 'exports.make', text);
    print(`file ${file.sha256}`);
    const exported = core.file(file.sha256);
    if (exported !== null) writeFileAtomically(join(folder, 'out', `ekspor-${n}.docx`), exported);
  },
  backup: async (n) => {
    await callCommand(core, 'comments.make', { ...plainComment, negotiation, body: `Catatan ${n}` });
    const { free } = await callCommand(core, 'store.show', {});
    await callCommand(core, 'store.backup', { file: n % 2 === 0 ? free : join(folder, 'out', `${n}.db`) });
    print(`backup ${n}`);
  },
  restore: async (n) => {
    await callCommand(core, 'comments.make', { ...plainComment, negotiation, body: `Catatan ${n}` });
    await callCommand(core, 'store.restore', { file: join(folder, 'cadangan.db') });
    print(`restored ${n}`);
  },
  delete: async (n) => {
    const { negotiation: id } = await callCommand(core, 'sample.load', {}).catch(() => ({ negotiation: '' }));
    if (id !== '') print(`loaded ${id}`);
    await callCommand(core, 'comments.make', { ...plainComment, negotiation, body: `Kenari ${n}` });
    const { free } = await callCommand(core, 'store.show', {});
    await callCommand(core, 'store.backup', { file: free });
    const archive = join(folder, 'out', `arsip-${n}.db`);
    await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive, backups: true });
    print(`deleted ${n}`);
  },
};
print('begin');
for (let n = 0; ; n += 1) await jobs[job]?.(n);
