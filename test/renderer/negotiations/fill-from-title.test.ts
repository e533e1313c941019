import { describe, expect, test } from 'vitest';
import {
  fillClauseWords,
  fillFromTitle,
  fillPrevailing,
  refillFromTitle,
} from '../../../renderer/features/negotiations/fill-from-title.ts';
import { emptyNewText, getTitleWords, toCreationInput } from '../../../renderer/features/negotiations/new-text.ts';
import type { NumberForm } from '../../../shared/model/negotiation.ts';

const scheme = (word: string | null, form: NumberForm = 'arabic') => ({
  chosen: word,
  word,
  form: word === null ? null : form,
  schemes: [],
});
const paragraphs = { id: scheme('Paragraf'), en: scheme('Paragraph') };
const articles = { id: scheme('PASAL'), en: scheme('ARTICLE') };
const unnumbered = { id: scheme(null), en: scheme(null) };

test('a title fills the empty fields of the form, and our state tells our party from theirs', () => {
  const parts = {
    id: {
      instrument: 'NOTA KESEPAHAMAN',
      subject: 'KERJA SAMA',
      inTitle: ['KEMENTERIAN B', 'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA'],
      inSentence: ['Kementerian B', 'Kementerian Perindustrian Republik Indonesia'],
      notes: [],
      binding: false,
    },
    ru: {
      instrument: '',
      subject: 'О',
      inTitle: ['МИНИСТЕРСТВОМ А РЕСПУБЛИКИ ИНДОНЕЗИЯ', 'МИНИСТЕРСТВОМ Б'],
      inSentence: [],
      notes: [],
      binding: false,
    },
  };
  const filled = fillFromTitle({ ...emptyNewText, subject: { ru: 'торговле' } }, parts);
  expect(filled.subject).toEqual({ id: 'KERJA SAMA', ru: 'торговле' });
  expect(filled.words).toEqual({
    id: { instrument: 'NOTA KESEPAHAMAN', between: 'ANTARA', and: 'DAN', on: 'TENTANG' },
  });
  // A Russian title has its names in another case than the one that a form asks for.
  expect(filled.theirs.ministry).toEqual({ id: 'Kementerian B' });
  expect(filled.theirs.inTitle).toEqual({ id: 'KEMENTERIAN B', ru: 'МИНИСТЕРСТВОМ Б' });
  expect(filled.ours).toEqual(emptyNewText.ours);
});

test('what a title says beyond the names of the preamble goes into no name of the title', () => {
  const names = ['the Ministry of Trade of Indonesia', 'the Ministry of Trade of Fiji'];
  const en = {
    instrument: '',
    subject: '',
    inTitle: [names[0] ?? '', `${names[1]} during the visit to Suva`],
    inSentence: names,
    notes: [],
    binding: false,
  };
  const { theirs } = fillFromTitle(emptyNewText, { en });
  expect([theirs.ministry.en, theirs.inTitle.en, theirs.code]).toEqual(['Ministry of Trade of Fiji', undefined, 'FJ']);
});

test('an article is part of a name in the title, and not of the name of a ministry', () => {
  const names = ['the Ministry of Trade of Indonesia', 'the Ministry of Trade of Fiji'];
  const en = {
    instrument: '',
    subject: '',
    inTitle: names.map((name) => name.toUpperCase()),
    inSentence: names,
    notes: [],
    binding: false,
  };
  const { theirs } = fillFromTitle(emptyNewText, { en });
  expect([theirs.ministry.en, theirs.inTitle.en]).toEqual([
    'Ministry of Trade of Fiji',
    'THE MINISTRY OF TRADE OF FIJI',
  ]);
});

const farming = {
  instrument: '',
  subject: '',
  inTitle: ['MINISTRY OF AGRICULTURE OF THE REPUBLIC OF INDONESIA', 'MINISTRY OF FOOD OF THE REPUBLIC OF BELARUS'],
  inSentence: ['Ministry of Agriculture of the Republic of Indonesia', 'Ministry of Food of the Republic of Belarus'],
  notes: [],
  binding: false,
};

test('the state in the name of their party is proposed, without which no names can change places', () => {
  const { theirs } = fillFromTitle(emptyNewText, { en: farming });
  expect([theirs.code, theirs.state]).toEqual(['BY', { en: 'Belarus' }]);
  const typed = { ...emptyNewText, theirs: { ...emptyNewText.theirs, code: 'KZ' } };
  expect(fillFromTitle(typed, { en: farming }).theirs.code).toBe('KZ');
  const unknown = { ...farming, inTitle: [], inSentence: ['Ministry A', 'Ministry B'] };
  expect(fillFromTitle(emptyNewText, { en: unknown }).theirs.code).toBe('');
});

test('another ministry of our state takes the place of the usual one, and never of one that was typed', () => {
  const { ours } = fillFromTitle(emptyNewText, { en: farming });
  expect(ours.ministry).toEqual({
    ...emptyNewText.ours.ministry,
    en: 'Ministry of Agriculture of the Republic of Indonesia',
  });
  // The minister of industry does not sign for it.
  expect(ours.signatoryTitle).toEqual({ id: 'Menteri Perindustrian', ru: 'Министр промышленности' });
  const typed = { ...emptyNewText, ours: { ...emptyNewText.ours, ministry: { en: 'Ministry of Trade of Indonesia' } } };
  expect(fillFromTitle(typed, { en: farming }).ours.ministry.en).toBe('Ministry of Trade of Indonesia');
  const foreign = { ...farming, inTitle: [], inSentence: ['Ministry of Trade of Fiji', 'Ministry of Trade of Peru'] };
  expect(fillFromTitle(emptyNewText, { en: foreign }).ours).toEqual(emptyNewText.ours);
});

test('a text meant to bind is proposed with the first title, and a later file does not change the choice', () => {
  const treaty = { instrument: 'PERSETUJUAN', subject: '', inTitle: [], inSentence: [], notes: [], binding: true };
  const proposed = fillFromTitle(emptyNewText, { id: treaty });
  expect(proposed.binding).toBe(true);
  expect(fillFromTitle({ ...proposed, binding: false }, { en: treaty }).binding).toBe(false);
});

describe('the instrument of the given languages decides the proposal in the others (D25)', () => {
  const titled = (instrument: string) => ({
    instrument,
    subject: '',
    inTitle: [],
    inSentence: [],
    notes: [],
    binding: false,
  });

  test.each([
    [
      'id',
      'NOTA KESEPAHAMAN',
      ['MEMORANDUM OF UNDERSTANDING', 'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ', 'МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ'],
    ],
    [
      'id',
      'Memorandum Saling Pengertian',
      ['MEMORANDUM OF UNDERSTANDING', 'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ', 'МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ'],
    ],
    ['id', 'PROTOKOL KEHENDAK', ['PROTOCOL OF INTENT', 'ПРОТОКОЛ О НАМЕРЕНИЯХ', 'ПРАТАКОЛ АБ НАМЕРАХ']],
    ['id', 'PENGATURAN', ['ARRANGEMENT', 'ДОГОВОРЁННОСТЬ', 'ДАМОЎЛЕНАСЦЬ']],
    ['id', 'RENCANA AKSI', ['ACTION PLAN', 'ПЛАН ДЕЙСТВИЙ', 'ПЛАН ДЗЕЯННЯЎ']],
    ['id', 'PERNYATAAN BERSAMA', ['JOINT STATEMENT', 'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ', 'СУМЕСНАЯ ЗАЯВА']],
    ['id', 'PERSETUJUAN', ['AGREEMENT', 'СОГЛАШЕНИЕ', 'ПАГАДНЕННЕ']],
    ['id', 'PERJANJIAN', ['AGREEMENT', 'СОГЛАШЕНИЕ', 'ПАГАДНЕННЕ']],
    ['id', 'PERNYATAAN KEHENDAK', ['LETTER OF INTENT', 'ПИСЬМО О НАМЕРЕНИЯХ', 'ЛІСТ АБ НАМЕРАХ']],
    ['id', 'NASKAH LAIN', ['', '', '']],
  ])('%s: %s', (language, instrument, others) => {
    const filled = fillFromTitle(emptyNewText, { [language]: titled(instrument) });
    expect(['en', 'ru', 'be'].map((other) => getTitleWords(filled, other).instrument)).toEqual(others);
  });

  test('also from English and the Slavic languages, and never over what was typed', () => {
    const english = fillFromTitle(emptyNewText, { en: titled('MEMORANDUM OF CO-OPERATION') });
    expect(getTitleWords(english, 'id').instrument).toBe('MEMORANDUM KERJA SAMA');
    const russian = fillFromTitle(emptyNewText, { ru: titled('ДОГОВОРЕННОСТЬ') });
    expect(getTitleWords(russian, 'id').instrument).toBe('PENGATURAN');
    const belarusian = fillFromTitle(emptyNewText, { be: titled('МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ') });
    expect(getTitleWords(belarusian, 'id').instrument).toBe('NOTA KESEPAHAMAN');
    const typed = { ...emptyNewText, words: { id: { ...getTitleWords(emptyNewText, 'id'), instrument: 'SURAT' } } };
    expect(getTitleWords(fillFromTitle(typed, { en: titled('AGREEMENT') }), 'id').instrument).toBe('SURAT');
  });
});

describe('what a file calls its clauses', () => {
  test('is proposed where nothing was typed or chosen', () => {
    const filled = fillClauseWords(emptyNewText, articles, null);
    expect(filled).toMatchObject({ numbered: true, paragraphWord: { id: 'Pasal', en: 'Article' } });
    expect(fillClauseWords(emptyNewText, unnumbered, null)).toMatchObject({ numbered: false, paragraphWord: {} });
    const signs = { en: scheme(''), ru: scheme('§') };
    expect(fillClauseWords(emptyNewText, signs, null).paragraphWord).toMatchObject({ en: '', ru: '§' });
    expect(fillClauseWords(emptyNewText, {}, null)).toEqual(emptyNewText);
  });

  test('is proposed in the languages without a file too', () => {
    const russian = fillClauseWords(emptyNewText, { ru: scheme('СТАТЬЯ') }, null);
    expect(russian.paragraphWord).toEqual({ id: 'Pasal', en: 'Article', ru: 'Статья', be: 'Артыкул' });
    const numbers = fillClauseWords(emptyNewText, { en: scheme('') }, null);
    expect(numbers.paragraphWord).toEqual({ id: '', en: '', ru: '', be: '' });
    expect(fillClauseWords(emptyNewText, { en: scheme('Verse') }, null).paragraphWord).toEqual({ en: 'Verse' });
  });

  test('never replaces a word that a person typed, emptied, or a choice', () => {
    const typed = { ...emptyNewText, paragraphWord: { id: 'Butir', en: '' } };
    expect(fillClauseWords(typed, articles, null).paragraphWord).toMatchObject({ id: 'Butir', en: '' });
    const chosen = { ...emptyNewText, numbered: false };
    expect(fillClauseWords(chosen, articles, null).numbered).toBe(false);
  });

  test('counts them as the file does, in letters of the script of each language, and keeps a choice', () => {
    const lettered = { en: scheme('', 'letter-upper') };
    const filled = fillClauseWords(emptyNewText, lettered, null);
    expect(filled.numberForms).toEqual({
      id: 'letter-upper',
      en: 'letter-upper',
      ru: 'cyrillic-upper',
      be: 'cyrillic-upper',
    });
    expect(toCreationInput({ ...filled, languages: ['id', 'en'] }).numberForms).toEqual({
      id: 'letter-upper',
      en: 'letter-upper',
    });
    const roman = fillClauseWords(emptyNewText, { id: scheme('Bab', 'roman-upper') }, null);
    expect(roman.numberForms).toMatchObject({ id: 'roman-upper', ru: 'roman-upper' });
    const chosen = { ...emptyNewText, numberForms: { en: 'arabic' as const } };
    expect(fillClauseWords(chosen, lettered, null).numberForms).toMatchObject({ en: 'arabic', id: 'letter-upper' });
  });

  test('follows another numbering where it is still what the earlier one proposed', () => {
    const first = fillClauseWords(emptyNewText, paragraphs, null);
    expect(fillClauseWords(first, articles, paragraphs)).toMatchObject({
      paragraphWord: { id: 'Pasal', en: 'Article' },
    });
    expect(fillClauseWords(first, unnumbered, paragraphs)).toMatchObject({ numbered: false, paragraphWord: {} });
    const typed = { ...first, paragraphWord: { ...first.paragraphWord, id: 'Butir' } };
    expect(fillClauseWords(typed, unnumbered, paragraphs).paragraphWord).toEqual({ id: 'Butir' });
    const again = fillClauseWords({ ...first, numbered: false }, articles, paragraphs);
    expect(again.numbered).toBe(false);
  });
});

test('the lines of a title block with its number, place and date stay at its end', () => {
  const parts = { instrument: 'NOTA', subject: 'GAMBUT', inTitle: [], inSentence: [], binding: false };
  const filled = fillFromTitle(emptyNewText, { id: { ...parts, notes: ['NOMOR: 12/2022', 'Jakarta, 5 Mei 2022'] } });
  expect(toCreationInput({ ...filled, languages: ['id'] }).title.id).toMatch(
    /TENTANG GAMBUT\nNOMOR: 12\/2022\nJakarta, 5 Mei 2022$/,
  );
});

test('a file chosen in the place of another fills what that one filled in, and leaves what was typed since', () => {
  const titled = (instrument: string, subject: string, ministry: string, binding: boolean) => ({
    instrument,
    subject,
    inTitle: ['MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA', ministry.toUpperCase()],
    inSentence: ['Ministry of Industry of the Republic of Indonesia', ministry],
    notes: [],
    binding,
  });
  const first = { en: titled('AGREEMENT', 'PEAT', 'Ministry of Energy of the Republic of Belarus', true) };
  const second = { en: titled('ARRANGEMENT', 'SEEDS', 'Ministry of Agriculture of the Republic of Kazakhstan', false) };
  const filled = fillFromTitle(emptyNewText, first);
  expect(refillFromTitle(filled, second, first)).toEqual(fillFromTitle(emptyNewText, second));
  expect(refillFromTitle(filled, first, first)).toEqual(filled);
  const typed = { ...filled, subject: { en: 'PEAT AND SEEDS' }, binding: false };
  const again = refillFromTitle(typed, second, first);
  expect([again.subject, again.binding, again.words.en?.instrument]).toEqual([
    { en: 'PEAT AND SEEDS' },
    false,
    'ARRANGEMENT',
  ]);
  expect(refillFromTitle({ ...filled, binding: false }, first, first).binding).toBe(false);
  expect(refillFromTitle(filled, second, {})).toEqual(fillFromTitle(filled, second));
});

test.each([
  { now: null, found: 'en', before: null, after: 'en', why: 'an unanswered question takes the closing’s' },
  { now: 'id', found: 'en', before: null, after: 'id', why: 'a person’s answer stays' },
  { now: 'en', found: null, before: 'en', after: null, why: 'that of the file before goes with it' },
  { now: null, found: 'ru', before: null, after: null, why: 'a language that the text does not have is none' },
])('the prevailing language of a file: $why', ({ now, found, before, after }) => {
  expect(fillPrevailing({ ...emptyNewText, prevailing: now }, found, before).prevailing).toBe(after);
});
