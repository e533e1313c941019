import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CutParagraph, cutClauses } from '../../../shared/rules/cut.ts';

const line = (text: string, more: Partial<CutParagraph> = {}): CutParagraph => ({
  text,
  number: null,
  heading: false,
  table: null,
  ...more,
});
const cut = (...paragraphs: readonly (string | CutParagraph)[]) =>
  cutClauses(paragraphs.map((one) => (typeof one === 'string' ? line(one) : one))).map(
    ({ number, heading, body }) => `${number}|${heading}|${body}`,
  );

describe('a Letter of Intent as a word processor has it', () => {
  test('title block, recitals with the line that ends them, numbered paragraphs, closing', () => {
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
      'typed, heading behind it',
      [line('Pasal 3. Pendanaan'), line('Masing-masing.')],
      'Pasal 3|Pendanaan|Masing-masing.',
    ],
    [
      'one paragraph with a break',
      [line('Пункт 4\nФинансирование'), line('Каждый.')],
      'Пункт 4|Финансирование|Каждый.',
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

  test('without numbers (D15) the headings that the file marks begin clauses, and a table stands by itself', () => {
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
      const taken = cutClauses(paragraphs).flatMap(({ from }) => from);
      expect(taken).toEqual(paragraphs.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at])));
    }),
  );
});
