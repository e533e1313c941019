import { expect, test } from 'vitest';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { CheckCode } from '../../../../shared/model/check.ts';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createLetterText, type Letter } from './letter.ts';
import { fertiliser } from './letter-fertiliser.ts';
import { standards } from './letter-standards.ts';
import { training } from './letter-training.ts';

type Planted = readonly [check: CheckCode, letter: Letter, clause: string, language: string, from: string, to: string];

/** One fault in a letter without others, and the check that must find it in that clause. */
const planted: readonly Planted[] = [
  ['treaty-word', standards, 'scope', 'en', 'intend to', 'undertake to'],
  ['treaty-word', standards, 'costs', 'en', 'otherwise, each of the Participants', 'otherwise, each of the Parties'],
  ['treaty-word', standards, 'scope', 'en', 'may decide upon', 'may agree upon'],
  ['treaty-word', standards, 'group', 'id', 'akan melaporkan', 'wajib melaporkan'],
  ['treaty-word', fertiliser, 'machines', 'ru', 'будут поощрять', 'обязуются поощрять'],
  ['treaty-word', fertiliser, 'closing', 'en', 'equally valid', 'equally authentic'],
  ['treaty-word', training, 'tools', 'ru', 'Пункты {ref:purpose} и', 'Статьи 1 и'],
  ['term-undefined', training, 'contact', 'en', 'Each Participant will', 'Each Party will'],
  ['term-undefined', standards, 'information', 'ru', 'передаваться без', 'передаваться Секретариатом без'],
  ['term-unused', standards, 'parties', 'en', 'as “the Participants”', 'as “the Participants” and “the Ministers”'],
  ['term-differs', standards, 'costs', 'ru', 'каждый из Участников', 'каждая из сторон'],
  ['term-differs', standards, 'costs', 'id', 'masing-masing Peserta', 'masing-masing instansi'],
  ['reference-broken', standards, 'group', 'ru', '{ref:scope}', '{ref:objective}'],
  ['reference-typed', standards, 'laboratories', 'en', 'Annex {ref:list}', 'Annex 1'],
  ['reference-typed', standards, 'group', 'ru', 'пункте {ref:scope}', 'п. 1'],
  ['alternat-unpaired', fertiliser, 'machines', 'id', '{BY:Belarus}', 'Belarus'],
  [
    'alternat-direction',
    fertiliser,
    'machines',
    'en',
    'by turns in {ID:Indonesia} and',
    'for exports from {ID:Indonesia} to',
  ],
  ['alternat-direction', fertiliser, 'machines', 'ru', 'в {ID:Индонезии} и {BY', 'о поставках из {ID:Индонезии} в {BY'],
  ['alternat-direction', fertiliser, 'machines', 'id', 'di {ID:Indonesia} dan', 'tentang ekspor {ID:Indonesia} ke'],
  ['side-order', fertiliser, 'machines', 'en', '{ID:Indonesia} and {BY:Belarus}', 'Indonesia and Belarus'],
  ['side-order', fertiliser, 'machines', 'id', '{ID:Indonesia} dan {BY:Belarus}', '{BY:Belarus} dan {ID:Indonesia}'],
  ['side-order', fertiliser, 'machines', 'ru', '{ID:Индонезии} и {BY:Беларуси}', 'Индонезии и Беларуси'],
  ['party-name', fertiliser, 'machines', 'id', '{BY:Belarus}', '{BY:Belarusia}'],
  ['party-name', fertiliser, 'machines', 'en', '{BY:Belarus}', '{BY:Byelorussia}'],
  ['party-name', fertiliser, 'machines', 'ru', '{BY:Беларуси}', '{BY:Белоруссии}'],
  [
    'party-name',
    fertiliser,
    'parties',
    'id',
    'Kementerian Perindustrian Republik Belarus',
    'Kementrian Perindustrian Republik Belarus',
  ],
  ['party-name', fertiliser, 'parties', 'en', 'Industry of the Republic of Belarus', 'Industry of Republic of Belarus'],
  ['name-differs', fertiliser, 'machines', 'ru', 'ОАО «Гомсельмаш»', 'ОАО «Амкодор»'],
  ['name-differs', fertiliser, 'machines', 'id', 'BelAZ', 'MAZ'],
  ['name-differs', training, 'tools', 'en', 'PT Pindad', 'PT Barata'],
  ['placeholder', training, 'contact', 'id', 'satu bulan', '______ bulan'],
  ['placeholder', training, 'contact', 'en', 'one month', '[●] month'],
  ['placeholder', training, 'contact', 'ru', 'месяца сообщит', '… сообщит'],
  ['bracket-literal', training, 'contact', 'en', 'one month', '\\[BY: one month\\]'],
  ['bracket-literal', training, 'contact', 'id', 'satu bulan', '\\[Pihak Indonesia: satu bulan\\]'],
  ['placeholder', training, 'purpose', 'id', '19 Mei 2016', '(tanggal)'],
  ['placeholder', training, 'closing', 'en', 'in two copies', 'in (name) copies'],
  ['spacing', training, 'end', 'en', 'described above', 'described  above'],
  ['spacing', training, 'end', 'id', 'Desember 2025.', 'Desember 2025 .'],
  ['spacing', training, 'training', 'ru', 'институтами; их', 'институтами;их'],
  ['punctuation', training, 'purpose', 'en', 'on 19 May 2016.', 'on (19 May 2016.'],
  ['punctuation', training, 'parties', 'ru', '«Участник»', '"Участник"'],
  [
    'punctuation',
    standards,
    'scope',
    'id',
    'b. sertifikasi halal pangan olahan;',
    'b. sertifikasi halal pangan olahan',
  ],
  ['preamble-capitals', training, 'considering', 'en', 'BELIEVING', 'Believing'],
  ['preamble-capitals', training, 'noting', 'ru', 'ДОСТИГЛИ', 'Достигли'],
  ['spoof', training, 'end', 'ru', 'сотрудничество', 'coтрудничество'],
  ['spoof', training, 'purpose', 'en', 'vocational', 'vo\u200bcational'],
  ['closing-languages', training, 'closing', 'ru', '{RU:русском} и английском', '{RU:русском} и белорусском'],
  ['closing-copies', training, 'closing', 'en', 'two copies', 'three copies'],
  ['closing-prevailing', training, 'closing', 'id', 'naskah bahasa Inggris yang', 'naskah bahasa Rusia yang'],
  ['number-differs', fertiliser, 'supply', 'id', '620.000 ton', '602.000 ton'],
  ['number-differs', fertiliser, 'supply', 'ru', '142,8 млн', '142,8 млрд'],
  ['number-differs', fertiliser, 'supply', 'ru', 'долларов США', 'евро'],
  ['number-differs', fertiliser, 'machines', 'id', 'lima tahun', 'empat tahun'],
  ['number-differs', fertiliser, 'machines', 'en', 'per cent', 'units'],
  ['number-differs', standards, 'group', 'en', 'twice a year', 'once a year'],
  ['number-differs', standards, 'group', 'ru', 'по пять', 'по шесть'],
  ['number-differs', standards, 'group', 'id', '{ref:scope}', '{ref:costs}'],
  ['number-differs', standards, 'effect', 'ru', 'трёхлетние', 'пятилетние'],
  ['number-differs', training, 'training', 'ru', 'двух недель', 'двух месяцев'],
  ['number-differs', training, 'training', 'en', '30% of', 'A part of'],
  ['number-words', training, 'training', 'ru', '80 (восьмидесяти)', '80 (восемнадцати)'],
  ['number-words', training, 'training', 'en', '150 (one hundred and fifty)', '150 (one hundred and fifteen)'],
  ['number-words', training, 'training', 'id', '80 (delapan puluh)', '80 (delapan belas)'],
  ['number-words', standards, 'group', 'en', '30 (thirty)', '30 (thrity)'],
  ['date-differs', training, 'purpose', 'ru', '19 мая 2016', '19 марта 2016'],
  ['date-differs', training, 'end', 'id', '31 Desember 2025', '30 Desember 2025'],
  ['date-differs', training, 'noting', 'en', 'September 2021', 'September 2020'],
  ['date-wrong', training, 'end', 'id', '31 Desember 2025', '31 November 2025'],
  ['items-differ', standards, 'scope', 'ru', '\nв) цифровые услуги для малых и средних предприятий;', ''],
  ['items-differ', standards, 'scope', 'en', '\n(ii) comparison', ', comparison'],
  ['items-differ', training, 'considering', 'id', '\nMEYAKINI', ' MEYAKINI'],
  ['heading-missing', training, 'end', 'ru', 'heading', ''],
  ['text-missing', training, 'end', 'ru', 'body', ''],
];

test.each(planted)('finds a planted fault: %s', (check, letter, code, language, from, to) => {
  const text = createLetterText(letter);
  let times = 0;
  const clauses = text.clauses.map((clause) => {
    if (clause.code !== code) return clause;
    times += 1;
    if (from === 'heading' || from === 'body') return { ...clause, [from]: { ...clause[from], [language]: to } };
    const part = (clause.heading[language] ?? '').includes(from) ? 'heading' : 'body';
    const source = clause[part][language] ?? '';
    expect(source).toContain(from);
    return { ...clause, [part]: { ...clause[part], [language]: source.replaceAll(from, () => to) } };
  });
  expect(times).toBe(1);
  const found = checkText({ ...text, clauses });
  expect(
    found.filter((one) => one.check === check && one.clause === code).length,
    JSON.stringify(found, null, 1),
  ).toBeGreaterThan(0);
  for (const { check: one, details } of found) {
    const said = ['title', 'says', 'why', 'todo'].map((part) => formatMessage('id', `check.${one}.${part}`, details));
    expect(said.filter((words) => /\{\{|^check\.|\$t\(/.test(words))).toEqual([]);
  }
  // Several checks may find the same fault, but must not flood the list.
  expect(found.length).toBeLessThan(6);
});
