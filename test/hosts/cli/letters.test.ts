import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';

const getSamplePath = (name: string) => join(root, 'resources', 'sample', name);
const countDocuments = (out: string) => out.split('\n').filter((line) => line.endsWith('.docx')).length;

/** A store with the sample, and the command line on it, in English. */
function openSample() {
  const folder = createTemporaryFolder();
  const run = (...args: string[]) => runNaskah(folder, [...args, '--ui', 'en']);
  run('sample');
  return { folder, run };
}

test('a request in one file, a nota dinas, a reminder only once the deadline has passed, and the matrix of one unit', () => {
  const { folder, run } = openSample();
  const ask = ['ask', 'loi-belarus', '--draft', 'draft-2', '--language', 'id', '--language', 'ru', '--unit', 'AGRO'];
  const asked = run(...ask, '--deadline', '2022-01-28', '--together', '--out', join(folder, 'kirim'));
  expect([asked.code, countDocuments(asked.out)]).toEqual([0, 1]);
  const late = join(folder, 'pengingat.docx');
  expect(run('memo', 'loi-belarus', '--out', join(folder, 'nota.docx')).code).toBe(0);
  expect(run('memo', 'loi-belarus', '--reminder', '--date', '2022-01-28', '--out', late)).toMatchObject({ code: 1 });
  expect(run('memo', 'loi-belarus', '--reminder', '--date', '2022-01-29', '--out', late).code).toBe(0);
  expect(readFileSync(late).subarray(0, 2).toString()).toBe('PK');
  const out = join(folder, 'matriks.docx');
  expect(run('matrix', 'loi-belarus', '--unit', 'AGRO', '--out', out).code).toBe(0);
  expect(run('matrix', 'loi-belarus', '--unit', 'NONE', '--out', out, '--replace').code).toBe(1);
});

test('a letter with its attachments is one reply of one sender, and a correcting letter names it', () => {
  const { folder, run } = openSample();
  const scan = join(folder, 'surat.pdf');
  writeFileSync(scan, '%PDF-1.7');
  const letter = ['--letter', 'B/1/AGRO', '--letter-date', '2022-02-03', '--received', '2022-02-05', '--agenda', '44'];
  const both = [getSamplePath('reply-AGRO.id.docx'), getSamplePath('reply-BPSDMI.id.docx')];
  expect(run('import', 'loi-belarus', ...both, ...letter)).toMatchObject({ code: 2, out: '' });
  const sender = ['--from', 'AGRO', '--channel', 'hand'];
  const imported = run('import', 'loi-belarus', ...both, ...letter, ...sender, '--attach', scan);
  expect(imported.out).toContain('Letter: No. B/1/AGRO of 3 February 2022 · received 5 February 2022 · agenda no. 44');
  const replies = run('replies', 'loi-belarus').out;
  expect(replies).toMatch(/AGRO {2}\d{4}-\d\d-\d\d {2}By hand\n {2}No\. B\/1\/AGRO of 3 February 2022/);
  expect(replies).toContain('reply-AGRO.id.docx, surat.pdf, reply-BPSDMI.id.docx');
  const corrected = ['import', 'loi-belarus', getSamplePath('reply-ROHUKUM.en.docx'), '--letter', 'B/2'];
  expect(run(...corrected, '--replaces', 'B/1/AGRO', '--supplements', 'B/1/AGRO').code).toBe(2);
  expect(run(...corrected, '--replaces', 'B/9')).toMatchObject({ code: 1 });
  expect(run(...corrected, '--replaces', 'B/1/AGRO').code).toBe(0);
  const comments = run('comments', 'loi-belarus');
  expect(comments.out).toContain('No. B/2 · replaces No. B/1/AGRO of 3 February 2022 · reply-ROHUKUM.en.docx');
  expect(comments.out).toContain('agenda no. 44 · replaced since · reply-AGRO.id.docx');
  const listed = parseOutput<{ reply: { letter: { number: string } } | null; file: { name: string } | null }[]>(
    run('comments', 'loi-belarus', '--json'),
  );
  expect(listed.at(-1)).toMatchObject({
    reply: { letter: { number: 'B/2' } },
    file: { name: 'reply-ROHUKUM.en.docx' },
  });
});

test('a counter-draft says how it came', () => {
  const { run } = openSample();
  const counter = ['counter', 'loi-belarus', getSamplePath('counter-draft-1.en.docx'), '--language', 'en'];
  const named = [
    '--label',
    'Draf balasan 2',
    '--channel',
    'our-embassy',
    '--note-number',
    'D.12',
    '--theirs',
    '04-12/345',
  ];
  expect(run(...counter, ...named).code).toBe(0);
  const shown = run('show', 'loi-belarus', '--draft', 'counter-draft-2', '--language', 'en').out;
  expect(shown).toContain('Our embassy (KBRI) · note D.12 · their number 04-12/345');
});
