import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { buildRawDocx } from '../../helpers/redline/build-raw-docx.ts';

function writePair() {
  const folder = createTemporaryFolder();
  const write = (name: string, words: string) => {
    writeFileSync(join(folder, name), buildRawDocx({ body: `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>` }));
    return join(folder, name);
  };
  return { folder, old: write('lama.docx', 'Pasal 1 Ruang lingkup'), next: write('baru.docx', 'Pasal 1 Cakupan') };
}

test('the file with the result is none of the compared ones, by no name, even where files may be replaced', () => {
  const { folder, old, next } = writePair();
  const [before, linked] = [readFileSync(old), join(folder, 'sama.docx')];
  linkSync(old, linked);
  for (const out of [old, next, linked]) {
    const refused = runNaskah(folder, ['compare', old, next, '--out', out, '--replace', '--ui', 'en']);
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('one of the compared files') });
  }
  expect(readFileSync(old)).toEqual(before);
});

test.each([
  ['compare', ['--out', 'R.pdf'], '.docx'],
  ['compare', ['--out', 'R.doc'], '.docx'],
  ['compare', ['--pdf', 'R.docx'], '.pdf'],
])('%s does not write a file under the name of another kind: %j', (command, [option = '', name = ''], ending) => {
  const { folder, old, next } = writePair();
  const refused = runNaskah(folder, [command, old, next, option, join(folder, name), '--ui', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`ending in ${ending}`) });
  expect(existsSync(join(folder, name))).toBe(false);
});

test('which of two files cannot be read is said, in both languages', () => {
  const { folder, old } = writePair();
  const broken = join(folder, 'rusak.docx');
  writeFileSync(broken, readFileSync(old).subarray(0, 600));
  for (const ui of ['id', 'en'])
    for (const files of [
      [old, broken],
      [broken, old],
    ])
      expect(runNaskah(folder, ['compare', ...files, '--ui', ui]).err).toMatch(/^rusak\.docx: /);
});

test('a folder that is not there, and one in the place of the file, are named', () => {
  const { folder, old, next } = writePair();
  mkdirSync(join(folder, 'hasil.docx'));
  const missing = runNaskah(folder, ['compare', old, next, '--out', join(folder, 'x', 'R.docx'), '--ui', 'en']);
  expect(missing).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(`There is no folder ${join(folder, 'x')}`),
  });
  const taken = runNaskah(folder, ['compare', old, next, '--out', join(folder, 'hasil.docx'), '--ui', 'en']);
  expect(taken).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is a folder, not a file') });
});
