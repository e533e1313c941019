import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { buildRawDocx } from '../../helpers/redline/build-raw-docx.ts';

const getSamplePath = (name: string) => join(root, 'resources', 'sample', name);
type PrintedComparison = {
  changes: { kind: string; old: string; next: string }[];
  counts: { [kind: string]: number };
  out: string;
};

test('compares two files without a store, as text, as JSON and as a redline with author and date', () => {
  const folder = createTemporaryFolder();
  const files = [getSamplePath('sent-draft-2.en.docx'), getSamplePath('counter-draft-1.en.docx')];
  const shown = runNaskah(folder, ['compare', ...files, '--ui', 'en']);
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toContain('The [-Participants-]{+Pаrticipаnts+} will keep confidential');
  expect(shown.out).toMatch(/looks the same, differs: 1/);
  const value = parseOutput<PrintedComparison>(runNaskah(folder, ['compare', ...files, '--json']));
  expect(value.changes).toHaveLength(Object.values(value.counts).reduce((a, b) => a + b, 0));

  const out = join(folder, 'redline.docx');
  const written = runNaskah(folder, [
    'compare',
    ...files,
    '--out',
    out,
    '--author',
    'Biro Hukum',
    '--date',
    '2022-02-01',
  ]);
  expect(written).toMatchObject({ code: 0, out: expect.stringContaining(`Ditulis: ${out}`) });
  const document = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
  expect(document).toMatch(/<w:ins [^>]*w:author="Biro Hukum" w:date="2022-02-01T00:00:00Z"/);
  expect(runNaskah(folder, ['compare', ...files, '--out', out])).toMatchObject({ code: 1, out: '' });
  expect(existsSync(join(folder, 'share'))).toBe(false);
});

test('lists what a person would: whole lines that are new, labels with what they were, and the places of cells', () => {
  const folder = createTemporaryFolder();
  const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map((one) => `<w:tc>${paragraph(one)}</w:tc>`).join('')}</w:tr>`;
  const write = (name: string, items: string[], cells: string[][], last: string[]) => {
    const path = join(folder, name);
    const lines = [
      'Pasal 1',
      'Bidang',
      'Para Pihak bekerja sama dalam:',
      ...items.map((one, at) => `${at + 1}. ${one};`),
    ];
    const table = `<w:tbl>${cells.map((one) => row(...one)).join('')}</w:tbl>`;
    const body = [...lines.map(paragraph), table, ...last.map(paragraph)].join('');
    writeFileSync(path, buildRawDocx({ body }));
    return path;
  };
  const data = 'Para Pihak saling bertukar data perdagangan setiap tiga bulan.';
  const secret = 'Data tersebut bersifat rahasia dan tidak diungkapkan kepada pihak ketiga.';
  const files = [
    write(
      'lama.docx',
      ['industri', 'perdagangan barang'],
      [
        ['No.', 'Kegiatan'],
        ['1', 'Pameran'],
      ],
      [...['Pasal 2', 'Data', data, 'Pasal 3', 'Kerahasiaan', secret]],
    ),
    write(
      'baru.docx',
      ['industri', 'pertanian', 'perdagangan barang'],
      [
        ['No.', 'Acara'],
        ['1', 'Pameran'],
        ['2', 'Lokakarya'],
      ],
      [...['Pasal 2', 'Data', `${data} ${secret}`]],
    ),
  ];
  const { out } = runNaskah(folder, ['compare', ...files, '--ui', 'id']);
  expect(out).toContain('  baru: 2. pertanian;\n  2. → 3. perdagangan barang;\n');
  expect(out).toContain('Tabel, baris 3, baru: 2 | Lokakarya');
  expect(out).toContain('Pasal 3 → Pasal 2 · [-Kerahasiaan-] · digabung');
  expect(out).toMatch(/\bdigabung: 1\b/);
  expect(out).not.toMatch(/\bpindah\b/);
  expect(runNaskah(folder, ['compare', ...files, '--ui', 'en']).out).toMatch(
    /Table, row 3, new: 2 \| Lokakarya\n.*\bjoined: 1\b/s,
  );
});

test('two files are compared in their own language, whatever the interface speaks', () => {
  const folder = createTemporaryFolder();
  for (const language of ['ru', 'en', 'id']) {
    const files = [`sent-draft-1.${language}.docx`, `sent-draft-2.${language}.docx`].map(getSamplePath);
    const value = parseOutput<{ language: string }>(runNaskah(folder, ['compare', ...files, '--ui', 'id', '--json']));
    expect(value.language).toBe(language);
  }
});

test('tracked changes of the newer file are accepted, or kept under their author with --keep-revisions', () => {
  const folder = createTemporaryFolder();
  const write = (name: string, inner: string) => {
    const path = join(folder, name);
    writeFileSync(path, buildRawDocx({ body: `<w:p>${inner}</w:p>` }));
    return path;
  };
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const theirs = `<w:ins w:id="1" w:author="Ivan" w:date="2022-02-01T09:30:00Z">${run('minimal ')}</w:ins>`;
  const files = [
    write('lama.docx', run('Pasal 1 Ruang lingkup')),
    write('baru.docx', `${run('Pasal 1 ')}${theirs}${run('Ruang lingkup')}`),
  ];
  const readAuthors = (...more: string[]) => {
    const out = join(folder, `redline${more.length}.docx`);
    const { out: said } = runNaskah(folder, [
      'compare',
      ...files,
      '--out',
      out,
      '--author',
      'Biro Hukum',
      '--ui',
      'en',
      ...more,
    ]);
    const document = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
    return [said, [...document.matchAll(/w:author="([^"]*)"/g)].map(([, author]) => author)] as const;
  };
  expect(readAuthors()).toEqual([
    expect.stringContaining('in the newer file that are accepted in the redline: 1'),
    ['Biro Hukum'],
  ]);
  expect(readAuthors('--keep-revisions')).toEqual([
    expect.stringContaining('in the newer file that are kept in the redline under their authors: 1'),
    ['Ivan'],
  ]);
});

test.each(['--no-formatting', '--keep-revisions'])(
  '%s is refused where there is no redline of two Word files',
  (option) => {
    const folder = createTemporaryFolder();
    const file = getSamplePath('sent-draft-2.en.docx');
    for (const more of [[], ['--as', 'table', '--out', join(folder, 'tabel.docx')]]) {
      const refused = runNaskah(folder, ['compare', file, file, option, ...more]);
      expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining(option) });
    }
  },
);

test('says that nothing differs only of files in which nothing else differs either', () => {
  const folder = createTemporaryFolder();
  const write = (name: string, inner: string) => {
    const path = join(folder, name);
    writeFileSync(path, buildRawDocx({ body: `<w:p>${inner}<w:r><w:t>Pasal 1 Ruang lingkup</w:t></w:r></w:p>` }));
    return path;
  };
  const [old, next] = [write('lama.docx', ''), write('baru.docx', '<w:bookmarkStart w:id="1" w:name="a"/>')];
  expect(runNaskah(folder, ['compare', old, old, '--ui', 'en']).out).toContain('No differences.');
  const { out } = runNaskah(folder, ['compare', old, next, '--ui', 'en']);
  expect(out).toContain('No differences in the words.');
  expect(out).toContain('The bookmark “a” is new, gone or elsewhere');
});

test('formatting that the redline of two Word files holds is not said to be left out', () => {
  const folder = createTemporaryFolder();
  const write = (name: string, look: string, words: string) => {
    const path = join(folder, name);
    const run = (inner: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${inner}</w:t></w:r>`;
    writeFileSync(path, buildRawDocx({ body: `<w:p>${run('Pasal 1')}</w:p><w:p>${run(words)}</w:p>` }));
    return path;
  };
  const files = [write('lama.docx', '', 'Ruang lingkup'), write('baru.docx', '<w:b/>', 'Cakupan')];
  const listed = runNaskah(folder, ['compare', ...files, '--ui', 'en']).out;
  expect(listed).toContain('Not in this list, but compared in a redline: formatting (different)');
  const out = join(folder, 'redline.docx');
  const redlined = runNaskah(folder, ['compare', ...files, '--ui', 'en', '--out', out]).out;
  expect(redlined).toContain('Written: ');
  expect(redlined).not.toMatch(/not (compared|in this list)/i);
});

test.each([
  ['--third', 'third.docx'],
  ['--as', 'table'],
  ['--author', 'Biro Hukum'],
  ['--paper', 'F4'],
])('%s, which only a written file has, is refused where no file is asked for', (option, value) => {
  const files = [getSamplePath('sent-draft-2.en.docx'), getSamplePath('counter-draft-1.en.docx')];
  const refused = runNaskah(createTemporaryFolder(), ['compare', ...files, option, value, '--ui', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('--out FILE.docx');
});

test('texts, drafts and versions have their usual names; anything else is wrong usage', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const changes = (...args: string[]) =>
    parseOutput<PrintedComparison>(runNaskah(folder, ['compare', ...args, '--language', 'en', '--json'])).changes;
  const drafts = changes('loi-belarus@draft-1', 'loi-belarus@draft-2');
  expect(drafts.map(({ old, next }) => [old, next])).toContainEqual(['shall', 'will']);
  expect(changes('loi-belarus@draft-2', 'loi-belarus')).toEqual([]);
  expect(changes('loi-belarus/areas@draft-1', 'loi-belarus/areas')).toHaveLength(3);
  const inEnglish = ['compare', 'loi-belarus@draft-1', 'loi-belarus@draft-2', '--ui', 'en'];
  expect(runNaskah(folder, inEnglish).out).toContain('Text compared: Indonesian.');
  expect(runNaskah(folder, [...inEnglish, '--language', 'ru']).out).toContain('Text compared: Russian.');
  writeFileSync(join(folder, 'a.txt'), 'Paragraph 1\nObjective\nSomething else altogether.');
  expect(changes('loi-belarus', 'a.txt').length).toBeGreaterThan(5);
  expect(runNaskah(folder, ['compare', 'loi-belarus', 'none.docx'])).toMatchObject({ code: 1, out: '' });
  expect(runNaskah(folder, ['compare', '@', 'loi-belarus'])).toMatchObject({ code: 2, out: '' });

  const out = join(folder, 'table.docx');
  const table = ['compare', 'loi-belarus@draft-1', 'loi-belarus', '--as', 'table', '--paper', 'F4', '--out', out];
  expect(runNaskah(folder, table).code).toBe(0);
  const document = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('TABEL SANDINGAN');
  expect(parseOutput<{ kind: string }[]>(runNaskah(folder, ['records', 'loi-belarus', '--json'])).at(-1)).toMatchObject(
    {
      kind: 'export.made',
    },
  );
});

test('a redline without a named author and date has no author, and is dated by day', () => {
  const folder = createTemporaryFolder();
  const out = join(folder, 'redline.docx');
  const files = [getSamplePath('sent-draft-2.en.docx'), getSamplePath('counter-draft-1.en.docx')];
  expect(runNaskah(folder, ['compare', ...files, '--out', out])).toMatchObject({ code: 0, err: '' });
  const document = strFromU8(unzipSync(readFileSync(out))['word/document.xml'] ?? new Uint8Array());
  const claims = new Set(document.match(/w:author="[^"]*" w:date="[^"]*"/g));
  expect([...claims]).toEqual([expect.stringMatching(/^w:author="Comparison" w:date="\d{4}-\d\d-\d\dT00:00:00Z"$/)]);
});

test('a file of theirs is answered in its own form, in its language, with a comment for them', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const out = join(folder, 'answer.docx');
  const theirs = getSamplePath('counter-draft-1.ru.docx');
  const comment = 'funding=Просим учесть наше письмо.';
  const args = ['compare', theirs, 'loi-belarus', '--out', out, '--answers', 'draft-2', '--comment', comment];
  expect(runNaskah(folder, [...args, '--ui', 'en'])).toMatchObject({ code: 0, out: expect.stringContaining(out) });
  const parts = unzipSync(readFileSync(out));
  expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('Просим учесть наше письмо.');
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(Object.keys(unzipSync(readFileSync(theirs)))));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(/<w:ins [^>]*w:author="Министерство/);

  const drafts = ['compare', 'loi-belarus@draft-1', 'loi-belarus@draft-2', '--out', join(folder, 'own.docx')];
  expect(runNaskah(folder, [...drafts, '--comment', comment, '--ui', 'en'])).toMatchObject({ code: 2, out: '' });
  expect(runNaskah(folder, [...args.slice(0, -1), 'no clause', '--replace'])).toMatchObject({ code: 2, out: '' });
});
