import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';

const sent = ['id', 'en', 'ru'].map((language) => join(root, 'resources', 'sample', `sent-draft-2.${language}.docx`));

test('a text starts from files: previewed with its numbering, then made with its parties and the words of its clauses', () => {
  const folder = createTemporaryFolder();
  const previewed = runNaskah(folder, ['start', ...sent, '--preview', '--ui', 'en']).out;
  expect(previewed).toMatch(/^id: PERNYATAAN KEHENDAK ANTARA /);
  expect(previewed).toContain('Numbering: * Paragraph 1 … (13)');
  expect(previewed).toMatch(/\nParagraph {2}Paragraf 1 {2}Tujuan {2}/);
  expect(parseOutput(runNaskah(folder, ['call', 'negotiations.list', '--json']))).toEqual([]);

  const other = runNaskah(folder, ['start', ...sent, '--preview', '--numbering', 'none', '--ui', 'en']).out;
  expect(other).toMatch(/\nParagraph {2}Paragraf 1 Tujuan {2}/);

  expect(runNaskah(folder, ['start', ...sent, '--ui', 'en']).out).toMatch(
    /^“loi-by” was made, with 18 clauses\.\nTo be checked\n {2}no signature blocks found\nBoth sides are named side by side in 12 places/,
  );
  const shown = parseOutput<{
    title: Record<string, string>;
    paragraphWord: Record<string, string>;
    parties: {
      code: string;
      ministry: Record<string, string>;
      signatureHeading: Record<string, string>;
      nationalLanguage: string;
    }[];
  }>(runNaskah(folder, ['show', 'loi-by', '--json']));
  expect(shown.paragraphWord).toEqual({ id: 'Paragraf', en: 'Paragraph', ru: 'Пункт' });
  expect(shown.title.en).toContain('{BY:THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS}');
  // As on screen: in English the name has its article.
  expect(shown.parties[1]?.signatureHeading.en).toBe('FOR THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS');
  expect(shown.parties.map(({ code, ministry, nationalLanguage }) => [code, ministry.ru, nationalLanguage])).toEqual([
    ['ID', 'Министерство промышленности Республики Индонезия', 'id'],
    ['BY', 'Министерство промышленности Республики Беларусь', 'ru'],
  ]);
});

test('the names of both sides are marked where they are side by side, if asked for, and the check finds no other place', () => {
  const folder = createTemporaryFolder();
  const orders = (code: string) =>
    parseOutput<{ check: string; fix: string }[]>(runNaskah(folder, ['check', code, '--json'])).filter(
      ({ check }) => check === 'side-order',
    );
  runNaskah(folder, ['start', ...sent, '--code', 'plain']);
  expect(orders('plain')).toHaveLength(9);
  const { out } = runNaskah(folder, ['start', ...sent, '--code', 'marked', '--mark-sides', '--ui', 'en']);
  expect(out).toContain('marked in 12 places, such as “Kementerian Perindustrian Republik Indonesia dan');
  expect(orders('marked')).toEqual([]);
});

test('a numbering that none of the texts has is refused, and those that they have are named', () => {
  const folder = createTemporaryFolder();
  const refused = runNaskah(folder, ['start', ...sent, '--numbering', 'Pasal 1', '--ui', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('--numbering must be one of: Paragraf 1, ');
  expect(refused.err).toMatch(/Paragraph 1.*, none\./);
  expect(parseOutput(runNaskah(folder, ['call', 'negotiations.list', '--json']))).toEqual([]);
  expect(runNaskah(folder, ['start', ...sent, '--preview', '--numbering', 'paragraf 1'])).toMatchObject({ code: 0 });
});

test('names with a hyphen, a comma and an apostrophe are marked in the title', () => {
  const folder = createTemporaryFolder();
  const file = join(folder, 'letter.txt');
  const ours = 'THE MINISTRY OF TRADE, INDUSTRY AND CO-OPERATION OF THE REPUBLIC OF INDONESIA';
  const theirs = "THE MINISTRY OF PEOPLE'S TRADE OF THE REPUBLIC OF BELARUS";
  writeFileSync(
    file,
    [
      `LETTER OF INTENT BETWEEN ${ours} AND ${theirs}`,
      'Article 1',
      'The Participants intend to trade.',
      'Article 2',
      'Each Participant bears its own costs.',
      'Signed in Minsk in two originals in the English language.',
    ].join('\n'),
  );
  expect(runNaskah(folder, ['start', file, '--with', 'BY', '--ui', 'en']).out).toContain('was made');
  const { title } = parseOutput<{ title: Record<string, string> }>(runNaskah(folder, ['show', 'loi-by', '--json']));
  expect(title.en).toBe(`LETTER OF INTENT BETWEEN {ID:${ours}} AND {BY:${theirs}}`);
});

test('names that a file of the other side names in its own order are marked so that our original names ours first', () => {
  const folder = createTemporaryFolder();
  const file = join(folder, 'letter.txt');
  const ours = 'the Ministry of Trade of the Republic of Indonesia';
  const theirs = 'the Ministry of Trade of the Republic of Belarus';
  writeFileSync(
    file,
    [
      `Letter of Intent between ${theirs} and ${ours} on Trade in Timber`,
      'Article 1',
      'The Participants intend to trade.',
      'Article 2',
      'Each Participant bears its own costs.',
      'Signed in Minsk in two originals in the English language.',
    ].join('\n'),
  );
  const said = 'The title (en) names our side first, as our own original does; the file names the other side first.';
  expect(runNaskah(folder, ['start', file, '--preview', '--ui', 'en']).out).toContain(said);
  expect(runNaskah(folder, ['start', file, '--ui', 'en']).out).toContain(said);
  const { title } = parseOutput<{ title: Record<string, string> }>(runNaskah(folder, ['show', 'loi-by', '--json']));
  expect(title.en).toBe(`Letter of Intent between {ID:${ours}} and {BY:${theirs}} on Trade in Timber`);
  const found = parseOutput<{ check: string }[]>(runNaskah(folder, ['check', 'loi-by', '--json']));
  expect(found.map(({ check }) => check)).not.toContain('side-order');
});

test('words of a title that are no names change no places: they stand behind the marks, or there are no marks', () => {
  const folder = createTemporaryFolder();
  const ours = 'THE MINISTRY OF TRADE OF THE REPUBLIC OF INDONESIA';
  const theirs = 'THE MINISTRY OF TRADE OF THE REPUBLIC OF BELARUS';
  const readTitle = (code: string, second: readonly string[], names: readonly string[]) => {
    const file = join(folder, `${code}.txt`);
    const title = ['PROTOCOL', 'BETWEEN', ours, 'AND', ...second];
    const clauses = [
      'Article 1',
      'The Participants intend to trade.',
      'Article 2',
      'Each Participant bears its costs.',
    ];
    const closing = 'Signed in Minsk in two originals in the English language.';
    writeFileSync(file, [...title, ...names, ...clauses, closing].join('\n'));
    runNaskah(folder, ['start', file, '--code', code]);
    return parseOutput<{ title: Record<string, string> }>(runNaskah(folder, ['show', code, '--json'])).title.en;
  };
  const sure = [theirs, 'TO THE AGREEMENT ON TIMBER'];
  const marked = `PROTOCOL\nBETWEEN\n{ID:${ours}}\nAND\n{BY:${theirs}}\nTO THE AGREEMENT ON TIMBER`;
  expect(readTitle('sure', sure, [])).toBe(marked);
  const unsure = [`${theirs} DURING THE VISIT TO MINSK`];
  expect(readTitle('unsure', unsure, [])).toBe(['PROTOCOL', 'BETWEEN', ours, 'AND', ...unsure].join('\n'));
});

test('a name that stands only in an inflected title is no name of a ministry', () => {
  const folder = createTemporaryFolder();
  const file = join(folder, 'letter.txt');
  const ours = 'МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ ИНДОНЕЗИЯ';
  const theirs = 'МИНИСТЕРСТВОМ ПРОМЫШЛЕННОСТИ РЕСПУБЛИКИ БЕЛАРУСЬ';
  writeFileSync(
    file,
    [
      'ПИСЬМО О НАМЕРЕНИЯХ',
      'МЕЖДУ',
      theirs,
      'И',
      ours,
      'О ТОРГОВЛЕ',
      'Статья 1',
      'Участники намерены торговать.',
      'Статья 2',
      'Каждый Участник несёт свои расходы.',
      'Подписано в Минске в двух экземплярах.',
    ].join('\n'),
  );
  expect(runNaskah(folder, ['start', file, '--ui', 'en'])).toMatchObject({ err: '' });
  const { title, parties } = parseOutput<{
    title: Record<string, string>;
    parties: { code: string; ministry: Record<string, string>; signatureHeading: Record<string, string> }[];
  }>(runNaskah(folder, ['show', 'loi-by', '--json']));
  expect(title.ru).toContain(`{BY:${theirs}}`);
  expect(title.ru).toContain(`{ID:${ours}}`);
  expect(parties.map(({ code, ministry, signatureHeading }) => [code, ministry, signatureHeading])).toEqual([
    ['ID', {}, {}],
    ['BY', {}, {}],
  ]);
});

test('the names of a title are marked within their lines, also those that are written over two', () => {
  const folder = createTemporaryFolder();
  const draft = join(root, 'test', 'fixtures', 'blind-drafts', 'first', 'en-cooperation-articles.docx');
  runNaskah(folder, ['start', draft, '--with', 'BY', '--code', 'lines']);
  const { title } = parseOutput<{ title: { en: string } }>(runNaskah(folder, ['show', 'lines', '--json']));
  expect(parseMarks(title.en).ok).toBe(true);
  expect(title.en).toContain('{BY:THE MINISTRY OF TRANSPORT AND COMMUNICATIONS OF THE REPUBLIC OF BELARUS}');
});
