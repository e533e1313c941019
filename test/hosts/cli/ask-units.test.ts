import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';

const getSamplePath = (name: string) => join(root, 'resources', 'sample', name);

test('requests, replies, a counter-draft and the matrix, as typed on the command line', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const ask = [
    'ask',
    'loi-belarus',
    '--draft',
    'draft-2',
    '--language',
    'id',
    '--unit',
    'AGRO',
    '--unit',
    'IKFT',
    '--form',
  ];
  const asked = runNaskah(folder, [...ask, '--deadline', '2022-01-28', '--out', join(folder, 'kirim')]);
  expect(asked).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(join(folder, 'kirim'))).toHaveLength(4);

  const reply = ['import', 'loi-belarus', getSamplePath('reply-ROHUKUM.en.docx'), '--ui', 'en'];
  const previewed = runNaskah(folder, [...reply, '--preview']);
  expect(previewed.out).toMatch(/^reply-ROHUKUM\.en\.docx: ROHUKUM — Konsep awal Kemenperin \(en\)/);
  expect(previewed.out).toMatch(/Untracked changes:\n {2}Paragraph 6: \(number or date\) \[-once-\]\{\+twice\+\}/);
  expect(previewed.out).toMatch(/Found 8 = placed 8 \+ not placed 0[^\n]*\nPreview only; nothing was stored\.\n$/);
  expect(runNaskah(folder, [...reply, '--from', 'KPAII']).out).toMatch(/Received: 6 comments/);
  expect(runNaskah(folder, [...reply, '--preview']).out).toContain('The same file was received before.');
  const again = runNaskah(folder, [...reply, '--from', 'KPAII']);
  expect([again.code, again.out.includes('Received')]).toEqual([1, false]);
  expect(again.out).toMatch(/The same file was received before\.[\s\S]*nothing was stored\.\n$/);
  const own = readdirSync(join(folder, 'kirim')).find((name) => name.endsWith('AGRO.docx')) ?? '';
  const back = parseOutput<{ found: { unit: string } }[]>(
    runNaskah(folder, ['import', 'loi-belarus', join(folder, 'kirim', own), '--json']),
  );
  expect(back[0]?.found.unit).toBe('AGRO');

  const files = [getSamplePath('counter-draft-1.en.docx'), getSamplePath('counter-draft-1.ru.docx')];
  const counter = ['counter', 'loi-belarus', ...files, '--label', 'Draf balasan 2', '--language', 'en'];
  expect(runNaskah(folder, counter)).toMatchObject({ code: 2, out: '' });
  const countered = runNaskah(folder, [...counter, '--language', 'ru']).out;
  expect(countered).toMatch(/\(tampak sama, tetapi berbeda\) \[-Participants-\]/);
  expect(countered).toMatch(/“counter-draft-2”: 18 klausul, 17 dipasangkan/);

  const out = join(folder, 'matriks.xlsx');
  expect(runNaskah(folder, ['matrix', 'loi-belarus', '--out', out]).code).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect(runNaskah(folder, ['import', 'loi-belarus', 'none.docx'])).toMatchObject({ code: 1, out: '' });
  expect(existsSync(join(folder, 'share', 'naskah', 'backups'))).toBe(false);
});

test('a counter-draft is cut by the numbering that a person names', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const file = join(folder, 'theirs.txt');
  const sentences = ['meet', 'pay', 'report', 'consult'].map((verb, n) => `${n + 1}. The Participants will ${verb}.`);
  writeFileSync(
    file,
    [
      'LETTER OF INTENT',
      'The Participants have decided as follows:',
      'Article 1',
      ...sentences.slice(0, 2),
      'Article 2',
      ...sentences.slice(2),
      'Signed in Minsk in two originals.',
    ].join('\n'),
  );
  const receive = (...more: string[]) => {
    const args = ['counter', 'loi-belarus', file, '--language', 'en', '--label', 'Theirs', ...more];
    const { draft } = parseOutput<{ draft: string }>(runNaskah(folder, [...args, '--json']));
    const show = ['show', 'loi-belarus', '--draft', draft, '--language', 'en', '--json'];
    const { clauses } = parseOutput<{ clauses: { kind: string }[] }>(runNaskah(folder, show));
    return clauses.filter(({ kind }) => kind === 'paragraph').length;
  };
  // Cut at "1." to "4.", the two articles are headings above them: paragraphs of their own without a number.
  expect([receive(), receive('--numbering', '1.')]).toEqual([2, 4 + 2]);
});

test('a request is recorded only if all its files can be written', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const list = JSON.stringify({ negotiation: 'loi-belarus' });
  const count = () => parseOutput<unknown[]>(runNaskah(folder, ['call', 'requests.list', list, '--json'])).length;
  const ask = ['ask', 'loi-belarus', '--draft', 'draft-2', '--language', 'id', '--unit', 'AGRO', '--unit', 'IKFT'];
  const before = count();

  writeFileSync(join(folder, 'berkas'), '');
  const inFile = runNaskah(folder, [...ask, '--out', join(folder, 'berkas')]);
  expect(inFile).toMatchObject({ code: 1, out: '' });
  expect(inFile.err).not.toMatch(/EEXIST/);
  mkdirSync(join(folder, 'kirim'));
  writeFileSync(join(folder, 'kirim', 'loi-belarus-draft-2-id-IKFT.docx'), 'edited');
  const taken = runNaskah(folder, [...ask, '--out', join(folder, 'kirim')]);
  expect(taken).toMatchObject({ code: 1, out: '' });
  expect(taken.err).toContain('IKFT.docx');
  expect(readdirSync(join(folder, 'kirim'))).toEqual(['loi-belarus-draft-2-id-IKFT.docx']);
  const same = runNaskah(folder, [...ask, '--body', 'Biro A', '--body', 'Biro-A', '--out', join(folder, 'baru')]);
  expect(same).toMatchObject({ code: 1, out: '' });

  expect(count()).toBe(before);
  expect(runNaskah(folder, [...ask, '--out', join(folder, 'kirim'), '--replace']).code).toBe(0);
  expect(
    readFileSync(join(folder, 'kirim', 'loi-belarus-draft-2-id-IKFT.docx'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(count()).toBe(before + 1);
});
