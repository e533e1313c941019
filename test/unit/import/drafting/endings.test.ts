import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildCell, buildLine } from './build-paragraphs.ts';

/** The bodies of the last clause, the closing and the signatures of a text with two clauses before these lines. */
function cutLast(title: string, clauses: readonly string[], last: ReturnType<typeof buildLine>[]) {
  // As long as a text is: its first half has no end.
  const lines = [title, ...clauses.toReversed(), ...clauses, ...clauses.toReversed(), ...clauses];
  const numbered = lines.map((text, n) => buildLine(n === 0 ? text : `${n}. ${text}`));
  const { clauses: parts = [] } = segmentDocument([...numbered, ...last]).texts[0] ?? {};
  const bodies = (as: string) => parts.filter((part) => part.as === as).map(({ body }) => body);
  return [bodies('paragraph').at(-1), bodies('closing').join('\n'), bodies('signatures').join('\n')];
}
const toLines = (texts: readonly string[]) => texts.map((text) => buildLine(text));

test.each([
  [
    'LETTER OF INTENT',
    ['We intend to exchange seeds.', 'We bear our own costs.'],
    [
      'If the foregoing is acceptable to the Agency, I suggest that this letter and your reply record our intentions.',
      'Please accept, Excellency, the assurances of my highest consideration.',
    ],
    ['(signed)', 'Bambang Wijaya', 'Minister of Research'],
  ],
  [
    'SURAT PERNYATAAN KEHENDAK',
    ['Kami bermaksud bertukar benih.', 'Biaya kami tanggung sendiri.'],
    [
      'Apabila hal-hal tersebut di atas dapat diterima, surat ini dan balasan Yang Mulia menjadi catatan kehendak kita.',
      'Terimalah, Yang Mulia, jaminan penghargaan saya yang setinggi-tingginya.',
    ],
    ['Bambang Wijaya', 'Menteri Riset dan Teknologi'],
  ],
  [
    'ПИСЬМО О НАМЕРЕНИЯХ',
    ['Мы намерены обмениваться семенами.', 'Расходы мы несём сами.'],
    [
      'Если изложенное приемлемо для Агентства, настоящее письмо и Ваш ответ будут рассматриваться как запись намерений.',
      'Примите, Ваше Превосходительство, уверения в моём весьма высоком уважении.',
    ],
    ['Иван Петров', 'Министр науки'],
  ],
  [
    'ЛІСТ АБ НАМЕРАХ',
    ['Мы маем намер абменьвацца насеннем.', 'Выдаткі мы нясём самі.'],
    [
      'Калі выкладзенае прымальна для Агенцтва, гэты ліст і Ваш адказ будуць лічыцца запісам намераў.',
      'Прыміце, Ваша Правасхадзіцельства, запэўненні ў маёй самай высокай павазе.',
    ],
    ['Іван Пятроў', 'Міністр навукі'],
  ],
])(
  'a letter closes with its offer and its courtesies, and with a name and an office: %s',
  (title, clauses, closing, names) => {
    expect(cutLast(title, clauses, toLines([...closing, ...names]))).toEqual([
      clauses[1],
      closing.join('\n'),
      names.join('\n'),
    ]);
  },
);

test.each([
  [
    'ДАМОВА',
    ['Бакі супрацоўнічаюць у галіне музыкі.', 'Выдаткі падзяляюцца пароўну.'],
    'Рэктар Універсітэта ____________ Н. У. Карбоўская',
    'Рэктар Інстытута ____________ А. Будана',
  ],
  [
    'ДОГОВОР',
    ['Стороны обмениваются студентами.', 'Расходы делятся поровну.'],
    'Директор ____________ А.В. Федорук',
    'Заместитель Министра ____________ Н. Ихван',
  ],
  [
    'AGREEMENT',
    ['Students are exchanged.', 'Costs are shared.'],
    'Rector of the University: ..................',
    'Rector of the Institute: ..................',
  ],
])(
  'two last lines with places to sign are the signatures, though nothing closes the text: %s',
  (title, clauses, ...names) => {
    expect(cutLast(title, clauses, toLines(names))).toEqual([clauses[1], '', names.join('\n')]);
  },
);

test('two lines with blanks in the middle of a text sign nothing', () => {
  const form = ['Name: ____________', 'Date: ____________', '9. It is sent by mail.', '10. We meet.'];
  expect(cutLast('LETTER OF INTENT', ['We intend to use forms.', 'The form states:'], toLines(form))).toEqual([
    'We meet.',
    '',
    '',
  ]);
});

test.each([
  ['This agreement is made in two copies in English.'],
  ['Drawn up in duplicate in Russian and in Belarusian.'],
])('a closing that names its languages without saying so is one: %s', (closing) => {
  const table = [buildCell('Minsk, ......', 0, 0), buildCell('Surabaya, ......', 0, 1)];
  const names = [buildCell('Prof. Ivan Orlov, Rector', 1, 0), buildCell('Prof. Budi Rahman, Rector', 1, 1)];
  const clauses = ['Students are exchanged.', 'Costs are shared.'];
  expect(cutLast('AGREEMENT', clauses, [buildLine(closing), ...table, ...names])).toEqual([
    'Costs are shared.',
    closing,
    'Minsk, ......\nProf. Ivan Orlov, Rector\nSurabaya, ......\nProf. Budi Rahman, Rector',
  ]);
});
