import { expect, test } from 'vitest';
import { groupTextLanguages } from '../../../renderer/features/negotiations/text-languages.ts';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';

const names = (speech: 'id' | 'en') => (language: string) => formatLanguageDisplayName(language, speech);

test('languages with the usual clauses are offered first, each list in the order of its names, and no language twice', () => {
  for (const speech of ['id', 'en'] as const) {
    const [usual, others] = groupTextLanguages(['id', 'en', 'ru'], names(speech), speech);
    expect(usual?.group).toBe('usual');
    expect(usual?.languages.map(({ value }) => value).toSorted()).toEqual(['en', 'id', 'ru']);
    for (const one of [usual, others]) {
      const labels = one?.languages.map(({ label }) => label) ?? [];
      expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, speech)));
    }
    expect(others?.languages.filter(({ value }) => ['id', 'en', 'ru'].includes(value))).toEqual([]);
    expect(others?.languages.length).toBeGreaterThan(40);
  }
});

test('before it is known which have them, all are in one list', () => {
  expect(groupTextLanguages([], names('id'), 'id').map(({ group }) => group)).toEqual(['others']);
});
