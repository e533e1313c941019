import { expect, test } from 'vitest';
import { findTypedNotes } from '../../../../shared/import/drafting/find-typed-notes.ts';
import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { findPartyNames } from '../../../../shared/import/drafting/parties/find-party-names.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from './build-paragraphs.ts';

const SENTENCE = 'The Participants intend to exchange information on peat and on seeds.';
const TITLE = ['ARRANGEMENT', 'The Participants have reached the following understandings:'].map((text) =>
  buildLine(text),
);
const CLOSING = buildLine('Signed in Minsk in two originals in the English language.');
const SIGNED = ['For the Ministry of Energy', '____________', 'For the Ministry of Trade', '____________'].map((text) =>
  buildLine(text),
);
const listParts = (paragraphs: readonly DraftingParagraph[]) =>
  (segmentDocument(paragraphs).texts[0]?.clauses ?? []).map(({ as, number, heading }) => `${as} ${number} ${heading}`);
const listNumbers = (paragraphs: readonly DraftingParagraph[]) =>
  (segmentDocument(paragraphs).texts[0]?.clauses ?? []).flatMap(({ as, number }) => (as === 'paragraph' ? number : []));
const led = (heading: string, words: string) =>
  buildLine(`${heading} ${words}`, {
    segments: [
      { text: heading, note: null, format: { bold: true } },
      { text: ` ${words}`, note: null, format: { bold: false } },
    ],
  });

test('“1.0” is the heading above “1.1”, typed as automatic', () => {
  const texts = [1, 2, 3, 4].map((n) => [`${n}.0`, `${n}.1`, `${n}.2`]);
  const typed = texts.flatMap(([head, ...parts]) => [
    buildLine(`${head} PEAT`),
    ...parts.map((part) => buildLine(`${part} ${SENTENCE}`)),
  ]);
  const automatic = texts.flatMap(([head = '', ...parts]) => [
    buildLine('PEAT', { number: head, properties: { outline: 0, list: { id: '1', level: 0 } } }),
    ...parts.map((number) =>
      buildLine(SENTENCE, { number, properties: { outline: null, list: { id: '1', level: 1 } } }),
    ),
  ]);
  for (const body of [typed, automatic])
    expect(listNumbers([...TITLE, ...body, CLOSING, ...SIGNED])).toEqual(['1.0', '2.0', '3.0', '4.0']);
});

test('a count with a word that begins again cuts its first run too, and a table of contents is none', () => {
  const labels = ['Paragraph 1', 'Paragraph 2', 'Paragraph 1', 'Paragraph 2', 'Paragraph 3', 'Paragraph 4'];
  const body = labels.flatMap((label) => [buildLine(label), buildLine(SENTENCE)]);
  expect(listNumbers([...TITLE, ...body, CLOSING, ...SIGNED])).toEqual(labels);
  const contents = labels.slice(2).map((label) => buildLine(label));
  const once = labels.slice(2).flatMap((label) => [buildLine(label), buildLine(SENTENCE), buildLine(SENTENCE)]);
  expect(listNumbers([...TITLE, ...contents, ...once, CLOSING, ...SIGNED])).toEqual(labels.slice(2));
});

test('paragraphs without numbers that begin with emphasised words are clauses, whatever lists are in them', () => {
  const headings = ['Shared values', 'Forms', 'Privacy', 'Review', 'Next steps', 'Costs', 'Language'];
  const body = headings.flatMap((heading) => [
    led(`${heading}.`, heading === 'Forms' ? 'The cooperation may take the following forms:' : SENTENCE),
    ...(heading === 'Forms' ? ['a) visits;', 'b) seminars;', 'c) letters.'].map((text) => buildLine(text)) : []),
  ]);
  const statement = ['JOINT STATEMENT', 'The Ministers met in Minsk and issued this statement.'].map((text) =>
    buildLine(text),
  );
  expect(listParts([...statement, ...body, CLOSING, ...SIGNED]).slice(2, -2)).toEqual(
    headings.map((heading) => `paragraph  ${heading}`),
  );
});

test.each([
  'The Agencies agree to the provisions of this Arrangement as indicated by the signature of their representatives.',
  'Having read this Arrangement and being aware of its content, the Parties sign it in two originals in Minsk.',
  'Setelah membaca dan memahami isi naskah ini, Para Pihak menandatangani naskah ini dalam rangkap dua.',
  'Ознакомившись с настоящим Соглашением, Стороны подписали его в двух экземплярах.',
  'Азнаёміўшыся з гэтым Пагадненнем, Бакі падпісалі яго ў двух экзэмплярах.',
])('a closing that signatures confirm is one: %s', (closing) => {
  const body = [1, 2, 3, 4].map((n) => buildLine(`${n}. ${SENTENCE}`));
  expect(listParts([...TITLE, ...body, buildLine(closing), ...SIGNED]).slice(-2)).toEqual([
    'closing  ',
    'signatures  ',
  ]);
});

test('recitals with Roman numbers, and a line that only says that the clauses begin, are in the preamble', () => {
  const recitals = ['RECITALS', 'I. The Agency is a body.', 'II. The Ministry is another.', 'CLAUSES'];
  const body = ['ONE', 'TWO', 'THREE'].flatMap((n) => [buildLine(`CLAUSE ${n} – PEAT`), buildLine(SENTENCE)]);
  const text = [
    'AGREEMENT',
    'The Parties enter into this Agreement, pursuant to these recitals and clauses:',
    ...recitals,
  ];
  expect(listParts([...text.map((line) => buildLine(line)), ...body, CLOSING, ...SIGNED]).slice(1, -2)).toEqual([
    ...Array.from({ length: 5 }, () => 'preamble  '),
    ...['ONE', 'TWO', 'THREE'].map((n) => `paragraph CLAUSE ${n} PEAT`),
  ]);
});

test('a long name after “For” is signed, and a letter in reply after the signatures is an annex', () => {
  const name = `За Министерство земель, ${'сельского хозяйства, рыболовства и '.repeat(3)}водных ресурсов Республики`;
  const body = [1, 2, 3, 4].map((n) => buildLine(`${n}. ${SENTENCE}`));
  const signed = [...SIGNED.slice(0, 2), buildLine(name), buildLine('____________')];
  const reply = ['LETTER IN REPLY', 'Santiago, 2 April 2024', 'I have the honour to confirm it.'];
  expect(listParts([...TITLE, ...body, CLOSING, ...signed, ...reply.map((text) => buildLine(text))]).slice(-3)).toEqual(
    ['closing  ', 'signatures  ', 'annex LETTER IN REPLY '],
  );
});

test.each([
  [
    'The MINISTRY OF LABOUR of the Republic of Ghana, with office address at State House, Accra, and the MINISTRY OF TRADE of the Republic of Indonesia, hereinafter referred to as the Parties,',
    ['The MINISTRY OF LABOUR of the Republic of Ghana', 'the MINISTRY OF TRADE of the Republic of Indonesia'],
  ],
  [
    'ENTERED INTO BY THE MINISTRY OF WATER OF THE REPUBLIC OF PERU AND THE MINISTRY OF TRADE OF THE REPUBLIC OF INDONESIA, HEREINAFTER REFERRED TO AS THE PARTIES,',
    ['THE MINISTRY OF WATER OF THE REPUBLIC OF PERU', 'THE MINISTRY OF TRADE OF THE REPUBLIC OF INDONESIA'],
  ],
  [
    'Дзяржаўны камітэт па стандартызацыі Рэспублікі Беларусь і Дырэктарат па стандартах Сацыялістычнай Рэспублікі В’етнам, якія далей называюцца Бакамі,',
    [
      'Дзяржаўны камітэт па стандартызацыі Рэспублікі Беларусь',
      'Дырэктарат па стандартах Сацыялістычнай Рэспублікі В’етнам',
    ],
  ],
  [
    'Министерство экономики Республики Армения, с одной стороны, и Белорусский государственный концерн по производству товаров, с другой стороны, далее именуемые Сторонами,',
    ['Министерство экономики Республики Армения', 'Белорусский государственный концерн по производству товаров'],
  ],
])('a seat, and the words before a name, are no part of it: %s', (sentence, names) => {
  expect(findPartyNames('', sentence)).toEqual(names);
});

test.each([
  [
    'MINUTES',
    'BETWEEN THE MINISTRY OF TRADE OF THE REPUBLIC OF INDONESIA AND THE MINISTRY OF TRADE OF THE REPUBLIC OF BELARUS',
    'Rabat, 23–24 September 2024',
  ],
  [
    'ПРОТОКОЛ',
    'между Министерством энергетики Республики Таджикистан и Министерством энергетики Республики Беларусь',
    '18–19 июня 2024 г.   г. Душанбе',
  ],
])('place and days under a title are no part of a name: %s', (title, names, note) => {
  const body = [1, 2, 3].map((n) => buildLine(`${n}. ${SENTENCE}`));
  const { parties = [] } =
    segmentDocument([title, names, note].map((text) => buildLine(text)).concat(body)).texts[0] ?? {};
  expect(parties[1]).toMatch(/BELARUS$|Беларусь$/u);
});

test('a power after a number is no reference to a typed note', () => {
  const lines = ['Article 4¹ is about 10¹ tonnes.', '____', 'Other words.', '1) not a note'].map((text) =>
    buildLine(text),
  );
  expect(findTypedNotes(lines, [0, 1, 2, 3]).notes).toEqual([]);
});

test('a number far above the others is named by the one that is missing there', () => {
  const body = ['Pasal 1', 'Pasal 2', 'Pasal 41'].flatMap((label) => [buildLine(label), buildLine(SENTENCE)]);
  const { warnings } = segmentDocument([...TITLE, ...body, CLOSING, ...SIGNED]);
  expect(warnings.map(({ code, detail }) => [code, detail])).toContainEqual(['number-missing', '3']);
});
