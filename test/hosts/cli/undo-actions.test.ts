import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

const LOI = 'loi-belarus';

test('naskah actions lists what was done, and undoes and redoes an action by its name', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  runNaskah(folder, ['me', '--name', 'Sari']);
  writeFileSync(join(folder, 'id.txt'), 'Para Peserta bekerja sama.');
  runNaskah(folder, ['write', LOI, 'funding', '--language', 'id', '--file', 'id.txt']);
  const list = () => runNaskah(folder, ['actions', LOI, '--by', 'Sari']).out;
  expect(list()).toMatch(
    /^\d{4}-\d\d-\d\d\n {2}[0-9a-f]{8} {2}\d\d:\d\d {2}Sari {2}funding diubah \(ID\)\nTindakan: 1\.\n/,
  );
  const [, name = ''] = /([0-9a-f]{8}) {2}/.exec(list()) ?? [];
  expect(runNaskah(folder, ['actions', LOI, '--undo', name]).out).toBe('Diurungkan: funding diubah (ID).\n');
  expect(runNaskah(folder, ['show', LOI, '--language', 'id']).out).not.toContain('Para Peserta bekerja sama.\n');
  expect(list()).toContain('‹diurungkan oleh Sari›');
  expect(runNaskah(folder, ['actions', LOI, '--undo', name, '--ui', 'en'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('has been undone already'),
  });
  expect(runNaskah(folder, ['actions', LOI, '--redo', name]).out).toBe('Diulangi: funding diubah (ID).\n');
  expect(runNaskah(folder, ['actions', LOI, '--undo', name, '--redo', name]).code).toBe(2);
  const { actions } = parseOutput<{ actions: { action: string; what: string; kept: string | null }[] }>(
    runNaskah(folder, ['actions', LOI, '--json']),
  );
  const first = actions.at(-1);
  expect(first).toMatchObject({ what: 'created', kept: 'beginning' });
  expect(runNaskah(folder, ['actions', LOI, '--undo', first?.action ?? ''])).toMatchObject({
    code: 1,
    err: 'Ini tidak dapat diurungkan atau diulangi: naskah bermula di sini. Tidak ada yang berubah. Catat yang benar sebagai gantinya.\n',
  });
});

test('naskah answer gives several comments one answer, which is one action', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const list = () =>
    parseOutput<{ id: string; answers: { disposition: string; text: string }[] }[]>(
      runNaskah(folder, ['comments', LOI, '--json']),
    ).filter(({ answers }) => answers.every(({ text }) => text === 'Bukan lingkup naskah ini.'));
  const open = list().filter(({ answers }) => answers.length === 0);
  expect(open.length).toBeGreaterThan(1);
  const names = open.map(({ id }) => id.slice(-8));
  const answer = (comments: string[]) =>
    runNaskah(folder, ['answer', LOI, ...comments, '--as', 'rejected', '--text', 'Bukan lingkup naskah ini.']);
  expect(answer([...names, 'ffffffff']).code).toBe(1);
  expect(list().flatMap(({ answers }) => answers)).toEqual([]);
  expect(answer(names).out.split('\n')).toHaveLength(names.length + 1);
  expect(list().flatMap(({ answers }) => answers.map(({ disposition }) => disposition))).toEqual(
    names.map(() => 'rejected'),
  );
  const [newest] = parseOutput<{ actions: { action: string; what: string; count: number }[] }>(
    runNaskah(folder, ['actions', LOI, '--limit', '1', '--json']),
  ).actions;
  expect(newest).toMatchObject({ what: 'answered', count: names.length });
});
