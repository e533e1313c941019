import { statSync } from 'node:fs';
import { recordKinds } from '../../../../shared/model/record.ts';
import type { ReadContext } from '../../context.ts';
import { listBackups } from '../../store/backups/list-backups.ts';

/**
 * What support asks first, as "name: value" lines and the newest lines of the log: versions, sizes, counts and codes. Words,
 * names, codes of texts and paths stay out (D22); a kind of record that is not ours is counted without its name.
 */
export function buildSupportReport({ store, folder, monitor, managed, program, now }: ReadContext): string {
  const { state, at, fullAt, rebuilt, faults } = monitor.read();
  const { node, electron = '–', chrome = '–' } = process.versions;
  const backups = listBackups(folder);
  const countRows = (table: 'file' | 'typing') => store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const facts: readonly (readonly [string, unknown])[] = [
    ['naskah', program.version],
    ['made', now().toISOString()],
    ['system', `${process.platform} ${process.arch}`],
    ['node', node],
    ['electron', electron],
    ['chrome', chrome],
    ['store format', store.db.pragma('user_version', { simple: true })],
    ['store bytes', measureFile(store.path)],
    ['store log bytes', measureFile(`${store.path}-wal`)],
    ['files', countRows('file')],
    ['unsaved', countRows('typing')],
    ['backups', backups.length],
    ['newest backup', backups[0]?.at ?? '–'],
    ['check', state],
    ['records checked', at ?? '–'],
    ['all checked', fullAt ?? '–'],
    ['rebuilt', rebuilt],
    ['administrator', managed.problem?.code ?? Object.keys(managed.settings).length],
    ...countEach(faults.map(({ fault }) => `fault ${fault}`)),
    ...countRecords(store.db),
  ];
  const log = program.readLog();
  return [...facts.map(([name, value]) => `${name}: ${value}`), '', `log: ${log.length}`, ...log, ''].join('\n');
}

const measureFile = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function countEach(names: readonly string[]): [string, number][] {
  return [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]);
}

function countRecords(db: ReadContext['store']['db']): [string, number][] {
  const rows = db.prepare<[], [string, number]>('SELECT kind, count(*) FROM record GROUP BY kind ORDER BY kind').raw();
  const counts = new Map<string, number>();
  for (const [kind, times] of rows.iterate()) {
    const name = `record ${Object.hasOwn(recordKinds, kind) ? kind : 'other'}`;
    counts.set(name, (counts.get(name) ?? 0) + times);
  }
  return [...counts];
}
