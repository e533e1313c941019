import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText } from './letter.ts';

/** What the checks say of a closing and of missing languages, for a text of these languages. */
function listSaid(body: { readonly [language: string]: string }, more: Parameters<typeof createCheckedText>[1] = {}) {
  const text = createCheckedText([createCheckedClause(body, { kind: 'closing' })], {
    languages: Object.keys(body),
    prevailingLanguage: 'en',
    ...more,
  });
  return checkText(text)
    .filter(({ check }) => /^(?:closing-|indonesian-missing)/u.test(check))
    .map(({ check, details: { missing, extra, named, context } }) => [check, named ?? missing, extra, context]);
}
const UZBEK = {
  id: 'DIBUAT di Samarkand pada tanggal 3 September 2026 dalam rangkap dua, dalam bahasa Indonesia, bahasa Uzbek, dan bahasa Inggris, semua naskah sama autentiknya; apabila terdapat perbedaan, naskah bahasa Inggris yang berlaku.',
  en: 'DONE at Samarkand on 3 September 2026, in duplicate, in the Indonesian, Uzbek and English languages, all texts being equally authentic; in case of divergence the English text shall prevail.',
};

describe('the list of languages and the prevailing one in the same sentence', () => {
  test('are told apart: the list is compared, and the language that prevails is the one after it', () => {
    const extra = ['closing-languages', [], ['uz'], 'extra'];
    expect(listSaid(UZBEK)).toEqual([extra, extra]);
    expect(listSaid(UZBEK, { prevailingLanguage: null }).filter(([check]) => check === 'closing-prevailing')).toEqual([
      ['closing-prevailing', 'en', undefined, 'unset'],
      ['closing-prevailing', 'en', undefined, 'unset'],
    ]);
  });

  test.each([
    [
      'en',
      'in duplicate, in the Indonesian, Serbian and English languages, each text having the same value; where they diverge the English text is used.',
      ['id', 'sr'],
    ],
    [
      'en',
      'Signed in two copies, each in the Indonesian, Arabic and English languages, it being understood that the English version serves for reference wherever the two differ.',
      ['id', 'ar'],
    ],
    [
      'en',
      'Done in two originals in Indonesian, Turkish and English, and the English text shall prevail.',
      ['id', 'tr'],
    ],
    [
      'id',
      'yang ditandatangani dalam dua rangkap, masing-masing dalam bahasa Indonesia, bahasa Rusia, dan bahasa Inggris, dengan ketentuan bahwa naskah bahasa Inggris diutamakan bila timbul perbedaan tafsir.',
      ['ru', 'en'],
    ],
    [
      'id',
      'Dibuat dalam dua rangkap dalam bahasa Indonesia, bahasa Viet Nam, dan bahasa Inggris. Jika terdapat perbedaan penafsiran, naskah bahasa Inggris yang berlaku.',
      ['vi', 'en'],
    ],
    ['id', 'Dibuat dalam dua rangkap dalam bahasa Indonesia, bahasa Türkiye, dan bahasa Inggris.', ['tr', 'en']],
    [
      'id',
      'ditandatangani di Teheran dalam dua rangkap berbahasa Indonesia, Persia, dan Inggris, dan rangkap Inggrislah yang menjadi pegangan manakala tafsirnya berlainan.',
      ['fa', 'en'],
    ],
    [
      'ru',
      'зафиксировано в двух экземплярах на индонезийском, казахском, русском и английском языках, причём при различии в толковании за основу берётся английский текст.',
      ['id', 'kk', 'en'],
    ],
    [
      'ru',
      'Совершено в двух экземплярах на индонезийском, русском и английском языках; в случае расхождений между индонезийским и русским текстами, преимущество имеет английский текст.',
      ['id', 'en'],
    ],
    [
      'be',
      'Здзейснена ў двух экзэмплярах на беларускай, рускай і англійскай мовах, прычым у выпадку разыходжанняў перавагу мае тэкст на англійскай мове.',
      ['ru', 'en'],
    ],
  ])('the list is compared with the languages of the text: %s: %s', (language, closing, extra) => {
    const said = listSaid({ [language]: closing }).filter(([check]) => check !== 'indonesian-missing');
    expect(said).toEqual([['closing-languages', [], extra, 'extra']]);
  });

  test.each([
    [
      'id',
      'Dibuat dalam dua rangkap dalam bahasa Indonesia dan bahasa Viet Nam. Jika terdapat perbedaan penafsiran, naskah bahasa Inggris yang berlaku.',
    ],
    [
      'ru',
      'Подписано в двух экземплярах, каждый на индонезийском и русском языках. В случае расхождений в толковании используется текст на английском языке.',
    ],
    [
      'be',
      'Падпісана ў двух экзэмплярах, кожны на інданезійскай і беларускай мовах. У выпадку разыходжанняў перавагу мае тэкст на англійскай мове.',
    ],
  ])('a language that prevails and is not listed has a finding: %s', (language, closing) => {
    expect(listSaid({ [language]: closing })).toContainEqual(['closing-languages', ['en'], [], 'prevailing']);
  });

  test.each([
    'Signed in two originals in the Indonesian and English languages. In case of divergence, the English text will prevail.',
    'Signed in two originals in the Indonesian, Belarusian and English languages. In case of divergence between the Indonesian and Belarusian texts, the English text will prevail.',
    'Signed in two originals in English.',
  ])('a language that is listed and prevails has none: %s', (closing) => {
    expect(listSaid({ en: closing }).filter(([, , , context]) => context === 'prevailing')).toEqual([]);
  });
});

describe('a text without Indonesian', () => {
  const english = { en: 'This Joint Statement was adopted in New Delhi on 24 April 2026 in English, in two copies.' };
  const title = { en: 'JOINT STATEMENT\non Capital Goods' };
  const missing = (...args: Parameters<typeof listSaid>) => listSaid(...args).map(([check]) => check);

  test('lacks none where it is a statement that does not bind, and its closing names other languages alone', () => {
    expect(missing(english, { title, profile: 'non-binding' })).toEqual([]);
  });

  test('lacks it where it may bind, is a memorandum or a letter, names Indonesian, or names no language', () => {
    expect(missing(english, { title, profile: 'binding' })).toContain('indonesian-missing');
    for (const name of ['MEMORANDUM OF UNDERSTANDING', 'LETTER OF INTENT', 'JOINT STATEMENT OF INTENT'])
      expect(missing(english, { title: { en: name }, profile: 'non-binding' })).toContain('indonesian-missing');
    for (const en of [english.en.replace('English', 'Indonesian and English'), 'Adopted in New Delhi.'])
      expect(missing({ en }, { title, profile: 'non-binding' })).toContain('indonesian-missing');
  });
});
