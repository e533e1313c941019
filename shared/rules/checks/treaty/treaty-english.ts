import type { Reading } from '../read/reading.ts';
import { belongsElsewhere, ofAnotherInstrument, ofOneNamed } from './instruments.ts';
import { hit, type Rule, type Rules, type TreatyHit, wordsAt } from './treaty-rule.ts';

const AGREE = { agree: 'decide', agrees: 'decides', agreed: 'decided', agreeing: 'deciding' };
/** Where it binds those who sign: others agree in their contracts. */
const ELSEWHERE =
  /(?<!\p{L})(?:(?:the|those|such)\sparties|compan(?:y|ies)|enterprises?|contractors?)(?!\p{L})[^.;\n]{0,50}$/u;
const INTEND = { undertake: 'intend', undertakes: 'intends', undertook: 'intended', undertaking: 'intending' };
/** What makes of "Party" something else than a side of this text. */
const NO_SIDE = /^(?:third|working|states?|political|communist|other third)$/;

/** The words of treaties in English, and what a text that binds nobody says (D16). */
export const english: Rules = new Map<string, Rule>([
  ['shall', (_, at) => hit(at, at, 'will', 'will')],
  ...Object.entries(AGREE).map(([word, instead]): [string, Rule] => [
    word,
    (reading, at) =>
      contractual(reading, at) ? null : hit(at, at, instead, wordsAt(reading, at, 'with') ? null : instead),
  ]),
  ...Object.entries(INTEND).map(([word, instead]): [string, Rule] => [
    word,
    // "To undertake research" is to carry it out: only a promise is meant.
    (reading, at) => (/^(?:to|that)$/.test(reading.words[at + 1]?.key ?? '') ? hit(at, at, instead, instead) : null),
  ]),
  ['must', (reading, at) => (isBound(reading, at) ? hit(at, at, 'will', 'will') : null)],
  ...['obliged', 'obligated', 'bound'].map((word): [string, Rule] => [word, obliged]),
  ...['commit', 'commits', 'committed'].map((word): [string, Rule] => [word, committed]),
  ['agreement', (reading, at) => instrument(reading, at)],
  ['treaty', (reading, at) => instrument(reading, at)],
  ['convention', (reading, at) => instrument(reading, at)],
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

/** "As the parties to that contract have agreed", "agreed in contracts". */
function contractual({ words, plain }: Reading, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    ELSEWHERE.test(plain.slice(Math.max(0, word.start - 80), word.start)) ||
    /^\s(?:in|under|by)\s(?:(?:the|a|such|their|each)\s)?contracts?(?!\p{L})/u.test(
      plain.slice(word.end, word.end + 30),
    )
  );
}

/** Whether a word's subject is one who signs. */
function isBound({ words }: Reading, at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ key }) => /^(?:participants?|part(?:y|ies)|they|sides?)$/.test(key));
}

/** "Are obliged to", but not "are not obliged to". */
function obliged(reading: Reading, at: number): TreatyHit | null {
  const to = wordsAt(reading, at, 'to') || reading.words[at]?.key !== 'bound';
  const be = /^(?:is|are|be|was|were|being)$/.test(reading.words[at - 1]?.key ?? '');
  return be && to && isBound(reading, at - 1)
    ? hit(at - 1, wordsAt(reading, at, 'to') ? at + 1 : at, 'will', null)
    : null;
}

/** "Commit to do", "commit themselves to". */
function committed(reading: Reading, at: number): TreatyHit | null {
  const to = wordsAt(reading, at, 'to') || wordsAt(reading, at, 'themselves') || wordsAt(reading, at, 'itself');
  // "Are committed to" says what they are like.
  const not = /^(?:not|nor|never|is|are|be|being|remains?)$/.test(reading.words[at - 1]?.key ?? '');
  return to && !not && isBound(reading, at) ? hit(at, at, 'intend', null) : null;
}

/** "This Agreement": the text called a treaty. */
function instrument({ words }: Reading, at: number): TreatyHit | null {
  const [before, word] = [words[at - 1], words[at]];
  return before?.key === 'this' && word?.capital === true ? hit(at, at, 'Letter of Intent', null) : null;
}

function side(reading: Reading, at: number, instead: string): TreatyHit | null {
  const word = reading.words[at];
  const before = reading.words[at - 1]?.key ?? '';
  if (word === undefined || !/^\p{Lu}/u.test(word.text) || NO_SIDE.test(before)) return null;
  if (belongsElsewhere(reading.plain.slice(word.end), 'en')) return null;
  const conference = before === 'the' && /^conference$/.test(reading.words[at - 3]?.key ?? '');
  return conference ? null : hit(at, at, instead, instead);
}

function numbered(reading: Reading, at: number, instead: string): TreatyHit | null {
  const word = reading.words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const behind = reading.plain.slice(word.end, word.end + 140);
  const number = /^\s(?:\d|[IVXLC]+\b|\ue001)/u.test(behind);
  if (!number && reading.words[at - 1]?.key !== 'this') return null;
  if (number && ofOneNamed(reading.plain.slice(0, word.start), 'en') && !/^\s\S+\sof\sthis\s/u.test(behind))
    return null;
  return ofAnotherInstrument(behind, 'en') ? null : hit(at, at, instead, instead);
}

function force(reading: Reading, at: number, instead: string): TreatyHit | null {
  if (!wordsAt(reading, at, 'into', 'force')) return null;
  const behind = reading.plain.slice(reading.words[at + 2]?.end);
  return belongsElsewhere(behind, 'en') ? null : hit(at, at + 2, instead, instead);
}

function inForce(reading: Reading, at: number, instead: string): TreatyHit | null {
  return wordsAt(reading, at, 'in', 'force') ? hit(at, at + 2, instead, instead) : null;
}

function speaksOfTexts(reading: Reading, at: number): boolean {
  return reading.words
    .slice(Math.max(0, at - 4), at + 5)
    .some(({ key }) => /^(?:equally|texts?|languages?)$/.test(key));
}
