import { expect, test } from 'vitest';
import { buildLine, readSegments } from './build-paragraphs.ts';

const title =
  'Memorandum of Understanding between the Ministry of Trade of Peru and the Ministry of Trade of Indonesia';
const numbered = (n: number, text: string) => buildLine(text, { number: `${n}.` });

test('a heading of another look before the first number is that of a part, and no part of the title', () => {
  const heading = (text: string) => buildLine(text, { properties: { outline: 1 } });
  const { texts } = readSegments([
    buildLine(title),
    heading('What we intend'),
    numbered(1, 'This Memorandum records what we intend.'),
    numbered(2, 'It builds on earlier exchanges of officials.'),
    heading('Costs'),
    numbered(3, 'Each of us meets its own costs.'),
  ]);
  expect(texts[0]?.[1]).toEqual([
    ['title', '', '', title],
    ['part', 'What we intend', '', ''],
    ['paragraph', '1.', '', 'This Memorandum records what we intend.'],
    ['paragraph', '2.', '', 'It builds on earlier exchanges of officials.'],
    ['part', 'Costs', '', ''],
    ['paragraph', '3.', '', 'Each of us meets its own costs.'],
  ]);
});

test('a line that separates the title from its footnote is no part of it', () => {
  const lines = [
    'MEMORANDUM OF UNDERSTANDING *)',
    '_____________',
    '*) In force since 5 May 1996.',
    'Article 1',
    'We meet.',
  ];
  const { texts } = readSegments(lines.map((text) => buildLine(text)));
  expect(texts[0]?.[1]?.slice(0, 2)).toEqual([
    ['title', '', '', 'MEMORANDUM OF UNDERSTANDING *)'],
    ['preamble', '', '', '*) In force since 5 May 1996.'],
  ]);
});

test('wide spaces after a typed label are one', () => {
  const lines = ['LETTER OF INTENT', 'Article 1', '1.1   We meet.', 'a)    in Minsk', 'Article 2', 'We pay.'];
  const { texts } = readSegments(lines.map((text) => buildLine(text)));
  expect(texts[0]?.[1]?.[1]).toEqual(['paragraph', 'Article 1', '', '1.1 We meet.\na) in Minsk']);
});
