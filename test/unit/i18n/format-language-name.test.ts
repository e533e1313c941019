import { expect, test } from 'vitest';
import { formatLanguageDisplayName } from '../../../shared/i18n/format-language-name.ts';

test('languages have capitalised names in the interface language, and their code where there is no name', () => {
  expect(['id', 'ru', 'be', 'qqx'].map((one) => formatLanguageDisplayName(one, 'id'))).toEqual([
    'Indonesia',
    'Rusia',
    'Belarus',
    'Qqx',
  ]);
  expect(['id', 'ru', 'be'].map((one) => formatLanguageDisplayName(one, 'en'))).toEqual([
    'Indonesian',
    'Russian',
    'Belarusian',
  ]);
});
