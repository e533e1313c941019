import { describe, expect, test } from 'vitest';
import { classifyChange, hasNumberChange } from '../../../../shared/diff/comparison/classify-change.ts';
import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import { isLightWord } from '../../../../shared/diff/comparison/light-words.ts';
import type { ChangeKind } from '../../../../shared/model/comparison/change-kind.ts';

/** As a reader sees it: Cyrillic а is a, and characters without width are invisible. */
const spoofed = (old: string, next: string) => {
  const seen = (text: string) => text.replace(/а/g, 'a').replace(/\u200B/g, '');
  return old !== next && seen(old) === seen(next);
};

const clause = (body: string) => [{ id: 'a', number: '', heading: '', body }];

/** The kinds of the changes between two bodies. */
function kinds(old: string, next: string): ChangeKind[] {
  return compareClauseTexts(clause(old), clause(next), { spoofed }).changes.map(({ kind }) => kind);
}

describe.each<[ChangeKind, [string, string][]]>([
  [
    'substance',
    [
      ['The sides will meet soon.', 'The sides shall meet soon.'],
      ['Para Peserta akan bertemu segera.', 'Para Peserta wajib bertemu segera.'],
      ['Участники могут встретиться скоро.', 'Участники должны встретиться скоро.'],
      ['Удзельнікі могуць сустрэцца хутка.', 'Удзельнікі павінны сустрэцца хутка.'],
      ['They will be shown to others.', 'They will not be shown to others.'],
      ['Hal ini dapat diubah sewaktu-waktu.', 'Hal ini tidak dapat diubah sewaktu-waktu.'],
      ['Это может быть изменено позже.', 'Это не может быть изменено позже.'],
      ['steel and paper are meant here', 'steel or paper are meant here'],
      ['baja dan kertas yang dimaksud', 'baja atau kertas yang dimaksud'],
      ['The Participants will meet soon.', 'The participants will meet soon.'],
      ['The Participant will meet us soon.', 'The Participants will meet us soon.'],
      ['exports of Indonesia to Belarus grow', 'exports of Belarus to Indonesia grow'],
      ['paid by the end of the term', 'paid from the end of the term'],
      ['We will meet in the hall.', 'We will [meet] in the hall.'],
      ['[BY: a long dull text] on it', '[ID: a long dull text] on it'],
      ['The {ID:side} will meet soon.', 'The {BY:side} will meet soon.'],
      ['as in Paragraph {ref:A1} above', 'as in Paragraph {ref:A2} above'],
      ['signed at ______ in two copies', 'signed at ____ in two copies'],
      ['as in Annex A of this text', 'as in Annex of this text'],
      ['sesuai huruf a Paragraf ini', 'sesuai huruf b Paragraf ini'],
      ['The sides will pay the costs of it.', 'The sides will pay of it.'],
      ['все расходы несёт сторона', 'всё расходы несёт сторона'],
    ],
  ],
  [
    'number',
    [
      ['за тринадцать тонн зерна', 'за четырнадцать тонн зерна'],
      ['около трёхсот тонн зерна', 'около четырёхсот тонн зерна'],
      ['на працягу чатырнаццаці тон зерня', 'на працягу шаснаццаці тон зерня'],
      ['sampai bulan Nopember saja', 'sampai bulan Pebruari saja'],
      ['pada hari Selasa yang sama', 'pada hari Rabu yang sama'],
      ['at the twelfth meeting there', 'at the fifteenth meeting there'],
      ['полтора миллиона тонн зерна', 'два миллиона тонн зерна'],
      ['for 5 (five) years from now', 'for 3 (three) years from now'],
      ['of USD 1,000,000 a year', 'of USD 1,500,000 a year'],
      ['senilai Rp1.000.000 per tahun', 'senilai Rp1.500.000 per tahun'],
      ['сумма 1 000 000 рублей', 'сумма 1 500 000 рублей'],
      ['сума 38,03 млн рублёў', 'сума 38,05 млн рублёў'],
      ['on 20/01/2022 in Jakarta', 'on 21/01/2022 in Jakarta'],
      ['on 20 January in Jakarta', 'on 20 February in Jakarta'],
      ['satu kali dalam setahun', 'dua kali dalam setahun'],
      ['один раз в год вместе', 'два раза в год вместе'],
      ['adds 5% to the price', 'adds 5‰ to the price'],
      ['valid for five years after it', 'valid for five months after it'],
      ['of USD 5 a year', 'of EUR 5 a year'],
    ],
  ],
  [
    'wording',
    [
      ['They will settle the differences soon.', 'They will settle differences soon.'],
      ['the people of the region meet', 'the people in the region meet'],
      ['kerja sama pada bidang industri', 'kerja sama di bidang industri'],
      ['negara yang ramah itu juga', 'negara ramah itu juga'],
      ['переговоры об этом начнутся', 'переговоры о этом начнутся'],
      ['вместе со сторонами решено', 'вместе с сторонами решено'],
      ['сумма всех расчётов по делу', 'сумма всех расчетов по делу'],
      ['працуе ў галіне прамысловасці', 'працуе у галіне прамысловасці'],
    ],
  ],
  [
    'punctuation',
    [
      ['steel, paper and cars are meant', 'steel paper and cars are meant'],
      ['a long  line of it', 'a long line of it'],
      ['a long line\r\nand more', 'a long line\nand more'],
      ['called “the sides” in it', 'called "the sides" in it'],
      ['They aren’t asked again.', "They aren't asked again."],
      ['Each side. The other side too.', 'Each side; the other side too.'],
      ['AREAS OF COOPERATION', 'Areas of Cooperation'],
      ['the end of it', 'the end of it.'],
    ],
  ],
  [
    'numbering',
    [
      ['1. Both sides meet.\n2. All of them pay.', '1. Both sides meet.\n3. All of them pay.'],
      ['a. steel and iron\nb. paper and wood', 'b. steel and iron\nb. paper and wood'],
      ['(i) steel and iron', '(ii) steel and iron'],
      ['а) сталь и железо', 'б) сталь и железо'],
    ],
  ],
  [
    'spoof',
    [
      ['The Participants agree on it', 'The Pаrticipants agree on it'],
      ['The Participants agree on it', 'The Partici\u200Bpants agree on it'],
    ],
  ],
])('classifies a change as %s', (kind, pairs) => {
  test.each(pairs)('%s → %s', (old, next) => {
    expect([kinds(old, next), kinds(next, old)]).toEqual([[kind], [kind]]);
  });
});

test.each([
  ['The Participants agree on it', 'Both Pаrticipants agree on it', ['spoof', 'substance']],
  ['The Participants pay on 3 May', 'The Pаrticipants, pay on 3 May', ['spoof', 'punctuation']],
  ['for all Participants 40 per cent', 'for all Pаrticipants 60 per cent', ['spoof', 'number']],
])('a look-alike does not hide what changed beside it (D23): %s → %s', (old, next, expected) => {
  expect([kinds(old, next), kinds(next, old)]).toEqual([expected, expected]);
});

test('a look-alike beside another change is listed with its own words, at the place of both', () => {
  const { changes, counts } = compareClauseTexts(clause('a mutual Pаrt of it'), clause('an equal Part of it'), {
    spoofed,
  });
  expect(changes.map(({ kind, at, old, next }) => ({ kind, at, old, next }))).toEqual([
    { kind: 'spoof', at: 0, old: 'Pаrt', next: 'Part' },
    { kind: 'substance', at: 0, old: 'a mutual Pаrt', next: 'an equal Part' },
  ]);
  expect(counts).toMatchObject({ spoof: 1, substance: 1 });
});

test('a change reports whether a number differs in it, whatever its kind', () => {
  const around = { before: 'of ', after: ' a year' };
  expect(hasNumberChange({ ...around, deleted: 'USD 5 paid', inserted: 'EUR 6 due' })).toBe(true);
  expect(hasNumberChange({ ...around, deleted: 'USD 5 paid', inserted: 'EUR 5 due' })).toBe(false);
});

test.each([
  ['words\n', '', '3. A new item\n', '4. Another', false],
  ['words', '', '\n3. A new item', '\n4. Another', false],
  ['words\n', '1', '2', '. One', false],
  ['words\n', 'a. one', '1. one', ' of it', false],
  ['words\n', '', '3. Pay 5 dollars\n', '', true],
  ['in paragraph ', '3. The', '4. The', ' end', true],
  ['words\n', '2022', '2023', ' is over', true],
])(
  'the label of a list item is no number that differs: %j, %j → %j, %j',
  (before, deleted, inserted, after, expected) => {
    expect(hasNumberChange({ before, deleted, inserted, after })).toBe(expected);
  },
);

test('no word that is decisive in a legal text is a light change', () => {
  const deciding = [
    'and or not no shall will may must can should all any each only by from to within until before after unless except',
    'dan atau tidak bukan akan wajib harus dapat boleh setiap semua hanya oleh dari ke hingga sebelum kecuali para untuk dalam',
    'и или не ни должны обязаны могут все каждый только от до кроме если при без',
    'і або не ні павінны абавязаны могуць усе кожны толькі ад да акрамя калі без',
  ];
  expect(deciding.flatMap((line) => line.split(' ')).filter(isLightWord)).toEqual([]);
});

test('a very long change is substance, and is classified quickly', () => {
  const text = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at % 7}`).join(' ');
  const hunk = { before: '', deleted: text('a'), inserted: text('b'), after: '' };
  expect(classifyChange(hunk, spoofed)).toBe('substance');
});
