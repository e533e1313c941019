import type { Reading } from '../read/reading.ts';
import { ofAnotherInstrument } from './instruments.ts';
import { hit, type Rule, type Rules, type TreatyHit, wordsAt } from './treaty-rule.ts';

const AGREE = { agree: 'decide', agrees: 'decides', agreed: 'decided', agreeing: 'deciding' };
const INTEND = { undertake: 'intend', undertakes: 'intends', undertook: 'intended', undertaking: 'intending' };
/** What makes of "Party" something else than a side of this text. */
const NO_SIDE = /^(?:third|states?|political|communist|other third)$/;

/** The words of treaties in English, and what a text that binds nobody says (D16). */
export const english: Rules = new Map<string, Rule>([
  ['shall', (_, at) => hit(at, at, 'will', 'will')],
  ...Object.entries(AGREE).map(([word, instead]): [string, Rule] => [
    word,
    (reading, at) => hit(at, at, instead, wordsAt(reading, at, 'with') ? null : instead),
  ]),
  ...Object.entries(INTEND).map(([word, instead]): [string, Rule] => [
    word,
    // "To undertake research" is to carry it out: only a promise is meant.
    (reading, at) => (/^(?:to|that)$/.test(reading.words[at + 1]?.key ?? '') ? hit(at, at, instead, instead) : null),
  ]),
  ['party', (reading, at) => side(reading, at, 'Participant')],
  ['parties', (reading, at) => side(reading, at, 'Participants')],
  ["party's", (reading, at) => side(reading, at, 'Participant’s')],
  ["parties'", (reading, at) => side(reading, at, 'Participants’')],
  ['article', (reading, at) => numbered(reading, at, 'Paragraph')],
  ['articles', (reading, at) => numbered(reading, at, 'Paragraphs')],
  ['enter', (reading, at) => force(reading, at, 'come into effect')],
  ['enters', (reading, at) => force(reading, at, 'comes into effect')],
  ['entered', (reading, at) => force(reading, at, 'came into effect')],
  ['entering', (reading, at) => force(reading, at, 'coming into effect')],
  ['entry', (reading, at) => force(reading, at, 'coming into effect')],
  ['come', (reading, at) => force(reading, at, 'come into effect')],
  ['comes', (reading, at) => force(reading, at, 'comes into effect')],
  ['remain', (reading, at) => inForce(reading, at, 'remain in effect')],
  ['remains', (reading, at) => inForce(reading, at, 'remains in effect')],
  ['continue', (reading, at) => inForce(reading, at, 'continue in effect')],
  ['authentic', (reading, at) => (speaksOfTexts(reading, at) ? hit(at, at, 'valid', 'valid') : null)],
]);

function side(reading: Reading, at: number, instead: string): TreatyHit | null {
  const word = reading.words[at];
  const before = reading.words[at - 1]?.key ?? '';
  if (word === undefined || !/^\p{Lu}/u.test(word.text) || NO_SIDE.test(before)) return null;
  const conference = before === 'the' && /^conference$/.test(reading.words[at - 3]?.key ?? '');
  return conference ? null : hit(at, at, instead, instead);
}

function numbered(reading: Reading, at: number, instead: string): TreatyHit | null {
  const word = reading.words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const behind = reading.plain.slice(word.end, word.end + 140);
  const number = /^\s(?:\d|[IVXLC]+\b|\ue001)/u.test(behind);
  if (!number && reading.words[at - 1]?.key !== 'this') return null;
  return ofAnotherInstrument(behind, 'en') ? null : hit(at, at, instead, instead);
}

function force(reading: Reading, at: number, instead: string): TreatyHit | null {
  return wordsAt(reading, at, 'into', 'force') ? hit(at, at + 2, instead, instead) : null;
}

function inForce(reading: Reading, at: number, instead: string): TreatyHit | null {
  return wordsAt(reading, at, 'in', 'force') ? hit(at, at + 2, instead, instead) : null;
}

function speaksOfTexts(reading: Reading, at: number): boolean {
  return reading.words
    .slice(Math.max(0, at - 4), at + 5)
    .some(({ key }) => /^(?:equally|texts?|languages?)$/.test(key));
}
