import { describe, expect, test } from 'vitest';
import { listFindings, listFoundWords } from './letter.ts';

describe('alternat (D12)', () => {
  test('finds a name without a partner or with an unknown side', () => {
    expect(listFoundWords('alternat-unpaired', 'en', '{ID:Indonesia} pays {ID:itself} and {BY:Belarus}.')).toEqual([
      'itself',
    ]);
    expect(listFoundWords('alternat-unpaired', 'en', '{ID:Indonesia} and {BY:Belarus} with {MY:Malaysia}.')).toEqual([
      'Malaysia',
    ]);
    expect(listFoundWords('alternat-unpaired', 'en', '{ID:Indonesia} and {BY:Belarus}.')).toEqual([]);
  });

  test.each([
    ['en', 'exports of {ID:Indonesia} to {BY:Belarus}', 'Indonesia to Belarus'],
    ['en', '{BY:Belarus} will supply {ID:Indonesia} with potash', 'Belarus will supply Indonesia'],
    ['id', 'dari {ID:Indonesia} ke {BY:Belarus}', 'Indonesia ke Belarus'],
    ['ru', 'экспорт {ID:Индонезии} в {BY:Беларусь}', 'Индонезии в Беларусь'],
    ['en', 'imports of {ID:Indonesia} from {BY:Belarus}', 'Indonesia from Belarus'],
    ['id', 'impor {ID:Indonesia} dari {BY:Belarus}', 'Indonesia dari Belarus'],
    ['ru', 'импорт {ID:Индонезией} из {BY:Беларуси}', 'Индонезией из Беларуси'],
  ] as const)('finds marked names in a direction: %s %s', (language, source, fix) => {
    expect(listFindings('alternat-direction', { [language]: source }).map((one) => one.fix)).toEqual([fix]);
  });

  test.each([
    ['en', 'relations between {ID:Indonesia} and {BY:Belarus}; laws applicable to {ID:Indonesia} and to {BY:Belarus}'],
    ['id', 'kunjungan bergantian di {ID:Indonesia} dan {BY:Belarus}'],
    ['ru', 'визиты поочерёдно в {ID:Индонезию} и в {BY:Беларусь}'],
  ] as const)('finds no direction in what both sides do alike: %s %s', (language, source) => {
    expect(listFindings('alternat-direction', { [language]: source })).toEqual([]);
  });
});
