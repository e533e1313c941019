import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SegmentParagraph, segmentClauses } from '../../../shared/import/segment-clauses.ts';

const line = (text: string, more: Partial<SegmentParagraph> = {}): SegmentParagraph => ({
  text,
  number: null,
  heading: false,
  table: null,
  ...more,
});
const cut = (...paragraphs: readonly (string | SegmentParagraph)[]) =>
  segmentClauses(paragraphs.map((one) => (typeof one === 'string' ? line(one) : one))).map(
    ({ number, heading, body }) => `${number}|${heading}|${body}`,
  );

describe('a Letter of Intent in the form a word processor stores', () => {
  test('is cut into title block, recitals with the line that ends them, numbered paragraphs and closing', () => {
    expect(
      cut(
        'LETTER OF INTENT',
        'BETWEEN',
        'THE MINISTRY',
        'The Ministry of Industry,',
        'DESIRING to cooperate;',
        'PURSUANT to the laws;',
        'HAVE REACHED the following understanding:',
        'Paragraph 1',
        'Objective',
        'The objective is this.',
        'Paragraph 2',
        'Areas',
        'The areas are:',
        'a. one; and',
        'b. two.',
        '',
        'SIGNED in duplicate at Minsk.',
        'In witness thereof.',
      ),
    ).toEqual([
      '||LETTER OF INTENT\nBETWEEN\nTHE MINISTRY',
      '||The Ministry of Industry,',
      '||DESIRING to cooperate;',
      '||PURSUANT to the laws;\nHAVE REACHED the following understanding:',
      'Paragraph 1|Objective|The objective is this.',
      'Paragraph 2|Areas|The areas are:\na. one; and\nb. two.',
      '||SIGNED in duplicate at Minsk.\nIn witness thereof.',
    ]);
  });

  test.each([
    [
      'typed, followed by the heading',
      [line('Pasal 3. Pendanaan'), line('Masing-masing.')],
      'Pasal 3|Pendanaan|Masing-masing.',
    ],
    ['in words', [line('ARTICLE ONE'), line('Objective'), line('It is this.')], 'ARTICLE ONE|Objective|It is this.'],
    ['in Indonesian words', [line('Bagian Kedua Belas. Biaya'), line('Tiap.')], 'Bagian Kedua Belas|Biaya|Tiap.'],
    ['in Russian words', [line('Статья первая'), line('Цель'), line('Это.')], 'Статья первая|Цель|Это.'],
    [
      'one paragraph with a break',
      [line('Пункт 4\nФинансирование'), line('Каждый.')],
      'Пункт 4|Финансирование|Каждый.',
    ],
    [
      'all of it one paragraph with breaks',
      [line('Article 2\nScope\nThe areas are:\na. steel;\nb. paper.')],
      'Article 2|Scope|The areas are:\na. steel;\nb. paper.',
    ],
    ['automatic number', [line('Funding', { number: 'Article 5.' }), line('Each.')], 'Article 5|Funding|Each.'],
    ['roman', [line('Article IV'), line('Each pays.')], 'Article IV||Each pays.'],
    ['a body without a heading', [line('Paragraph 6'), line('Each pays.')], 'Paragraph 6||Each pays.'],
    [
      'automatic items keep their labels',
      [line('Paragraph 7'), line('Areas'), line('one;', { number: 'a.' }), line('two.', { number: 'b.' })],
      'Paragraph 7|Areas|a. one;\nb. two.',
    ],
  ])('numbered paragraphs: %s', (_, paragraphs, expected) => {
    expect(cut('Title', 'A recital;', ...paragraphs).slice(2)).toEqual([expected]);
  });

  test('a sentence that begins with a reference begins no clause', () => {
    expect(cut('Paragraph 1', 'Scope', 'It applies.', 'Paragraph 3 will not apply to it.')).toEqual([
      'Paragraph 1|Scope|It applies.\nParagraph 3 will not apply to it.',
    ]);
  });

  test('without numbers (D15) marked headings begin clauses, and a table is separate', () => {
    const cell = (text: string) => line(text, { table: 0 });
    expect(
      cut(
        'T',
        'R;',
        line('Objective', { heading: true }),
        'It is.',
        line('Areas', { heading: true }),
        'They are.',
        cell('FOR A'),
        cell('FOR B'),
      ),
    ).toEqual(['||T', '||R;', '|Objective|It is.', '|Areas|They are.', '||FOR A\nFOR B']);
  });
});

test('every paragraph with words is in exactly one clause, in order', () => {
  const words = fc.constantFrom(
    'Paragraph 1',
    'Objective',
    'It is.',
    '',
    'SIGNED at Minsk.',
    'a;',
    'HAVE REACHED:',
    'Пункт 2',
  );
  const paragraph = fc.record({
    text: fc.oneof(words, fc.string()),
    number: fc.constantFrom(null, 'a.', 'Article 1'),
    heading: fc.boolean(),
    table: fc.constantFrom(null, null, 0, 1),
  });
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 30 }), (paragraphs) => {
      const taken = segmentClauses(paragraphs).flatMap(({ from }) => from);
      expect(taken).toEqual(paragraphs.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at])));
    }),
  );
});

describe('other shapes', () => {
  test.each([
    ['a dash after the number', 'Article 2 – Areas', 'Article 2|Areas|'],
    ['a hyphen', 'Pasal 2 - Ruang Lingkup', 'Pasal 2|Ruang Lingkup|'],
    [
      'a sentence after the number and a full stop',
      'Статья 2. Стороны сотрудничают в сфере труда.',
      'Статья 2||Стороны сотрудничают в сфере труда.',
    ],
    [
      'a sentence after the number and a colon',
      'Article 2: The Parties cooperate.',
      'Article 2||The Parties cooperate.',
    ],
  ])('are cut into number, heading and words: %s', (_, text, expected) => {
    expect(
      cut('Preamble of it;', 'Article 1', 'Purpose', 'To cooperate.', text, 'Article 3', 'End', 'It ends.')[2],
    ).toBe(expected);
  });

  test('a line that begins with a reference is not a clause', () => {
    expect(cut('Article 1', 'Purpose', 'To cooperate.', 'Article 3 will not apply.')).toEqual([
      'Article 1|Purpose|To cooperate.\nArticle 3 will not apply.',
    ]);
  });

  test('annexes have letters, a number sign, or neither, and keep their contents', () => {
    expect(
      cut(
        'Article 1',
        'Purpose',
        'To cooperate.',
        'DONE at Geneva.',
        line('For us', { table: 0 }),
        'ANNEX A',
        'LIST OF LABORATORIES',
        '1. Laboratory one.',
        'Приложение № 2',
        'Перечень',
        'Один.',
        'LAMPIRAN',
        'Daftar proyek.',
      ),
    ).toEqual([
      'Article 1|Purpose|To cooperate.',
      '||DONE at Geneva.',
      '||For us',
      'ANNEX A|LIST OF LABORATORIES|1. Laboratory one.',
      'Приложение № 2|Перечень|Один.',
      'LAMPIRAN||Daftar proyek.',
    ]);
  });

  test('an annex may name its parent document, after signatures without a table', () => {
    expect(
      cut(
        'Статья 1',
        'Цель',
        'Труд.',
        'Совершено в Минске.',
        'За Министерство А',
        'Приложение к Соглашению',
        'Перечень мероприятий на год.',
      ),
    ).toEqual([
      'Статья 1|Цель|Труд.',
      '||Совершено в Минске.\nЗа Министерство А',
      'Приложение||к Соглашению\nПеречень мероприятий на год.',
    ]);
    expect(cut('Article 1', 'Costs', 'Own costs.', 'Annex to the text is none.')).toHaveLength(1);
  });

  test('words after a table in a numbered clause are not a recital', () => {
    expect(
      cut(
        'Section I. Scope',
        'It covers:',
        line('Tyres', { table: 0 }),
        'and nothing else.',
        'Section II. Effect',
        'Now.',
      ),
    ).toEqual(['Section I|Scope|It covers:', '||Tyres', '||and nothing else.', 'Section II|Effect|Now.']);
  });

  test('words of witness begin the closing, and a preamble heading is not part of the title', () => {
    expect(
      cut(
        'NOTA KESEPAHAMAN',
        'MUKADIMAH',
        'Kementerian A dan B;',
        'Pasal 1',
        'Biaya',
        'Biaya sendiri.',
        'SEBAGAI BUKTI, mereka menandatangani.',
        'DIBUAT di Jakarta.',
      ),
    ).toEqual([
      '||NOTA KESEPAHAMAN',
      '||MUKADIMAH',
      '||Kementerian A dan B;',
      'Pasal 1|Biaya|Biaya sendiri.',
      '||SEBAGAI BUKTI, mereka menandatangani.\nDIBUAT di Jakarta.',
    ]);
  });
});
