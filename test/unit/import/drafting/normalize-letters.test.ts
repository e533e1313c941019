import { expect, test } from 'vitest';
import { buildLine, readSegments } from './build-paragraphs.ts';

const oldBelarusian = [
  'МЕМАРАНДУМ',
  'АБ УЗАЕМАРАЗУМЕННI ПАМIЖ МIНIСТЭРСТВАМ ГАНДЛЮ РЭСПУБЛIКI БЕЛАРУСЬ',
  'I МIНIСТЭРСТВАМ ГАНДЛЮ РЭСПУБЛIКI IНДАНЕЗIЯ',
  'Мiнiстэрства гандлю Рэспублiкi Беларусь i Мiнiстэрства гандлю Рэспублiкi Iнданезiя, якiя далей называюцца Бакамi,',
  'пагадзiлiся аб нiжэйпададзеным:',
  'Раздзел I Мэта',
  'Бакi развiваюць гандаль i транспарт.',
  'Раздзел II Выдаткi',
  'Кожны Бок нясе свае выдаткi.',
  'Учынена ў г. Мiнску 1 кастрычнiка 1996 г. у двух экзэмплярах.',
];

test('a Belarusian text typed with Latin i throughout is read as it looks, and a warning says so', () => {
  const { texts, warnings } = readSegments(oldBelarusian.map((text) => buildLine(text)));
  expect(texts).toEqual([
    [
      'be',
      [
        [
          'title',
          '',
          '',
          'МЕМАРАНДУМ\nАБ УЗАЕМАРАЗУМЕННІ ПАМІЖ МІНІСТЭРСТВАМ ГАНДЛЮ РЭСПУБЛІКІ БЕЛАРУСЬ\nІ МІНІСТЭРСТВАМ ГАНДЛЮ РЭСПУБЛІКІ ІНДАНЕЗІЯ',
        ],
        [
          'preamble',
          '',
          '',
          'Міністэрства гандлю Рэспублікі Беларусь і Міністэрства гандлю Рэспублікі Інданезія, якія далей называюцца Бакамі,\nпагадзіліся аб ніжэйпададзеным:',
        ],
        ['paragraph', 'Раздзел I', 'Мэта', 'Бакі развіваюць гандаль і транспарт.'],
        ['paragraph', 'Раздзел II', 'Выдаткі', 'Кожны Бок нясе свае выдаткі.'],
        ['closing', '', '', 'Учынена ў г. Мінску 1 кастрычніка 1996 г. у двух экзэмплярах.'],
      ],
    ],
  ]);
  expect(warnings).toContainEqual(['letters-replaced', 'УЗАЕМАРАЗУМЕННI']);
});

test('a text that has і of its own keeps a Latin i: there it may hide something', () => {
  const { texts, warnings } = readSegments(
    [...oldBelarusian, 'Дадатак', 'Спіс тавараў'].map((text) => buildLine(text)),
  );
  expect(JSON.stringify(texts)).toContain('Бакi развiваюць');
  expect(warnings.map(([code]) => code)).not.toContain('letters-replaced');
});

test('soft hyphens, which only say where a line may be broken, are in no clause', () => {
  const lines = ['LETTER OF INTENT', 'Article 1', 'Co\u00adoperation in re\u00adsearch.', 'Article 2', 'We pay.'];
  const { texts } = readSegments(lines.map((text) => buildLine(text)));
  expect(texts[0]?.[1]).toContainEqual(['paragraph', 'Article 1', '', 'Cooperation in research.']);
});
