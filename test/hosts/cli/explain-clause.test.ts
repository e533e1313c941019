import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

test('why prints the version, the unit, its words, the answer and the drafts in both languages, and the same as JSON', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const why = ['why', 'loi-belarus', 'areas'];
  const english = runNaskah(folder, [...why, 'minyak kelapa sawit', '--ui', 'en']);
  expect(english.code).toBe(0);
  expect(english.out).toContain('Written 2022-01-20 · version 2 of 2');
  expect(english.out).toContain('{+, khususnya turunan minyak kelapa sawit, produk perikanan, dan kertas+}');
  expect(english.out).toMatch(/Asked by: AGRO · on Konsep awal Kemenperin\n.*Produk ekspor utama/);
  expect(english.out).toMatch(/Answered: Accepted · .*\n {2}Reason: Diterima\./);
  expect(english.out).toContain('In Konsep Kemenperin setelah masukan unit (draft-2)');
  const indonesian = runNaskah(folder, [...why, 'shall cooperate', '--ui', 'id']);
  expect(indonesian.out).toContain('Dihapus 2022-01-20 · versi 2 dari 2');
  expect(indonesian.out).toMatch(/Diminta: ROHUKUM/);
  expect(indonesian.out).toContain('tidak diubah mitra');
  const whole = parseOutput<{ steps: { number: number }[] }>(runNaskah(folder, [...why, '--json']));
  expect(whole.steps.map(({ number }) => number)).toEqual([2, 1]);
  expect(runNaskah(folder, [...why, 'kertas', '--version', 'head'])).toMatchObject({ code: 2, out: '' });
  expect(runNaskah(folder, [...why, 'batu bara', '--ui', 'en'])).toMatchObject({ code: 1, out: '' });
});
