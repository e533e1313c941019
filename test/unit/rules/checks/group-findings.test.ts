import { expect, test } from 'vitest';
import type { ShownFinding } from '../../../../shared/model/check.ts';
import { groupWordFindings } from '../../../../shared/rules/checks/group-findings.ts';
import { buildShownFinding } from '../../../helpers/shown.ts';

function find(clause: string, words: string, more: Partial<ShownFinding> = {}): ShownFinding {
  const place = { clause, language: 'ru', part: 'body' as const, start: 0, end: words.length, words };
  const places = [{ ...place, finding: `${clause} ${words}`, fix: null }];
  return buildShownFinding({ check: 'treaty-word', clause, language: 'ru', place, places, ...more });
}
const list = (findings: readonly ShownFinding[]) =>
  groupWordFindings(findings).map(({ check, places }) => [
    check,
    ...places.map(({ clause, words }) => `${clause} ${words}`),
  ]);

test('findings of one word are one finding with its places, whatever its form, where the first of them is', () => {
  const spacing = find('a', '  ', { check: 'spacing' });
  expect(
    list([find('a', 'Стороны'), spacing, find('b', 'обязуются'), find('b', 'Сторон'), find('c', 'Стороной')]),
  ).toEqual([
    ['treaty-word', 'a Стороны', 'b Сторон', 'c Стороной'],
    ['spacing', 'a   '],
    ['treaty-word', 'b обязуются'],
  ]);
});

test('places that were waived for a reason of their own, and other findings, stay apart', () => {
  const waived = {
    reason: 'Quoted',
    actor: { name: 'A', unit: null },
    at: '2022-01-01T00:00:00.000Z',
    record: 'f'.repeat(64),
  };
  expect(
    list([
      find('a', 'Стороны'),
      find('b', 'Стороны', { waived }),
      find('c', 'Сторона', { waived }),
      find('a', '____', { check: 'placeholder' }),
      find('b', '____', { check: 'placeholder' }),
    ]),
  ).toEqual([
    ['treaty-word', 'a Стороны'],
    ['treaty-word', 'b Стороны', 'c Сторона'],
    ['placeholder', 'a ____', 'b ____'],
  ]);
});

test('the blanks of a language are one finding, whatever their signs; other placeholders stay apart', () => {
  const blank = (clause: string, words: string, more: Partial<ShownFinding> = {}) =>
    find(clause, words, { check: 'placeholder', ...more });
  expect(
    list([
      blank('a', '……'),
      blank('a', '[●]'),
      blank('b', '«__»'),
      blank('b', '20__'),
      blank('c', 'TBD'),
      blank('c', '____', { language: 'id' }),
    ]),
  ).toEqual([
    ['placeholder', 'a ……', 'b «__»', 'b 20__'],
    ['placeholder', 'a [●]'],
    ['placeholder', 'c TBD'],
    ['placeholder', 'c ____'],
  ]);
});
