import { expect, test } from 'vitest';
import { createDocument, createParagraph, createRun, previewDocument, redRun, struckRun } from './built-file.ts';
import { editLoi, FUNDING_WORDS, listProposals, listSilentChanges, loiLines } from './edit-loi.ts';
import { loi } from './loi.ts';

test('finds manual markup: struck and red, red alone, red over sent words, and a whole red sentence', () => {
  const found = previewDocument(
    createDocument(
      editLoi({
        [FUNDING_WORDS]: createParagraph([
          'Masing-masing Peserta menanggung ',
          struckRun('biayanya'),
          redRun(' seluruh biaya'),
          ' sendiri. ',
          redRun('Biaya lain diputuskan bersama secara tertulis.'),
        ]),
        'a. otomotif dan komponen otomotif;': createParagraph([
          'a. otomotif',
          redRun(', baja'),
          ' dan komponen otomotif;',
        ]),
        'b. kimia hulu; dan': createParagraph(redRun('b. kimia hulu dan hilir; dan')),
        'c. industri agro.': [createParagraph('c. industri agro'), createParagraph(redRun('d. industri baru.'))],
      }),
    ),
    loi,
  );
  expect(listProposals(found).map((one) => [one[0], ...one.slice(2, 5)])).toEqual([
    ['hand', 'areas body', '', ', baja'],
    ['hand', 'areas body', '', ' dan hilir'],
    ['hand', 'areas body', '', '\nd. industri baru.'],
    ['hand', 'funding body', 'biayanya', ' seluruh biaya'],
  ]);
  expect(found.marks.map(({ by, what, text }) => [by, what, text])).toEqual([
    ['hand', ['colour'], 'b. kimia hulu'],
    ['hand', ['colour'], '; dan'],
    ['hand', ['colour'], 'Biaya lain diputuskan bersama secara tertulis.'],
  ]);
  expect(listSilentChanges(found)).toEqual([['punctuation', 'areas body', '.', '']]);
});

test.each([
  ['white', { white: true, colour: 'FFFFFF' }],
  ['hidden', { hidden: true }],
  ['nearly black', { colour: '0A0A0A' }],
])('words in %s are not manual markup: what they add is silent', (name, format) => {
  const found = previewDocument(
    createDocument(
      editLoi({ [FUNDING_WORDS]: createParagraph([FUNDING_WORDS, createRun(' Denda dikenakan.', format)]) }),
    ),
    loi,
  );
  expect(listSilentChanges(found)).toEqual([['substance', 'funding body', '', ' Denda dikenakan.']]);
  expect(found.silent[0]?.unseen).toBe(name !== 'nearly black');
  expect(found.proposals).toEqual([]);
});

test.each([{ hidden: true }, { white: true, colour: 'FFFFFF' }, { unreadable: true }])(
  'words of ours that cannot be seen count as deleted: %j',
  (format) => {
    const words = FUNDING_WORDS.slice(4, 20);
    const parts = [FUNDING_WORDS.slice(0, 4), createRun(words.slice(0, 6), format), createRun(words.slice(6), format)];
    const found = previewDocument(
      createDocument(editLoi({ [FUNDING_WORDS]: createParagraph([...parts, FUNDING_WORDS.slice(20)]) })),
      loi,
    );
    expect(listSilentChanges(found)).toEqual([['unseen', 'funding body', words, '']]);
    expect(found.silent[0]).toMatchObject({ unseen: true, noise: false, place: { start: 4, end: 20 } });
    expect(found.silent[0]?.proposal).not.toContain(words);
  },
);

test('a file with blue headings and dark text has no manual markup', () => {
  const blue = (text: string) =>
    createParagraph(createRun(text, { colour: '2F5496', underline: true }), {
      properties: {
        style: { id: 'H', name: 'heading 1' },
        outline: 0,
        list: null,
        indent: 0,
        rule: false,
        align: 'left',
        language: null,
      },
    });
  const dark = loiLines.map((line) =>
    /^(?:Paragraf|Tujuan|Bidang|Pendanaan)/.test(line)
      ? blue(line)
      : createParagraph(createRun(line, { colour: '1F1F1F' })),
  );
  const found = previewDocument(createDocument(dark), loi);
  expect([found.proposals, found.marks, found.silent]).toEqual([[], [], []]);
});
