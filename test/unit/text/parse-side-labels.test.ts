import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printWithSides } from '../../../shared/text/marks/outside-words.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { parseOutsideMarks } from '../../../shared/text/marks/parse-side-labels.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { renderMarks } from '../../../shared/text/marks/render-marks.ts';
import { anyText, runs } from '../diff/texts.ts';

const sides = [
  { code: 'ID', states: ['Republik Indonesia', 'the Republic of Indonesia', 'Республика Индонезия'] },
  { code: 'BY', states: ['Republik Belarus', 'the Republic of Belarus', 'Республика Беларусь', 'Рэспубліка Беларусь'] },
];

test.each([
  ['will [Belarusian side: ensure] explore', 'will [BY: ensure] explore', ['BY']],
  [
    '[предложение белорусской стороны: обеспечат][предложение индонезийской стороны: изучат]',
    '[BY: обеспечат][ID: изучат]',
    ['BY', 'ID'],
  ],
  ['[Pihak Belarus: menjamin] [Pihak Indonesia: menjajaki]', '[BY: menjamin] [ID: menjajaki]', ['BY', 'ID']],
  ['[BY: a][ID: b]', '[BY: a][ID: b]', ['BY', 'ID']],
  ['[Proposal of the Republic of Belarus: x [Indonesian proposal: y]]', '[BY: x [ID: y]]', ['BY', 'ID']],
  ['[прапанова беларускага боку: так]', '[BY: так]', ['BY']],
  ['[Indonesia: x]', '[ID: x]', ['ID']],
  ['[Belarus side proposes: x] [сторона Беларуси: y]', '[BY: x] [BY: y]', ['BY', 'BY']],
  ['[usulan pihak Belarus: x] [Белорусская сторона предлагает: y]', '[BY: x] [BY: y]', ['BY', 'BY']],
  ['[Bel.: x] [Ind.: y] [BEL: z] [Бел.: ж]', '[BY: x] [ID: y] [BY: z] [BY: ж]', ['BY', 'ID', 'BY', 'BY']],
  ['[РБ: x] [РИ: y] [RB: x] [RI: y]', '[BY: x] [ID: y] [BY: x] [ID: y]', ['BY', 'ID', 'BY', 'ID']],
  ['[Belarusian side:\none\n\ntwo]', '[BY: one\n\ntwo]', ['BY']],
  // Words before a colon that name no side, or both, are words of the text.
  ['[Industry: steel] [Belarus and Indonesia: both]', '[Industry: steel] [Belarus and Indonesia: both]', []],
  ['[Rep.: x] [Re: y] [R: z] [Note: w]', '[Rep.: x] [Re: y] [R: z] [Note: w]', []],
  // An unknown code is kept as a side, as the grammar reads it.
  ['[RU: a] [HS: 8708]', '[RU: a] [HS: 8708]', ['RU', 'HS']],
  ['[BY: ] [BY: x', '\\[BY: \\] \\[BY: x', []],
  ['[to be agreed]', '[to be agreed]', []],
  ['one [ ] two ] three [ {x} a|b', 'one \\[ \\] two \\] three \\[ \\{x\\} a\\|b', []],
  ['[Belarusian side: ]', '[Belarusian side: ]', []],
])('turns labels of sides into bracket codes: %s', (text, source, named) => {
  const { marks, brackets } = parseOutsideMarks(text, sides);
  expect([printMarks(marks), brackets.flatMap(({ side }) => side ?? [])]).toEqual([source, named]);
  const parsed = parseMarks(source);
  expect(parsed).toEqual({ ok: true, marks });
  // Read before the sides were known, and labelled afterwards.
  expect(printWithSides(printMarks(parseOutsideMarks(text, []).marks), sides)).toBe(source);
});

test('whatever is typed, the source parses and reads as the words with codes for the labels', () => {
  const piece = fc.constantFrom('[', ']', '[Belarusian side: ', '[Pihak Indonesia: ', '[BY: ', ': ', '\n');
  const texts = fc.array(fc.oneof(piece, anyText), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const { marks, brackets } = parseOutsideMarks(text, sides);
      const parsed = parseMarks(printMarks(marks));
      expect(parsed).toEqual({ ok: true, marks });
      if (!parsed.ok) return;
      const options = { parties: ['ID', 'BY'] as const, copy: 'ID', view: 'bracketed' as const, numbers: new Map() };
      const plain = (words: string) => words.replace(/\s+/gu, '');
      const expected = brackets.reduceRight(
        (words, { start, inner, side }) =>
          side === null ? words : `${words.slice(0, start)}[${side}: ${words.slice(inner)}`,
        text,
      );
      expect(plain(renderMarks(parsed.marks, options).text)).toBe(plain(expected));
    }),
    { numRuns: runs },
  );
});
