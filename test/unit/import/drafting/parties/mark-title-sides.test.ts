import { expect, test } from 'vitest';
import { isTurned, markTitleSides } from '../../../../../shared/import/drafting/parties/mark-title-sides.ts';

const CODES = { ours: 'ID', theirs: 'BY' };
const ours = 'the Ministry of Trade of the Republic of Indonesia';
const theirs = 'the Ministry of Trade of the Republic of Belarus';

test('both names of a title are marked, ours first', () => {
  const title = `Letter of Intent between ${theirs} and ${ours} on Timber`;
  const parts = { inTitle: [theirs, ours], inSentence: [] };
  expect(markTitleSides(title, parts, 'en', CODES)).toBe(
    `Letter of Intent between {ID:${ours}} and {BY:${theirs}} on Timber`,
  );
});

test.each([
  [theirs, ours, true],
  [ours, theirs, false],
])('a title whose names change places when they are marked is told: %s first', (one, other, is) => {
  for (const source of [
    `Letter between ${one}\nand the\n${other}`,
    `Letter between\n${one.replace(' of the', '\nof the')}\nand\n${other}`,
  ]) {
    const marked = markTitleSides(source, { inTitle: [one, other], inSentence: [] }, 'en', CODES);
    expect([marked.includes('{ID:'), isTurned(source, marked)]).toEqual([true, is]);
  }
});

test('an inflected name of a title is that of the preamble', () => {
  const title = 'Соглашение между Министерством торговли Индонезии и Министерством торговли Беларуси';
  const parts = {
    inTitle: ['Министерством торговли Индонезии', 'Министерством торговли Беларуси'],
    inSentence: ['Министерство торговли Индонезии', 'Министерство торговли Беларуси'],
  };
  expect(markTitleSides(title, parts, 'ru', CODES)).toBe(
    'Соглашение между {ID:Министерством торговли Индонезии} и {BY:Министерством торговли Беларуси}',
  );
});

test('a minister in a title stands for the ministry of the preamble', () => {
  const title = 'PERNYATAAN BERSAMA\nMENTERI SENI REPUBLIK INDONESIA\nDAN\nMENTERI SENI MALAYSIA';
  const parts = {
    inTitle: ['MENTERI SENI REPUBLIK INDONESIA', 'MENTERI SENI MALAYSIA'],
    inSentence: ['Kementerian Seni Republik Indonesia', 'Kementerian Seni Malaysia'],
  };
  expect(markTitleSides(title, parts, 'id', CODES)).toContain('{ID:MENTERI SENI REPUBLIK INDONESIA}\nDAN\n{BY:');
});

const IN_CHARGE = [
  ['en', 'the Ministry for Emergency Situations of Indonesia', 'the State Committee on Science of Belarus'],
  ['id', 'Badan untuk Gambut Indonesia', 'Komisi untuk Kayu Belarus'],
  ['ru', 'Министерством по чрезвычайным ситуациям Индонезии', 'Государственным комитетом по науке Беларуси'],
  ['be', 'Міністэрствам па надзвычайных сітуацыях Інданезіі', 'Дзяржаўным камітэтам па навуцы Беларусі'],
] as const;
test.each(IN_CHARGE)(
  'what a body is in charge of is part of its name, also without a preamble: %s',
  (language, one, other) => {
    const parts = { inTitle: [one, other], inSentence: [] };
    expect(markTitleSides(`${one} / ${other}`, parts, language, CODES)).toBe(`{ID:${one}} / {BY:${other}}`);
  },
);

const DOUBTFUL = [
  {
    why: 'words follow the name of the preamble',
    parts: { inTitle: [ours, `${theirs} with a view to ports`], inSentence: [ours, theirs] },
  },
  {
    why: 'without a preamble, a word that can begin a subject is in the name',
    parts: { inTitle: [ours, `${theirs} to the Agreement`], inSentence: [] },
  },
  {
    why: 'the preamble names other bodies',
    parts: { inTitle: [ours, theirs], inSentence: [ours, 'the Port of Minsk'] },
  },
  { why: 'there is one name', parts: { inTitle: [ours], inSentence: [ours, theirs] } },
];
test.each(DOUBTFUL)(
  'a title is left without marks where what would change places is not surely two names: $why',
  ({ parts }) => {
    const title = `Protocol between ${parts.inTitle.join(' and ')}`;
    expect(markTitleSides(title, parts, 'en', CODES)).toBe(title);
  },
);
