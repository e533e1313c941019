import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDeadlines } from '../../../../shared/rules/home/list-deadlines.ts';
import {
  countBackTreatyPaper,
  countDaysUntil,
  subtractWorkingDays,
} from '../../../../shared/rules/home/working-days.ts';
import { buildStanding } from './standing.ts';

test.each([
  ['2022-02-23', 1, '2022-02-22'],
  ['2022-02-21', 1, '2022-02-18'],
  ['2022-02-20', 1, '2022-02-18'],
  ['2022-02-23', 4, '2022-02-17'],
  ['2022-03-01', 5, '2022-02-22'],
  ['2022-02-23', 0, '2022-02-23'],
])('%s less %i working days is %s', (day, count, expected) => {
  expect(subtractWorkingDays(day, count)).toBe(expected);
});

test('treaty paper is there on the working day before the signing, three working days after a complete request (D20)', () => {
  expect(countBackTreatyPaper('2022-02-23')).toEqual({ latest: '2022-02-17', safe: '2022-02-08' });
  expect(countBackTreatyPaper('2022-02-21')).toEqual({ latest: '2022-02-15', safe: '2022-02-04' });
});

test('working days are never on a weekend, add up, and are at most seven days for five', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  const count = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(day, count, count, (from, a, b) => {
      const before = subtractWorkingDays(from, a);
      expect([0, 6]).not.toContain(new Date(before).getUTCDay());
      expect(subtractWorkingDays(before, b)).toBe(subtractWorkingDays(from, a + b));
      expect(countDaysUntil(from, subtractWorkingDays(before, 5))).toBe(countDaysUntil(from, before) + 7);
    }),
  );
});

test('the days ahead are those of requests, meetings, treaty paper, signing and end, in order', () => {
  const texts = [
    buildStanding({
      asked: [
        { deadline: '2022-02-02', draft: 'Draf 4', who: ['AGRO'] },
        { deadline: null, draft: 'Draf 3', who: ['IKFT'] },
      ],
      events: [
        { kind: 'meeting', day: '2022-02-01', label: 'daring' },
        { kind: 'meeting', day: '2022-02-09', label: 'Minsk' },
      ],
      signing: { planned: '2022-02-23', paper: 'open', signed: null, handedOver: false },
    }),
    buildStanding({
      code: 'msp-uzbekistan',
      expires: '2023-01-01',
      signing: { planned: null, paper: 'done', signed: '2022-01-01', handedOver: true },
    }),
    buildStanding({ code: 'old', archived: true, expires: '2023-01-01' }),
  ];
  expect(listDeadlines(texts, '2022-02-04').map(({ code, kind, day }) => `${day} ${kind} ${code}`)).toEqual([
    '2022-02-02 replies loi-belarus',
    '2022-02-08 treaty-paper-safe loi-belarus',
    '2022-02-09 meeting loi-belarus',
    '2022-02-17 treaty-paper loi-belarus',
    '2022-02-23 signing loi-belarus',
    '2023-01-01 end msp-uzbekistan',
  ]);
});
