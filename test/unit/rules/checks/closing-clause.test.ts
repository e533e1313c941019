import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { findLanguageNames } from '../../../../shared/rules/checks/languages/language-names.ts';
import { TextReading } from '../../../../shared/rules/checks/read/text-reading.ts';
import { createCheckedClause, createCheckedText } from './letter.ts';

describe('the closing clause', () => {
  const told = (body: { readonly [language: string]: string }, text: Parameters<typeof createCheckedText>[1] = {}) =>
    checkText(
      createCheckedText([createCheckedClause(body, { kind: 'closing' })], { languages: Object.keys(body), ...text }),
    )
      .filter(({ check: code }) => code.startsWith('closing-'))
      .map(({ check: code, language, details }) => [code, language, details]);
  const good = {
    id: 'DITANDATANGANI dalam dua rangkap, dalam bahasa {ID:Indonesia} dan Inggris. Jika terdapat perbedaan penafsiran, naskah bahasa Inggris yang berlaku.',
    en: 'SIGNED in two originals, in the {ID:Indonesian} and English languages. In case of divergence, the English text will prevail.',
  };

  test('names the languages (D8), the copies, and the prevailing language (D7) of the text', () => {
    expect(told(good)).toEqual([]);
    expect(told({ ...good, en: good.en.replace('English languages', 'Russian languages') })).toEqual([
      ['closing-languages', 'en', { missing: ['en'], extra: ['ru'] }],
    ]);
    expect(told({ ...good, en: good.en.replace('two originals', 'triplicate') })).toEqual([
      ['closing-copies', 'en', { copies: '3', expected: 2 }],
    ]);
    expect(told({ ...good, en: good.en.replace('the English text', 'the Indonesian text') })).toEqual([
      ['closing-prevailing', 'en', { named: 'id', described: 'en' }],
    ]);
    expect(told(good, { prevailingLanguage: null }).map(([code, language]) => [code, language])).toEqual([
      ['closing-prevailing', 'id'],
      ['closing-prevailing', 'en'],
    ]);
  });

  test('names a language that the text does not have yet, or leaves one out', () => {
    const { en } = good;
    expect(told({ en })).toEqual([['closing-languages', 'en', { missing: [], extra: ['id'], context: 'extra' }]]);
    const alone = en.replace('the {ID:Indonesian} and English languages', 'the English language');
    expect(told({ ...good, en: alone })).toEqual([
      ['closing-languages', 'en', { missing: ['id'], extra: [], context: 'missing' }],
    ]);
  });

  test('names them in Belarusian too', () => {
    const be =
      'Здзейснена ў г. Мінску ў двух экзэмплярах на {BY:беларускай} і рускай мовах. У выпадку разыходжанняў перавагу мае тэкст на рускай мове.';
    const ru =
      'Совершено в г. Минске в двух экземплярах на {BY:белорусском} и русском языках. В случае расхождений преимущественную силу имеет текст на русском языке.';
    expect(told({ be, ru }, { prevailingLanguage: 'ru' })).toEqual([]);
    expect(
      told(
        { be: be.replace('двух', 'трох').replace('рускай мовах', 'англійскай мовах'), ru },
        { prevailingLanguage: 'be' },
      ),
    ).toEqual([
      ['closing-copies', 'be', { copies: '3', expected: 2 }],
      ['closing-languages', 'be', { missing: ['ru'], extra: ['en'] }],
      ['closing-prevailing', 'be', { named: 'ru', described: 'be' }],
      ['closing-prevailing', 'ru', { named: 'ru', described: 'be' }],
    ]);
  });

  test('has no prevailing language to name in a text of one language, and says once that the description lacks it', () => {
    const all = (body: { readonly [language: string]: string }) =>
      checkText(
        createCheckedText([createCheckedClause(body, { kind: 'closing' })], {
          languages: Object.keys(body),
          prevailingLanguage: null,
        }),
      )
        .filter(({ check: code }) => code.includes('prevailing'))
        .map(({ check: code, language }) => [code, language]);
    expect(all({ id: good.id })).toEqual([]);
    expect(all(good)).toEqual([
      ['closing-prevailing', 'id'],
      ['closing-prevailing', 'en'],
    ]);
    expect(all({ id: 'DITANDATANGANI.', en: 'SIGNED.' })).toEqual([['prevailing-language-unset', null]]);
  });

  test.each([
    ['en', 'The English text is used.'],
    ['en', 'If the texts differ, the English text is used.'],
    ['en', 'Where they deviate, the text in English wins.'],
    ['id', 'Apabila naskah berbeda, naskah bahasa Inggris yang menentukan.'],
    ['id', 'Naskah berbahasa Inggris dipegang.'],
    ['ru', 'Решает английский текст.'],
    ['ru', 'Сверяются с текстом на английском языке.'],
    ['be', 'Звяраюцца з тэкстам на англійскай мове.'],
  ])('names the prevailing language by its text, whatever the verb (%s: %s)', (language, sentence) => {
    const list = {
      en: 'SIGNED in two originals in the Indonesian and English languages.',
      id: 'DITANDATANGANI dalam dua rangkap dalam bahasa Indonesia dan Inggris.',
      ru: 'ПОДПИСАНО в двух экземплярах на индонезийском и английском языках.',
      be: 'ПАДПІСАНА ў двух экземплярах на інданезійскай і англійскай мовах.',
    }[language];
    const other = language === 'id' ? { en: good.en } : { id: good.id };
    const all = told({ ...other, [language]: `${list} ${sentence}` }, { languages: ['id', 'en', 'ru', 'be'] });
    expect(all.filter(([code]) => code === 'closing-prevailing')).toEqual([]);
  });

  test('must say them in every language', () => {
    expect(told({ ...good, en: 'SIGNED.' }).map(([code, , details]) => [code, Object(details).context])).toEqual([
      ['closing-languages', 'none'],
      ['closing-copies', 'none'],
      ['closing-prevailing', 'none'],
    ]);
  });
});

describe('the languages that a closing names', () => {
  test.each([
    ['id', 'dalam dua naskah asli, masing-masing berbahasa Indonesia dan Inggris', ['id', 'en']],
    ['id', 'dalam bahasa indonesia dan inggris', ['id', 'en']],
    ['id', 'masing-masing dalam Bahasa Indonesia, Bahasa Belarusia, dan Bahasa Inggris', ['id', 'be', 'en']],
    ['id', 'dalam bahasa-bahasa Indonesia, Rusia, dan Inggris', ['id', 'ru', 'en']],
    ['id', 'di Minsk, Republik Belarus, dalam bahasa Indonesia', ['id']],
    ['en', 'in the Indonesian, Belarussian and English languages', ['id', 'be', 'en']],
    ['en', 'in Bahasa Indonesia and in English', ['id', 'en']],
    ['en', 'one for the Indonesian Side and one for the Belarusian side, in English', ['en']],
    ['ru', 'на русском и белорусском языках', ['ru', 'be']],
    ['ru', 'один для Белорусской Стороны, один для Индонезийской Стороны, на русском языке', ['ru']],
    ['be', 'на беларускай, рускай і інданезійскай мовах, па адным для Беларускага боку', ['be', 'ru', 'id']],
    ['en', 'each in the Czech, Romanian, Polish and English languages', ['cs', 'ro', 'pl', 'en']],
    [
      'en',
      'in Malay, Kyrgyz, Azerbaijani and Spanish, for the Czech Republic and the Kyrgyz Republic',
      ['ms', 'ky', 'az', 'es'],
    ],
    ['en', 'they polish the text in Bahasa Melayu', ['ms']],
    [
      'id',
      'dalam bahasa Ceko, Rumania, Polandia, Spanyol, Azerbaijan, Melayu, dan Kirgiz',
      ['cs', 'ro', 'pl', 'es', 'az', 'ms', 'ky'],
    ],
    ['id', 'di Bratislava, Republik Ceko, dalam bahasa Inggris', ['en']],
    [
      'ru',
      'на чешском, румынском, польском, испанском, азербайджанском, малайском и кыргызском языках',
      ['cs', 'ro', 'pl', 'es', 'az', 'ms', 'ky'],
    ],
    ['ru', 'за Правительство Чешской Республики и Китайской Народной Республики, на хинди', ['hi']],
    [
      'be',
      'на чэшскай, румынскай, польскай, іспанскай, азербайджанскай, малайскай і кыргызскай мовах',
      ['cs', 'ro', 'pl', 'es', 'az', 'ms', 'ky'],
    ],
    ['be', 'за Урад Чэшскай Рэспублікі, на англійскай мове', ['en']],
  ] as const)('%s: %s', (language, source, expected) => {
    const where = { clause: null, language, part: 'body' } as const;
    const reading = TextReading.of(where, source, {
      parties: ['ID', 'BY'],
      copy: 'ID',
      view: 'clean',
      numbers: new Map(),
    });
    expect(reading === null ? null : findLanguageNames(reading).map((one) => one.language)).toEqual(expected);
  });
});
