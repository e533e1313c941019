import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText, listFindings, listFoundWords } from './letter.ts';

describe('placeholders (D19)', () => {
  test.each([
    ['ru', 'МЕМОРАНДУМ\nг. Джакарта … « ___ » ______ 2026 г.'],
    ['ru', 'МЕМОРАНДУМ\nг. Джакарта                    « ___ » ______ 20__ г.'],
    ['id', 'NOTA KESEPAHAMAN\nJakarta, ___ ________ 2026'],
  ])('place and date of signing may be open on a line of their own (%s: %s)', (language, title) => {
    const text = createCheckedText([], { languages: [language], title: { [language]: title } });
    const found = checkText(text).map(({ check }) => check);
    expect(found.filter((check) => ['placeholder', 'spacing', 'punctuation'].includes(check))).toEqual([]);
  });

  test.each([
    ['within ______ days', ['______']],
    ['within [●] days and [ ] weeks', ['[●]', '[ ]']],
    ['No. ……………………… of …………, ____ ____________ 2027', ['………………………', '…………', '____ ____________']],
    ['No. …/IA/…/2027 and ... ... … here', ['…', '…', '... ... …']],
    ['TBD, XXX, …, ...., ???', ['TBD', 'XXX', '…', '....', '???']],
    ['on (date) in (place)', ['(date)', '(place)']],
    ['in XX 2022, USD xx million, ХХ %, [date]', ['XX', 'xx', 'ХХ', '[date]']],
    ['the XX century, [BY: a date]', []],
    ['[BY: will][ID: may] pay (maybe)', []],
    ['MAXXX, the xx, 3...5, e.g. a date (today)', []],
  ])('finds what is left to fill in: %s', (source, words) => {
    expect(listFoundWords('placeholder', 'en', source)).toEqual(words);
  });

  test.each([
    ['ru', '«__» ____ 2022 г.', ['«__»', '____']],
    ['ru', '«   » февраля 2022 г., от __.__.2022', ['«   »', '__', '__']],
    ['ru', '«_» ____________ 20__ г.', ['«_»', '____________', '20__']],
    ['id', 'pada tanggal ... bulan ... tahun ...', ['...', '...', '...']],
    ['id', 'pada tanggal … bulan .. tahun dua ribu dua puluh dua', ['…', '..']],
    ['en', 'on the ___ day of ____ 2022, on .. May 202_', ['___', '____', '..', '202_']],
  ] as const)('finds the blanks of a date: %s %s', (language, source, words) => {
    expect(listFoundWords('placeholder', language, source)).toEqual(words);
  });

  test.each([
    ['en', 'SIGNED on the ___ day of ____ 20__, in the English language.'],
    ['ru', 'Подписано «__» ____ 20__ г. на русском языке.'],
    ['id', 'DITANDATANGANI pada tanggal … bulan .. tahun 20__ dalam bahasa Indonesia.'],
  ])('the date of signature may be blank in the closing clause: %s', (language, body) => {
    expect(listFindings('placeholder', { [language]: body }, { kind: 'closing' })).toEqual([]);
  });

  test('in an annex that is signed by itself, its place and date and the lines for signatures may be blank', () => {
    const annex = (body: string) =>
      listFindings('placeholder', { ru: body }, { kind: 'annex' }).map(({ place }) => place?.words);
    const signed = 'За Министерство промышленности\n____________\nЗа Министерство торговли\n____________ И. Иванов';
    expect(annex(`Срок: три года.\nСовершено в г. ______ «__» ____ 20__ г.\n${signed}`)).toEqual([]);
    expect(annex('Срок: два года.\nЗа Министерство А ________ \\| За Министерство Б ________ И. Иванов')).toEqual([]);
    expect(annex('Nama: ________\nJabatan: ________\nGaji: USD ________\nPekerja mematuhi peraturan.')).toEqual([]);
    expect(annex('Образец справки. Документ № ________, выданный ________, признан.')).toEqual([]);
    expect(annex('За год: ____ \\| до: ____ тонн')).toEqual(['____', '____']);
    expect(annex('Срок: ____ лет.\n____________')).toEqual(['____', '____________']);
  });

  test.each([
    [
      'en',
      'Every text has on its cover the words: ‘Based on SNI …, by permission of B’ or, as the case may be, ‘Based on SRPS …’.',
      [],
    ],
    ['id', 'Setiap sampul memuat kata-kata “Berdasarkan SNI …, dengan izin B”.', []],
    ['ru', 'На обложке ставится надпись «На основе СТБ …».', []],
    ['be', 'На вокладцы ставяцца словы «На аснове СТБ …».', []],
    ['en', 'Article 4 reads: “Each Party receives … trainees.”', ['…']],
    ['en', 'The words are: …, and “Each Party receives ____ trainees”.', ['…', '____']],
  ] as const)('a quoted formula has no blank where its number or name comes: %s %s', (language, source, words) => {
    expect(listFoundWords('placeholder', language, source)).toEqual(words);
  });

  test.each([
    ['en', 'Minister of Industry ____________________\nDeputy Minister of Trade ....................', []],
    [
      'id',
      'Direktur Jenderal ILMATE\n(...............................)\nSekretaris Negara\n(....................)',
      [],
    ],
    ['ru', 'Руководитель Агентства ____________\nЗаместитель председателя Комитета\n____________', []],
    ['be', 'Старшыня Камітэта ____________\nПершы намеснік Міністра ____________', []],
    ['en', 'The coordinator is ____________\nThe amount is USD ____________', ['____________', '____________']],
    ['en', 'The Minister of Industry names ____________ as its coordinator.', ['____________']],
  ] as const)('the rule of a signature is no blank: %s %s', (language, source, words) => {
    expect(listFoundWords('placeholder', language, source)).toEqual(words);
  });

  test('a form has no placeholders in its cells, whatever they say is to be written there', () => {
    const body = 'Kegiatan \\| Status \\| Tenggat\n(nomor dan nama) \\| (persen) \\| (tanggal)';
    const annex = { kind: 'annex', heading: { id: 'FORMAT CATATAN KEMAJUAN' } } as const;
    expect(listFindings('placeholder', { id: body }, annex)).toEqual([]);
    expect(listFindings('placeholder', { id: body }, { ...annex, heading: { id: 'CATATAN' } })).toHaveLength(1);
  });

  test('blanks of a date are no numbers that differ', () => {
    const body = { en: 'on the ___ day of ____ 2022', id: 'tanggal ... bulan ... tahun 2022', ru: '«__» ____ 2022 г.' };
    expect([...listFindings('number-differs', body), ...listFindings('date-differs', body)]).toEqual([]);
  });

  test('place and date may be blank in the closing clause, and nothing else', () => {
    const closing = (body: string) =>
      listFindings('placeholder', { en: body }, { kind: 'closing' }).map(({ place }) => place?.words);
    expect(closing('SIGNED at ______ on the ____ day of ______ (place), in the English language.')).toEqual([]);
    expect(closing('SIGNED at ______, in the English and ______ languages by (name).')).toEqual(['______', '(name)']);
  });
});

describe('a word written twice', () => {
  test.each([
    ['en', 'The list will be be reviewed by the the sides. A a side.', ['be be', 'the the', 'A a']],
    ['id', 'Daftar akan akan ditinjau, dan para para pihak.', ['akan akan', 'para para']],
    ['ru', 'Перечень будет будет пересмотрен в в Минске.', ['будет будет', 'в в']],
    ['be', 'Пералік будзе будзе перагледжаны ў ў Мінску.', ['будзе будзе', 'ў ў']],
  ] as const)('is found: %s %s', (language, source, expected) => {
    const found = listFindings('word-doubled', { [language]: source });
    expect(found.map(({ place, fix }) => [place?.words, fix])).toEqual(expected.map((words) => [words, null]));
  });

  test.each([
    ['en', 'What they had had, and the fact that that side paid. To be, be it so. Pago Pago.'],
    ['en', 'The list is\nis new; [BY: will] will.'],
    ['id', 'masing masing, sama sama, dalam dalam, kegiatan kegiatan'],
    ['ru', 'чуть чуть, едва едва; что что; и, и'],
    ['be', 'ледзь ледзь, чуць чуць'],
  ] as const)('is none where it is right: %s %s', (language, source) => {
    expect(listFindings('word-doubled', { [language]: source })).toEqual([]);
  });
});

test.each([
  ['en', 'The study named in paragraph 3 b) ends; the fields in paragraph 7 a) and c) and under a) and b) remain.'],
  ['id', 'Kegiatan pada Pasal 3 huruf b) dan Paragraf 7 a) dan c) berlanjut.'],
  ['ru', 'Работы по пункту 3 б) и статье 7 а), б) и в) продолжаются.'],
])('the bracket of a label in a reference needs no partner (%s: %s)', (language, source) => {
  expect(listFindings('punctuation', { [language]: source })).toEqual([]);
});

describe('spaces and punctuation', () => {
  test.each([
    ['two  spaces', ['  '], [' ']],
    ['before , a comma', [' '], ['']],
    ['behind,a comma; and behind a stop.Then', [',', '.'], [', ', null]],
    ['the Plant(MAZ)and', ['(', ')'], [' (', null]],
    ['a line \nand another', [' '], ['']],
    ['see Paragraph{ref:clause}', ['h1'], [null]],
    ['a no-break\u00a0\u00a0space', ['\u00a0\u00a0'], ['\u00a0']],
    ['☐ new permit   ☐ renewal', [], []],
    ['☐  new permit   □  renewal', [], []],
    ['new ▢   renewal ▢', [], []],
    ['☐ new  permit   ☐ renewal', ['  '], [null]],
    ['model(s), 38,03, 10:30, U.S.A., https://a.b/c:d, a@b.c,x, «БАТЭ», “quoted”, 3.5', [], []],
  ])('finds faulty spaces and fixes them: %s', (source, words, fixes) => {
    const all = listFindings('spacing', { en: source });
    expect(all.map(({ place }) => place?.words)).toEqual(words);
    expect(all.map(({ fix }) => fix)).toEqual(fixes);
  });

  test.each([
    ['en', 'one (two', ['(']],
    ['en', 'one two)', [')']],
    ['en', 'a “quote', ['“']],
    ['ru', '«один „два“ три»', []],
    ['en', 'twice,, and ;. ', [',,', ';.']],
    ['en', 'etc., No. 5, and so on ... 1) 2)', [')', ')']],
    ['en', 'see item 3), items a) and b), within 5) days', [')']],
    ['id', 'butir 3), huruf a) dan b)', []],
    ['ru', 'в области, указанной в пункте 1 а) настоящей статьи', []],
    ['be', 'у галіне, указанай у падпункце а) пункта 1', []],
    ['ru', 'в подпункте 3) пункта 2, в подпунктах а), б) и в)', []],
    ['en', 'exchange: 1) values; 2) origin; and 3) offences. See 4) below', [')']],
    ['id', 'meliputi: a) nilai, b) asal, dan c) pelanggaran', []],
    ['ru', 'обмениваются: а) сведениями; б) списками; г) картами', [')']],
    ['en', 'a) one;\nb) two;\nc) three.', []],
    ['en', 'a. one;\nb. two\nc. three; and\nd. four.', ['two']],
    ['en', 'a. one;\nb. two;\nc. three', ['three']],
    ['en', 'a. one\nb. two\nc. three', []],
    ['en', 'a. one;\nb. two;\nc. insert: “5. They meet.”', []],
    ['en', 'a. one;\nb. two;\nc. insert “three”', ['three”']],
    ['id', 'a. satu:\n(i) kecil;\n(ii) lebih kecil; dan\n(iii) terkecil;\nb. dua; dan\nc. tiga.', []],
    // An item that leads to more does not end where its line does.
    ['en', 'a. one;\nb. two, including\n(i) this; and\n(ii) that;\nc. three; and\nd. four.', []],
    ['en', 'a. one;\nb. two, including\nc. three;\nd. four.', []],
    ['id', 'a. satu;\nb. dua, termasuk\nc. tiga;\nd. empat.', []],
    ['ru', 'а) один;\nб) два, в том числе\nв) три;\nг) четыре.', []],
    ['be', 'а) адзін;\nб) два, у тым ліку\nв) тры; або\nг) чатыры.', []],
    ['en', 'a. one;\nb. two\nwith more words;\nc. three;\nd. four.', []],
    ['en', 'a. one;\nb. two;\nc. three,\nas the case may be.', []],
    ['en', 'a. one;\nb. two;\nc. three\nThe end.', ['three']],
  ] as const)('finds unpaired punctuation in %s: %s', (language, source, words) => {
    expect(listFoundWords('punctuation', language, source)).toEqual(words);
  });

  test('finds quotation marks in another style than elsewhere in the language', () => {
    const all = listFindings('punctuation', { en: '“One” and “two” and "three" and «four».' });
    expect(all.map(({ place, fix }) => [place?.words, fix])).toEqual([
      ['"three"', '“three”'],
      ['«four»', '“four”'],
    ]);
  });
});

describe('recitals that do not begin in capitals (D14)', () => {
  const told = (...bodies: { readonly [language: string]: string }[]) => {
    const clauses = bodies.map((body, n) => createCheckedClause(body, { kind: 'preamble', code: `recital-${n}` }));
    return checkText(createCheckedText(clauses, { languages: Object.keys(bodies[0] ?? {}) }))
      .filter(({ check }) => check === 'preamble-capitals')
      .map(({ place, fix }) => [place?.words, fix]);
  };
  const loud = { en: 'NOTING it;', ru: 'ОТМЕЧАЯ это;', id: 'MENCATAT hal itu;' };

  test('are found where the others do', () => {
    expect(told(loud, { en: 'Desiring to act;', ru: 'Желая действовать;', id: 'Berkeinginan bekerja;' })).toEqual([
      ['Desiring', 'DESIRING'],
      ['Желая', 'ЖЕЛАЯ'],
      ['Berkeinginan', 'BERKEINGINAN'],
    ]);
    expect(told(loud, { en: 'STRIVING for it;', ru: 'Ради этого;', id: 'DEMI itu;' })).toEqual([['Ради', null]]);
    expect(told(loud, { en: 'The Ministry of Industry;', ru: 'Министерство;', id: 'Kementerian;' })).toEqual([]);
  });

  test('are the custom of a text none of whose recitals does, in that language', () => {
    const quiet = { en: 'Recalling the Agreement;', ru: 'учитывая Соглашение;', id: 'Mengingat Persetujuan;' };
    expect(
      told(quiet, { en: 'Have reached the following:', ru: 'достигли следующего:', id: 'Telah mencapai:' }),
    ).toEqual([]);
    expect(told({ en: 'Desiring to act;' }, { en: 'Recalling it;' })).toEqual([]);
    expect(told({ ...loud, ru: 'отмечая это;' }, { ...loud, ru: 'желая действовать;' })).toEqual([]);
  });
});

test('the closing of a text has its own custom for capitals, and recitals are not measured by it', () => {
  const told = (recital: string, ...closing: readonly string[]) =>
    checkText(
      createCheckedText([
        createCheckedClause({ en: recital }, { kind: 'preamble', code: 'recital' }),
        createCheckedClause({ en: closing.join('\n') }, { kind: 'closing', code: 'closing' }),
      ]),
    )
      .filter(({ check }) => check === 'preamble-capitals')
      .map(({ place }) => place?.words);
  expect(told('NOTING it;', 'Signed in two originals.')).toEqual([]);
  expect(told('Noting it;', 'SIGNED in two originals.')).toEqual([]);
  expect(told('Noting it;', 'SIGNED in two originals.', 'Done at Minsk.')).toEqual(['Done']);
});

describe('required parts of a text', () => {
  const check = (languages: readonly string[], more: Parameters<typeof createCheckedText>[1] = {}) =>
    checkText(
      createCheckedText([createCheckedClause({ id: 'Satu.', en: 'One.', ru: 'Один.', fr: 'Un.' })], {
        languages,
        title: {},
        ...more,
      }),
    )
      .filter(({ check: code }) => code !== 'text-missing')
      .map(({ check: code, weight, clause: where }) => [code, weight, where]);

  test('include Indonesian, the partner’s language or English (D6), and a prevailing language (D7)', () => {
    expect(check(['id', 'ru'], { prevailingLanguage: 'ru' })).toEqual([]);
    expect(check(['id', 'en'])).toEqual([]);
    expect(check(['ru', 'en'])).toEqual([['indonesian-missing', 'blocks', null]]);
    expect(check(['id', 'fr'], { prevailingLanguage: 'fr' })).toEqual([['partner-language-missing', 'blocks', null]]);
    expect(check(['id', 'en'], { prevailingLanguage: null })).toEqual([['prevailing-language-unset', 'warns', null]]);
    expect(check(['id', 'ru'], { prevailingLanguage: 'en' })).toEqual([['prevailing-language-unset', 'warns', null]]);
  });

  test('include no Indonesian between other states, no other language between bodies of one state', () => {
    const [ours, theirs] = createCheckedText([]).parties;
    const british = { ...ours, code: 'GB', state: { en: 'United Kingdom' }, nationalLanguage: 'en' };
    const agency = { ...theirs, code: 'BSN', state: { id: 'BSN' }, nationalLanguage: 'en' };
    expect(check(['en', 'ru'], { parties: [british, theirs] })).toEqual([]);
    expect(check(['id'], { parties: [ours, agency], prevailingLanguage: null })).toEqual([]);
    expect(check(['id'], { parties: [ours, { ...agency, state: ours.state }], prevailingLanguage: null })).toEqual([]);
    const foreign = { ...agency, nationalLanguage: 'ru' };
    expect(check(['id'], { parties: [ours, foreign], prevailingLanguage: 'id' })).toEqual([
      ['partner-language-missing', 'blocks', null],
    ]);
  });

  test('include a heading and a text in every language, none of them stale (D9)', () => {
    const one = createCheckedClause(
      { id: 'Satu.', en: 'One.' },
      { heading: { id: 'Judul', ru: 'Заголовок' }, stale: ['en'] },
    );
    const other = createCheckedClause({ id: 'Dua.', en: 'Two.', ru: 'Два.' }, { code: 'other' });
    const told = checkText(createCheckedText([one, other])).map(({ check: code, language, weight }) => [
      code,
      language,
      weight,
    ]);
    expect(told).toEqual([
      ['text-missing', 'ru', 'blocks'],
      ['heading-missing', 'en', 'warns'],
      ['stale', 'en', 'blocks'],
    ]);
  });

  test('a stale language is another finding once another language changes', () => {
    const key = (en: string) => listFindings('stale', { id: 'Satu.', en }, { stale: ['id'] })[0]?.finding;
    expect(key('One.')).toBe(key('One.'));
    expect(key('One.')).not.toBe(key('Two.'));
  });
});

test.each([
  ['ru', 'С пометкой «ДСП» или “Rahasia”.'],
  ['be', 'З паметай «ДСК» або “Confidential”.'],
  ['en', 'Marked “Secret” or «ДСП».'],
  ['ru', 'Общество «Белорусская компания „Сайпрус“» и «Завод “Gear”».'],
] as const)('words of another script keep the quotation marks of their own (%s: %s)', (language, source) => {
  expect(listFoundWords('punctuation', language, source)).toEqual([]);
});

test.each([
  ['ru', '«Первое», «второе» и “третье”.', ['“третье”']],
  ['en', 'The “first”, the “second” and the «third».', ['«third»']],
  ['ru', '«Первое», «второе» и “Rahasia и третье”.', ['“Rahasia и третье”']],
] as const)('words of its own script do not (%s: %s)', (language, source, words) => {
  expect(listFoundWords('punctuation', language, source)).toEqual(words);
});
