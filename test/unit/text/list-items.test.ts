import { expect, test } from 'vitest';
import { parseListItems } from '../../../shared/text/list-items.ts';

const short = (lines: string[]) =>
  parseListItems(lines).map((item) =>
    item === null ? null : `${item.level} ${item.style.counter} ${item.value} ${item.label}`,
  );

test.each([
  [
    ['The areas:', 'a. one', 'b. two'],
    [null, '0 lowerLetter 1 a.', '0 lowerLetter 2 b.'],
  ],
  [
    ['1. one', 'a. sub', '(i) deep', '(ii) deep', 'b. sub', '2. two', 'a. sub'],
    [
      '0 decimal 1 1.',
      '1 lowerLetter 1 a.',
      '2 lowerRoman 1 (i)',
      '2 lowerRoman 2 (ii)',
      '1 lowerLetter 2 b.',
      '0 decimal 2 2.',
      '1 lowerLetter 1 a.',
    ],
  ],
  [
    ['h. x', 'i. y', 'j. z'],
    ['0 lowerLetter 8 h.', '0 lowerLetter 9 i.', '0 lowerLetter 10 j.'],
  ],
  [
    ['i. y', 'ii. z'],
    ['0 lowerRoman 1 i.', '0 lowerRoman 2 ii.'],
  ],
  [
    ['(iv) y', '(v) z', '(vi) q'],
    ['0 lowerRoman 4 (iv)', '0 lowerRoman 5 (v)', '0 lowerRoman 6 (vi)'],
  ],
  [
    ['е) x', 'ж) y', 'и) z', 'к) q'],
    ['0 russianLower 6 е)', '0 russianLower 7 ж)', '0 russianLower 9 и)', '0 russianLower 10 к)'],
  ],
  [
    ['1. one', '3. three'],
    ['0 decimal 1 1.', '0 decimal 3 3.'],
  ],
  [
    ['1. one', 'and so on', '2. two'],
    ['0 decimal 1 1.', null, '0 decimal 2 2.'],
  ],
  [
    ['г. Минск', '2022. year', 'ъ) no such item', '(a. odd', 'Ad. 1', '01. x'],
    [null, null, null, null, null, null],
  ],
  [
    ['а. выставки;', 'б. стажировки;', 'в. Обмен', 'г. Проведение ярмарок', 'д. иное'],
    ['0 russianLower 1 а.', '0 russianLower 2 б.', '0 russianLower 3 в.', '0 russianLower 4 г.', '0 russianLower 5 д.'],
  ],
  [
    ['з) вынікі', 'і) іншае', 'к) рэшта'],
    ['0 russianLower 8 з)', '0 russianLower 9 і)', '0 russianLower 10 к)'],
  ],
  [
    ['д) x', 'е) x', 'ё) x', 'ж) x', 'з) x', 'и) x', 'й) x', 'к) x'],
    [5, 6, 7, 8, 9, 10, 11, 12].map((value, n) => `0 russianLower ${value} ${'деёжзийк'[n]})`),
  ],
  [
    ['г. Минск, «5» мая 2022 г.', 'г. Нижний Новгород', 'п. 3 настоящего', 'т. е. стороны', 'г. Минск\n', 'с. 12'],
    [null, null, null, null, null, null],
  ],
])('reads the level, number style and label of items in %j', (lines, expected) => {
  expect(short(lines)).toEqual(expected);
});
