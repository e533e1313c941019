import { describe, expect, test } from 'vitest';
import type { CheckedText } from '../../../shared/rules/checks/check-text.ts';
import { createCheckedText, listFindings, listFoundWords } from './checks/letter.ts';

describe('names', () => {
  test('a Turkish name keeps its letter', () => {
    expect(listFoundWords('spoof', 'en', 'The delegation was headed by Mr. Kemal Ardıç, Deputy Minister.')).toEqual([]);
    expect(listFoundWords('spoof', 'en', 'The Partıcipants will meet.')).toEqual(['Partıcipants']);
  });

  test('a Russian name takes the case of its sentence', () => {
    const state = { ru: 'Республика Беларусь' };
    const text = createCheckedText([], { languages: ['ru'] });
    const parties = [
      text.parties[0],
      { ...text.parties[1], state, ministry: { ru: 'Главное таможенное управление Беларуси' } },
    ] as const;
    const body = { ru: 'Меморандум заключен с Главным таможенным управлением Беларуси.' };
    expect(listFindings('party-name', body, {}, { parties })).toEqual([]);
  });

  test('a list of persons may have a space before its colon', () => {
    const source = 'I. Dr. WIRANTI KUSUMANINGRUM : Kepala Badan, bertindak untuk badan tersebut.';
    expect(listFoundWords('spacing', 'id', source)).toEqual([]);
    expect(listFoundWords('spacing', 'id', 'Kegiatan ini meliputi : pelatihan.')).toHaveLength(1);
  });
});

test.each([
  ['Montenegro', 'Montenegrin', 'Montenegra'],
  ['Mexico', 'Mexican', 'Mexicco'],
  ['Turkey', 'Turkish', 'Turkkey'],
  ['Hungary', 'Hungarian', 'Hungery'],
])('the adjective of %s is no other name: %s, and %s is', (name, adjective, misspelt) => {
  const [ours, theirs] = createCheckedText([]).parties;
  const parties: CheckedText['parties'] = [ours, { ...theirs, state: { en: name } }];
  const find = (source: string) =>
    listFindings('party-name', { en: source }, {}, { parties }).map(({ details }) => details.name);
  expect([find(`The ${adjective} law applies.`), find(`They met in ${misspelt}.`)]).toEqual([[], [name]]);
});
