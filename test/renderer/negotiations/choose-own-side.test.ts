import { expect, test } from 'vitest';
import { chooseOwnSide, listOpenSides } from '../../../renderer/features/negotiations/choose-own-side.ts';
import { fillFromTitle } from '../../../renderer/features/negotiations/fill-from-title.ts';
import { emptyNewText } from '../../../renderer/features/negotiations/new-text.ts';
import { emptyWordFiles, isOwnSideOpen, NO_PARTY } from '../../../renderer/views/new/word-files.ts';

const title = { instrument: '', subject: '', notes: [], binding: false };
const peat = 'Ministry of Peat of the Republic of Belarus';
const wood = 'Ministry of Wood of the Republic of Kazakhstan';
const parts = {
  en: { ...title, inTitle: [], inSentence: [`the ${peat}`, `the ${wood}`] },
  // The other original names its own side first.
  ru: {
    ...title,
    inTitle: [],
    inSentence: ['Министерство леса Республики Казахстан', 'Министерство торфа Республики Беларусь'],
  },
};
const read = { clauses: [], title: {}, numbering: {}, warnings: [], unseen: [], struck: [], how: [] };

test('our side is asked for where no party is of our state, and only there', () => {
  expect(listOpenSides(parts)).toEqual([`the ${peat}`, `the ${wood}`]);
  const known = { ...parts, id: { ...title, inTitle: [], inSentence: ['Kementerian Gambut Republik Indonesia', 'B'] } };
  expect([
    listOpenSides(known),
    listOpenSides({}),
    listOpenSides({ en: { ...title, inTitle: [], inSentence: [] } }),
  ]).toEqual([[], [], []]);
});

test('a text is made only once the question is answered', () => {
  const word = { ...emptyWordFiles, chosen: true, read: { ...read, parts } };
  expect(isOwnSideOpen(word)).toBe(true);
  expect([`the ${wood}`, NO_PARTY].map((own) => isOwnSideOpen({ ...word, own }))).toEqual([false, false]);
  // An answer about another file is none.
  expect(isOwnSideOpen({ ...word, own: 'Ministry of Sand' })).toBe(true);
  expect(isOwnSideOpen({ ...word, chosen: false })).toBe(false);
});

test('the chosen party is ours in every language, by its state, and the usual one of the form goes', () => {
  const filled = fillFromTitle({ ...emptyNewText, languages: ['id', 'en', 'ru'] }, parts);
  const { ours, theirs } = chooseOwnSide(filled, parts, `the ${wood}`);
  expect([ours.code, ours.ministry, theirs.code, theirs.ministry]).toEqual([
    'KZ',
    { en: wood, ru: 'Министерство леса Республики Казахстан' },
    'BY',
    { en: peat, ru: 'Министерство торфа Республики Беларусь' },
  ]);
  expect([ours.state.en, theirs.state.en, ours.signatoryTitle]).toEqual(['Kazakhstan', 'Belarus', {}]);
});
