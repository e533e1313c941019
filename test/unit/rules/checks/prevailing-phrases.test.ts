import { expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { proposePrevailingLanguage } from '../../../../shared/rules/checks/languages/propose-prevailing-language.ts';
import { createCheckedClause, createCheckedText, listFindings } from './letter.ts';

/** What a closing says of the language that prevails, where the text is described with Indonesian. */
test.each([
  [
    'en',
    'Done in Indonesian, Russian and English. In the event of any inconsistency, the English text shall be decisive.',
  ],
  ['en', 'Done in Indonesian and English. Preference will be given to the English text.'],
  ['en', 'Done in Indonesian and English. In case of doubt the English version will be used.'],
  ['en', 'Done in Indonesian and English. The English text takes precedence.'],
  [
    'id',
    'Dibuat dalam bahasa Indonesia dan Inggris. Apabila terdapat ketidaksesuaian, naskah bahasa Inggris yang dipakai.',
  ],
  ['id', 'Dibuat dalam bahasa Indonesia dan Inggris. Naskah bahasa Inggris diutamakan.'],
  ['id', 'Dibuat dalam bahasa Indonesia dan Inggris. Teks bahasa Inggris menjadi rujukan.'],
  ['ru', 'Совершено на индонезийском и английском языках. Предпочтение отдаётся тексту на английском языке.'],
  ['ru', 'Совершено на индонезийском и английском языках. За основу берётся текст на английском языке.'],
  ['ru', 'Совершено на индонезийском и английском языках. В спорных случаях используется текст на английском языке.'],
  ['ru', 'Совершено на индонезийском и английском языках. Приоритет имеет английский текст.'],
  ['ru', 'Совершено на индонезийском и английском языках. При неясностях Стороны обращаются к английскому тексту.'],
  ['be', 'Здзейснена на інданезійскай і англійскай мовах. У выпадку сумнення карыстаюцца тэкстам на англійскай мове.'],
  ['be', 'Здзейснена на інданезійскай і англійскай мовах. За аснову бярэцца тэкст на англійскай мове.'],
  ['be', 'Здзейснена на інданезійскай і англійскай мовах. Прыярытэт мае тэкст на англійскай мове.'],
] as const)('the language that a closing lets prevail is read (%s: %s)', (language, source) => {
  const text = { prevailingLanguage: 'id', languages: ['id', 'en', 'ru', 'be'] };
  const found = listFindings('closing-prevailing', { [language]: source }, { kind: 'closing' }, text);
  expect(found.map(({ details }) => [details.named, details.described])).toEqual([['en', 'id']]);
});

test.each([
  ['en', 'Done at Minsk in two originals in Indonesian and English, which will be used by both sides.'],
  ['ru', 'Совершено в Минске в двух экземплярах на индонезийском и английском языках, имеющих одинаковую силу.'],
  ['id', 'Dibuat di Minsk dalam rangkap dua dalam bahasa Indonesia dan Inggris.'],
  ['be', 'Здзейснена ў Мінску ў двух экземплярах на інданезійскай і англійскай мовах.'],
] as const)('a closing that lets none prevail is read as that (%s: %s)', (language, source) => {
  const text = { prevailingLanguage: 'id', languages: ['id', 'en'] };
  expect(listFindings('closing-prevailing', { [language]: source }, { kind: 'closing' }, text)).toEqual([]);
});

test.each([
  ['en', 'Done in two originals in Indonesian, Dzongkha and Montenegrin.'],
  ['ru', 'Совершено в двух экземплярах на индонезийском, дзонг-кэ и черногорском языках.'],
])('Dzongkha and Montenegrin are known as languages of a closing (%s: %s)', (language, source) => {
  const found = listFindings(
    'closing-languages',
    { [language]: source },
    { kind: 'closing' },
    { languages: ['id', language] },
  );
  expect(found.map(({ details }) => details.extra)).toEqual([['dz', 'cnr']]);
});

test.each([
  ['en', 'ru', 'SIGNED in two copies, each in English and Russian, both texts being equally authentic.'],
  ['id', 'en', 'DITANDATANGANI dalam rangkap dua, dalam bahasa Indonesia dan Inggris, kedua naskah sama sahnya.'],
  ['id', 'en', 'Dibuat dalam bahasa Indonesia dan bahasa Inggris, yang mempunyai kekuatan hukum yang sama.'],
  ['id', 'ru', 'Dibuat dalam bahasa Indonesia dan bahasa Rusia, yang sama nilainya.'],
  ['id', 'en', 'Dibuat dalam bahasa Indonesia dan bahasa Inggris, keduanya dengan nilai yang sama.'],
  ['ru', 'en', 'Подписано на русском и английском языках, причём оба текста имеют одинаковую силу.'],
  ['ru', 'id', 'Подписано на индонезийском и русском языках, имеющих равное значение.'],
  ['be', 'en', 'Падпісана на беларускай і англійскай мовах, прычым абодва тэксты маюць аднолькавую сілу.'],
])(
  'a closing that says that all texts are equal leaves no prevailing language to set (%s, %s: %s)',
  (language, other, body) => {
    const clause = createCheckedClause({ [language]: body }, { kind: 'closing' });
    const text = createCheckedText([clause], { languages: [language, other], prevailingLanguage: null });
    expect(checkText(text).map(({ check }) => check)).not.toContain('prevailing-language-unset');
  },
);

test.each([
  [{ en: 'In case of divergence the English text will prevail.' }, ['en', 'ru'], 'en'],
  [{ en: 'In case of divergence the English text will prevail.' }, ['id', 'ru'], null],
  [{ en: 'In case of divergence the English text will prevail.' }, ['en'], null],
  [
    {
      en: 'Done in English and Russian. In case of divergence the English text will prevail.',
      ru: 'Совершено на английском и русском языках. При расхождениях преимущество имеет русский текст.',
    },
    ['en', 'ru'],
    null,
  ],
  [
    {
      id: 'Dibuat dalam bahasa Indonesia dan Inggris. Dalam hal terdapat perbedaan penafsiran, naskah bahasa Inggris yang berlaku.',
    },
    ['id', 'en'],
    'en',
  ],
  [{ en: 'Done in English and Russian.' }, ['en', 'ru'], null],
] as const)('the prevailing language is that of the closing (%j in %j)', (body, languages, expected) => {
  expect(proposePrevailingLanguage([{ kind: 'closing', body }], languages)).toBe(expected);
});
