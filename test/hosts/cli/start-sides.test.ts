import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

test('a text between two other states asks which of them is ours, and gives neither our code unasked', () => {
  const folder = createTemporaryFolder();
  const file = join(folder, 'memorandum.txt');
  const belarus = 'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS';
  const lines = [
    `MEMORANDUM OF UNDERSTANDING BETWEEN ${belarus} AND THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF KAZAKHSTAN`,
    'Article 1',
    'The Participants intend to cooperate.',
    'Article 2',
    'Each Participant bears its own costs.',
    'Signed in Minsk in two originals in the English language.',
  ];
  writeFileSync(file, lines.join('\n'));
  const previewed = runNaskah(folder, ['start', file, '--preview', '--ui', 'en']).out;
  expect(previewed).toContain('none of the parties is of Indonesia, so which side is ours is not known');
  const refused = runNaskah(folder, ['start', file, '--ui', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('Missing: --own STATE. Nothing was done. Parties found: THE MINISTRY OF INDUSTRY OF ');
  expect(refused.err).toContain(`For example: naskah start ${file} --own BY\n`);
  expect(runNaskah(folder, ['start', file, '--own', 'Kazakhstan', '--code', 'mou']).code).toBe(0);
  const { parties } = parseOutput<{ parties: { code: string; side: string; ministry: { en: string } }[] }>(
    runNaskah(folder, ['show', 'mou', '--json']),
  );
  expect(parties.map(({ code, side, ministry }) => [code, side, ministry.en.split(' ').at(-1)])).toEqual([
    ['KZ', 'ours', 'KAZAKHSTAN'],
    ['BY', 'counterpart', 'BELARUS'],
  ]);
});

test('two bodies of Indonesia have our state as their own: only a code for the other is asked for, with the whole command', () => {
  const folder = createTemporaryFolder();
  const lines = [
    'PERJANJIAN KERJA SAMA',
    'ANTARA',
    'DIREKTORAT JENDERAL GAMBUT KEMENTERIAN KEHUTANAN',
    'DENGAN',
    'BADAN RESTORASI RAWA',
    'TENTANG',
    'PEMULIHAN GAMBUT',
    'Direktorat Jenderal Gambut Kementerian Kehutanan, selanjutnya disebut PIHAK KESATU, dan Badan Restorasi Rawa, selanjutnya disebut PIHAK KEDUA, sepakat sebagai berikut:',
    'Pasal 1',
    'PIHAK KESATU dan PIHAK KEDUA memulihkan gambut.',
    'Pasal 2',
    'Setiap pihak menanggung biayanya sendiri.',
    'Perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup.',
  ];
  const write = (name: string, text: readonly string[]) => {
    writeFileSync(join(folder, name), text.join('\n'));
    return join(folder, name);
  };
  const file = write('perjanjian.txt', lines);
  expect(runNaskah(folder, ['start', file, '--preview', '--ui', 'en']).out).not.toContain('which side is ours');
  const refused = runNaskah(folder, ['start', file, '--ui', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain(
    'Missing: --with CODE. Nothing was done. Parties found: Direktorat Jenderal Gambut Kementerian Kehutanan | Badan Restorasi Rawa. ',
  );
  expect(refused.err).toContain(`For example: naskah start ${file} --with BRR\n`);
  expect(runNaskah(folder, ['start', file, '--with', 'BRR', '--code', 'pks']).code).toBe(0);
  const { parties } = parseOutput<{ parties: { code: string; ministry: { id: string } }[] }>(
    runNaskah(folder, ['show', 'pks', '--json']),
  );
  expect(parties.map(({ code, ministry }) => `${code} ${ministry.id}`)).toEqual([
    'ID Direktorat Jenderal Gambut Kementerian Kehutanan',
    'BRR Badan Restorasi Rawa',
  ]);

  // Nothing says whose bodies these are: both are asked for at once.
  const open = write(
    'naskah lain.txt',
    lines.map((line) => line.replaceAll('PIHAK', 'Mitra').replace('bermeterai', '')),
  );
  const both = runNaskah(folder, ['start', open, '--ui', 'en']).err;
  expect(both).toContain('Missing: --own STATE, --with CODE. ');
  expect(both).toContain(`For example: naskah start "${open}" --own ID --with BRR\n`);
});
