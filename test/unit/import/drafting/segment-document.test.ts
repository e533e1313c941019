import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { writeDocument } from '../../../../electron/core/word/write/write-document.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { createPlainStyle } from '../../../fixtures/word/page-styles.ts';
import { readSampleFile } from '../../../helpers/core.ts';
import { runs } from '../../diff/texts.ts';
import { readSampleReview } from '../sample-reply.ts';
import { buildCell, buildLine, readSegments } from './build-paragraphs.ts';

test.each([
  {
    language: 'id',
    word: 'Paragraf',
    count: 13,
    ours: 'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA',
    theirs: 'KEMENTERIAN PERINDUSTRIAN REPUBLIK BELARUS',
  },
  {
    language: 'en',
    word: 'Paragraph',
    count: 13,
    ours: 'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA',
    theirs: 'THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF BELARUS',
  },
  {
    language: 'ru',
    word: 'Пункт',
    count: 13,
    ours: 'Министерство промышленности Республики Индонезия',
    theirs: 'Министерство промышленности Республики Беларусь',
  },
])('cuts the sample into its clauses as it was sent in $language', async ({ language, word, count, ours, theirs }) => {
  const document = await parseDocx(readSampleFile(`sent-draft-2.${language}.docx`));
  const { texts, warnings } = segmentDocument(listShownParagraphs(document, 'accepted'));
  const [text] = texts;
  expect([texts.length, text?.language, text?.sure, text?.numbering.word, text?.parties]).toEqual([
    1,
    language,
    true,
    word,
    [ours, theirs],
  ]);
  const kinds = Map.groupBy(text?.clauses ?? [], ({ as }) => as);
  expect([...kinds].map(([as, all]) => [as, all.length])).toEqual([
    ['title', 1],
    ['preamble', 4],
    ['paragraph', count],
    ['closing', 1],
  ]);
  expect(warnings.map(({ code }) => code)).toEqual(['signatures-missing']);
});

test('a final file of ours has two signature blocks', async () => {
  const bytes = await writeDocument(readSampleReview('id').review.document, createPlainStyle());
  const [text] = segmentDocument(listShownParagraphs(await parseDocx(bytes), 'accepted')).texts;
  expect(text?.signatures).toEqual([
    ['UNTUK KEMENTERIAN PERINDUSTRIAN', 'REPUBLIK INDONESIA', 'Menteri Perindustrian'],
    ['UNTUK KEMENTERIAN PERINDUSTRIAN', 'REPUBLIK BELARUS', 'Menteri Perindustrian'],
  ]);
  expect(text?.clauses.map(({ as }) => as).slice(-2)).toEqual(['closing', 'signatures']);
});

const form = (title: string, word: string, closing: string) => [
  buildLine(title),
  buildLine(`${word} 1`),
  buildLine('Objective'),
  buildLine('The Participants will cooperate in the areas of industry and of trade.'),
  buildLine(`${word} 2`),
  buildLine('Funding'),
  buildLine('Each of the Participants will bear its own costs for this.'),
  buildLine(closing),
];

test.each([
  ['Article', 'DONE in two originals.'],
  ['Pasal', 'DITANDATANGANI dalam rangkap dua.'],
  ['Статья', 'СОВЕРШЕНО в двух экземплярах.'],
])('cuts headings that are numbered in two lines: %s', (word, closing) => {
  const { texts } = readSegments(form('LETTER OF INTENT', word, closing));
  expect(texts[0]?.[1]).toEqual([
    ['title', '', '', 'LETTER OF INTENT'],
    ['paragraph', `${word} 1`, 'Objective', 'The Participants will cooperate in the areas of industry and of trade.'],
    ['paragraph', `${word} 2`, 'Funding', 'Each of the Participants will bear its own costs for this.'],
    ['closing', '', '', closing],
  ]);
});

test('recognises automatic numbers, unnumbered group headings, signature lines and an annex', () => {
  const paragraphs = [
    buildLine('LETTER OF INTENT'),
    buildLine('between the Ministry of Trade and Industry of Indonesia and the Ministry of Industry of Belarus'),
    buildLine(
      'The Ministry of Industry of Indonesia and the Ministry of Industry of Belarus, hereinafter “the Participants”;',
    ),
    buildLine('Objective', { number: '1.' }),
    buildLine('This is the objective of the Participants.'),
    buildLine('Areas', { number: '2.' }),
    buildLine('The areas are:'),
    buildLine('machines;', { number: '1.' }),
    buildLine('chemicals.', { number: '2.' }),
    buildLine('Funding', { number: '3.' }),
    buildLine('Each bears its own costs.'),
    buildLine('SIGNED in duplicate at Jakarta.'),
    buildLine('FOR THE MINISTRY OF INDUSTRY OF INDONESIA'),
    buildLine('Agus'),
    buildLine('FOR THE MINISTRY OF INDUSTRY OF BELARUS'),
    buildLine('Pyotr'),
  ];
  const { texts, warnings } = segmentDocument(paragraphs);
  const [text] = texts;
  expect(text?.clauses.map(({ as, number, heading, body }) => [as, number, heading, body]).slice(-5)).toEqual([
    ['paragraph', '1.', 'Objective', 'This is the objective of the Participants.'],
    ['paragraph', '2.', 'Areas', 'The areas are:\n1. machines;\n2. chemicals.'],
    ['paragraph', '3.', 'Funding', 'Each bears its own costs.'],
    ['closing', '', '', 'SIGNED in duplicate at Jakarta.'],
    [
      'signatures',
      '',
      '',
      'FOR THE MINISTRY OF INDUSTRY OF INDONESIA\nAgus\nFOR THE MINISTRY OF INDUSTRY OF BELARUS\nPyotr',
    ],
  ]);
  expect(text?.signatures).toEqual([
    ['FOR THE MINISTRY OF INDUSTRY OF INDONESIA', 'Agus'],
    ['FOR THE MINISTRY OF INDUSTRY OF BELARUS', 'Pyotr'],
  ]);
  expect(text?.parties).toEqual(['The Ministry of Industry of Indonesia', 'the Ministry of Industry of Belarus']);
  expect(warnings.map(({ code }) => code)).toEqual(['numbers-guessed']);
});

test('warns of missing and repeated numbers, a table within the text, and a missing title', () => {
  const paragraphs = [
    buildLine('The Participants, of the one part and of the other;'),
    ...['Pasal 1', 'Pasal 3', 'Pasal 3'].flatMap((label) => [
      buildLine(label),
      buildLine('Para Peserta akan bekerja sama dalam hal ini dan itu.'),
    ]),
    buildCell('Nilai ekspor', 0, 0),
    buildCell('38,03', 0, 1),
    buildCell('juta', 0, 2),
  ];
  expect(readSegments(paragraphs).warnings).toEqual(
    expect.arrayContaining([
      ['title-missing', ''],
      ['closing-missing', ''],
      ['signatures-missing', ''],
      ['number-missing', '2'],
      ['number-twice', '3'],
      ['table-in-text', 'Nilai ekspor | 38,03 | juta'],
    ]),
  );
});

/** The letters and digits of a text; marks of notes are written in several ways. */
const readLetters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

test('every paragraph with words is in exactly one clause, or in the last one and the closing, or a note of one, whatever the paragraphs', () => {
  const text = fc.oneof(
    fc.constantFrom(
      'LETTER OF INTENT',
      'ANTARA',
      'Pasal 1',
      'Paragraph 2',
      'Статья 3',
      '1. Tujuan',
      '2. Bidang',
      '3. Biaya',
      'FOR INDONESIA',
      'DONE at Minsk.',
      'They will meet. Signed at Minsk in two originals.',
      '',
    ),
    fc.constantFrom(
      'Para Peserta akan bekerja sama dalam bidang ini dan yang lain. '.repeat(4),
      'The areas of the one and the other will be for both. '.repeat(4),
    ),
    fc.string({ maxLength: 12 }),
  );
  const paragraph = fc.record({
    text,
    number: fc.option(fc.constantFrom('1.', '2.', 'a.', 'Pasal 1'), { freq: 2, nil: null }),
    part: fc.constantFrom('body' as const, 'body' as const, 'header' as const, 'footnote' as const),
    cells: fc.oneof(
      fc.constant([]),
      fc.constant([]),
      fc.record({ table: fc.nat({ max: 1 }), row: fc.nat({ max: 3 }), cell: fc.nat({ max: 2 }) }).map((one) => [one]),
    ),
    properties: fc.record({ outline: fc.constantFrom(null, null, 0) }),
  });
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 30 }), (paragraphs) => {
      const { texts, warnings } = segmentDocument(paragraphs);
      const taken = texts.flatMap(({ clauses }) =>
        clauses.flatMap(({ as, from }, n) => {
          // A closing may begin in the paragraph of the clause before it.
          const before = clauses.slice(0, n).flatMap((clause) => clause.from);
          return as === 'closing' ? from.filter((at) => !before.includes(at)) : from;
        }),
      );
      const wanted = paragraphs.flatMap((one, at) => (one.part === 'body' && one.text.trim() !== '' ? [at] : []));
      // A footnote that was typed below the text, "*A" for "A*", is kept with the clause that refers to it or named by a warning,
      // and the rule above goes.
      const kept = texts.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.notes));
      const named = warnings.flatMap(({ code, detail }) => (code === 'note-left-out' ? [readLetters(detail)] : []));
      const isNote = (at: number) => {
        const line = paragraphs[at]?.text.trim() ?? '';
        if (/^[-_–—\s]+$/u.test(line) || kept.some((words) => words !== '' && line.endsWith(words))) return true;
        return readLetters(line) !== '' && named.some((letters) => letters.endsWith(readLetters(line)));
      };
      const inClauses = wanted.filter((at) => taken.includes(at) || !isNote(at));
      expect(taken.toSorted((a, b) => a - b)).toEqual(inClauses);
    }),
    { numRuns: runs },
  );
});

test('a footnote typed below a table that refers to it is kept with the clause, and with its words', () => {
  const [text] = segmentDocument([buildCell('A*', 0, 0), buildLine('*A')]).texts;
  expect(text?.clauses.map(({ from, notes }) => ({ from, notes }))).toEqual([{ from: [0], notes: ['A'] }]);
});

test('in an unnumbered text the sentences after the operative words are paragraphs, and the rest after the signatures an annex', () => {
  const { texts } = readSegments([
    buildLine('LETTER OF INTENT'),
    buildLine(
      'The Ministry of Energy and the Ministry of Trade, hereinafter “the Participants”, express the following intentions.',
    ),
    buildLine('The Participants intend to exchange information.'),
    buildLine('Each Participant intends to bear its own costs.'),
    buildLine('Signed in Minsk in the English language.'),
    buildCell('For the Ministry of Energy', 0, 0),
    buildCell('For the Ministry of Trade', 0, 1),
    buildLine('List of contact points of both Participants.'),
  ]);
  expect(texts[0]?.[1]).toEqual([
    ['title', '', '', 'LETTER OF INTENT'],
    [
      'preamble',
      '',
      '',
      'The Ministry of Energy and the Ministry of Trade, hereinafter “the Participants”, express the following intentions.',
    ],
    ['paragraph', '', '', 'The Participants intend to exchange information.'],
    ['paragraph', '', '', 'Each Participant intends to bear its own costs.'],
    ['closing', '', '', 'Signed in Minsk in the English language.'],
    ['signatures', '', '', 'For the Ministry of Energy\nFor the Ministry of Trade'],
    ['annex', '', '', 'List of contact points of both Participants.'],
  ]);
});

test('reads parties named before a parenthesis', () => {
  const first = 'The Ministry of Trade of Indonesia and the Ministry of Trade of Belarus (hereinafter the “Parties”),';
  expect(segmentDocument([buildLine('MEMORANDUM'), buildLine(first)]).texts[0]?.parties).toEqual([
    'The Ministry of Trade of Indonesia',
    'the Ministry of Trade of Belarus',
  ]);
});
