import type { TextReading } from '../read/text-reading.ts';
import { hasInstrumentAfter, hasInstrumentBefore, isAboutOtherInstrument } from './instruments.ts';
import { createTreatyHit, hasWordsAfter, type TreatyHit, type TreatyRule, type TreatyRules } from './treaty-rule.ts';

const AGREE = { agree: 'decide', agrees: 'decides', agreed: 'decided', agreeing: 'deciding' };
/** Subjects of "agree" other than the signatories: they agree in their own contracts. */
const ELSEWHERE =
  /(?<!\p{L})(?:(?:the|those|such|contract(?:ing|ual)?)\sparties|[Cc]ompan(?:y|ies)|[Ee]nterprises?|[Cc]ontractors?|[Mm]anufacturers?|[Ss]uppliers?|[Bb]uyers?|[Ss]ellers?|[Uu]niversit(?:y|ies)|[Ii]nstitut(?:es?|ions?)|[Ll]aborator(?:y|ies)|[Bb]anks?)(?!\p{L})[^.;\n]{0,50}$/u;
const INTEND = { undertake: 'intend', undertakes: 'intends', undertook: 'intended', undertaking: 'intending' };
/** Words before "Party" that make it something other than a side of this text. */
const NO_SIDE = /^(?:third|working|states?|political|communist|other third)$/;

/** Treaty words in English, and the wording of a non-binding text (D16). */
export const englishTreatyRules: TreatyRules = new Map<string, TreatyRule>([
  ['shall', (_, at) => createTreatyHit(at, at, 'will', 'will')],
  ...Object.entries(AGREE).map(([word, instead]): [string, TreatyRule] => [
    word,
    (reading, at) =>
      isAboutContract(reading, at) || isConsent(reading, at)
        ? null
        : createTreatyHit(at, at, instead, hasWordsAfter(reading, at, 'with') ? null : instead),
  ]),
  ...Object.entries(INTEND).map(([word, instead]): [string, TreatyRule] => [
    word,
    // "To undertake research" is to carry it out: only a promise is meant.
    (reading, at) =>
      /^(?:to|that)$/.test(reading.words[at + 1]?.key ?? '') && !isDenied(reading, at)
        ? createTreatyHit(at, at, instead, instead)
        : null,
  ]),
  ['must', (reading, at) => (hasSigningSubject(reading, at) ? createTreatyHit(at, at, 'will', 'will') : null)],
  ...['obliged', 'obligated', 'bound'].map((word): [string, TreatyRule] => [word, matchObliged]),
  ...['commit', 'commits', 'committed'].map((word): [string, TreatyRule] => [word, matchCommitted]),
  ['agreement', (reading, at) => matchInstrumentName(reading, at)],
  ['treaty', (reading, at) => matchInstrumentName(reading, at)],
  ['convention', (reading, at) => matchInstrumentName(reading, at)],
  ['party', (reading, at) => matchSideName(reading, at, 'Participant')],
  ['parties', (reading, at) => matchSideName(reading, at, 'Participants')],
  ["party's", (reading, at) => matchSideName(reading, at, 'Participant’s')],
  ["parties'", (reading, at) => matchSideName(reading, at, 'Participants’')],
  ['article', (reading, at) => matchNumberedWord(reading, at, 'Paragraph')],
  ['articles', (reading, at) => matchNumberedWord(reading, at, 'Paragraphs')],
  ['enter', (reading, at) => matchIntoForce(reading, at, 'come into effect')],
  ['enters', (reading, at) => matchIntoForce(reading, at, 'comes into effect')],
  ['entered', (reading, at) => matchIntoForce(reading, at, 'came into effect')],
  ['entering', (reading, at) => matchIntoForce(reading, at, 'coming into effect')],
  ['entry', (reading, at) => matchIntoForce(reading, at, 'coming into effect')],
  ['come', (reading, at) => matchIntoForce(reading, at, 'come into effect')],
  ['comes', (reading, at) => matchIntoForce(reading, at, 'comes into effect')],
  ['remain', (reading, at) => matchInForce(reading, at, 'remain in effect')],
  ['remains', (reading, at) => matchInForce(reading, at, 'remains in effect')],
  ['continue', (reading, at) => matchInForce(reading, at, 'continue in effect')],
  ['authentic', (reading, at) => (isAboutTexts(reading, at) ? createTreatyHit(at, at, 'valid', 'valid') : null)],
]);

/** "As the parties to that contract have agreed", "agreed in contracts". */
function isAboutContract({ words, plain }: TextReading, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    ELSEWHERE.test(plain.slice(Math.max(0, word.start - 80), word.start)) ||
    /^\s(?:in|under|by)\s(?:(?:the|a|such|their|each)\s)?contracts?(?!\p{L})/u.test(
      plain.slice(word.end, word.end + 30),
    )
  );
}

/** "Unless the other Participant agrees": the consent of one, on which something depends. */
function isConsent({ words, plain }: TextReading, at: number): boolean {
  const word = words[at];
  if (word?.key !== 'agrees' && !/^(?:has|had)$/.test(words[at - 1]?.key ?? '')) return false;
  return (
    /(?<!\p{L})(?:unless|if|until|where|when|once|provided|whether|which|that)\s(?:that\s)?(?:[\p{L}-]+\s){1,6}$/iu.test(
      plain.slice(Math.max(0, (word?.start ?? 0) - 70), word?.start),
    ) && !/^\s(?:that|as\sfollows|on|upon)(?!\p{L})/u.test(plain.slice(word?.end, (word?.end ?? 0) + 12))
  );
}

/** "Does not undertake to", "neither side undertakes to". */
const isDenied = ({ words }: TextReading, at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ key }) => /^(?:not|never|neither|nor|cannot|without|\p{L}+n['’]t)$/u.test(key));

/** Whether a word's subject is a signatory. */
function hasSigningSubject({ words }: TextReading, at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ key }) => /^(?:participants?|part(?:y|ies)|they|sides?)$/.test(key));
}

/** "Are obliged to", but not "are not obliged to". */
function matchObliged(reading: TextReading, at: number): TreatyHit | null {
  const to = hasWordsAfter(reading, at, 'to') || reading.words[at]?.key !== 'bound';
  const be = /^(?:is|are|be|was|were|being)$/.test(reading.words[at - 1]?.key ?? '');
  return be && to && hasSigningSubject(reading, at - 1)
    ? createTreatyHit(at - 1, hasWordsAfter(reading, at, 'to') ? at + 1 : at, 'will', null)
    : null;
}

/** "Commit to do", "commit themselves to". */
function matchCommitted(reading: TextReading, at: number): TreatyHit | null {
  const to =
    hasWordsAfter(reading, at, 'to') ||
    hasWordsAfter(reading, at, 'themselves') ||
    hasWordsAfter(reading, at, 'itself');
  // "Are committed to" describes an attitude.
  const not = /^(?:not|nor|never|is|are|be|being|remains?)$/.test(reading.words[at - 1]?.key ?? '');
  return to && !not && hasSigningSubject(reading, at) ? createTreatyHit(at, at, 'intend', null) : null;
}

/** "This Agreement": the text called a treaty. */
function matchInstrumentName({ words }: TextReading, at: number): TreatyHit | null {
  const [before, word] = [words[at - 1], words[at]];
  return before?.key === 'this' && word?.capital === true ? createTreatyHit(at, at, 'Letter of Intent', null) : null;
}

function matchSideName(reading: TextReading, at: number, instead: string): TreatyHit | null {
  const word = reading.words[at];
  const before = reading.words[at - 1]?.key ?? '';
  if (word === undefined || !/^\p{Lu}/u.test(word.text) || NO_SIDE.test(before)) return null;
  if (isAboutOtherInstrument(reading.plain.slice(word.end), 'en')) return null;
  const conference = before === 'the' && /^conference$/.test(reading.words[at - 3]?.key ?? '');
  return conference ? null : createTreatyHit(at, at, instead, null);
}

function matchNumberedWord(reading: TextReading, at: number, instead: string): TreatyHit | null {
  const word = reading.words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const following = reading.plain.slice(word.end, word.end + 140);
  const number = /^\s(?:\d|[IVXLC]+\b|\ue001)/u.test(following);
  const before = reading.words[at - 1]?.key ?? '';
  if (!number && before !== 'this') return null;
  if (/^(?:its|their|whose|that)$/.test(before) || /^\s[\dIVXLC().]+\sthereof(?!\p{L})/u.test(following)) return null;
  if (number && hasInstrumentBefore(reading.plain.slice(0, word.start), 'en') && !/^\s\S+\sof\sthis\s/u.test(following))
    return null;
  return hasInstrumentAfter(following, 'en') ? null : createTreatyHit(at, at, instead, instead);
}

function matchIntoForce(reading: TextReading, at: number, instead: string): TreatyHit | null {
  if (!hasWordsAfter(reading, at, 'into', 'force')) return null;
  const { plain, words } = reading;
  const [start, end] = [words[at]?.start ?? 0, words[at + 2]?.end ?? 0];
  if (isAboutOtherInstrument(plain.slice(end), 'en') || isSubjectOther(plain.slice(0, start))) return null;
  return createTreatyHit(at, at + 2, instead, instead);
}

/** "The Agreement between …, which entered into force", "when the Convention enters into force". */
const isSubjectOther = (before: string): boolean =>
  hasInstrumentBefore(before, 'en') &&
  /(?:(?<!\p{L})(?:which|that)\s(?:(?:has|had|have|will|shall|is\sto)\s)?|(?<!\p{L})(?:the|that|its|their)\s(?:\p{Lu}[\p{L}’'-]*\s|of\s|on\s|for\s|and\s|the\s)*(?:Agreement|Treaty|Convention|Protocol|Law|Act|Regulations?|Charter|Statute)\s(?:(?:(?!(?:and|or|but)\s)[^\s,.;]+\s){0,8})?)$/u.test(
    before.slice(-140),
  );

function matchInForce(reading: TextReading, at: number, instead: string): TreatyHit | null {
  return hasWordsAfter(reading, at, 'in', 'force') ? createTreatyHit(at, at + 2, instead, instead) : null;
}

function isAboutTexts(reading: TextReading, at: number): boolean {
  return reading.words
    .slice(Math.max(0, at - 4), at + 5)
    .some(({ key }) => /^(?:equally|texts?|languages?)$/.test(key));
}
