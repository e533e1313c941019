import type { TextReading } from '../read/text-reading.ts';
import { hasInstrumentAfter, hasInstrumentBefore, isAboutOtherInstrument } from './instruments.ts';
import { createTreatyHit, hasWordsAfter, type TreatyHit, type TreatyRule, type TreatyRules } from './treaty-rule.ts';

const UNDERTAKE =
  'обязуюсь обязуемся обязуется обязуются обязуясь обязался обязалась обязалось обязались обязавшись обязующиеся обязующихся';
const MUST = 'обязан обязана обязано обязаны должен должна должно должны';
const TAKE = 'принимает принимают примет примут берет берут возьмет возьмут';
const SIDE = 'сторона стороны стороне сторону стороной стороною сторон сторонам сторонами сторонах';
const ARTICLE = 'статья статьи статье статью статьей статей статьям статьями статьях';
const FORCE =
  'вступает вступают вступит вступят вступил вступила вступило вступили вступить вступая вступление вступления вступлению вступлением вступлении вступающий вступающее вступившее';

/** Treaty words in Russian, in all their forms (D16). */
export const russianTreatyRules: TreatyRules = new Map<string, TreatyRule>([
  ...repeatRule(UNDERTAKE, ({ words }, at) =>
    words[at - 1]?.key === 'не' ? null : createTreatyHit(at, at, 'намерены', null),
  ),
  ...repeatRule(MUST, (reading, at) => {
    const key = reading.words[at]?.key ?? '';
    // "Не обязаны" binds nobody, "не должны" does; "расход не должен превышать …" describes a thing.
    const free = key.startsWith('обязан') ? reading.words[at - 1]?.key === 'не' : !hasSigningSubject(reading, at);
    return free ? null : createTreatyHit(at, at, 'будут', null);
  }),
  ...repeatRule(FORCE, (reading, at) => {
    // "Вступления его в силу".
    const own = /^(?:его|ее|их|настоящего)$/.test(reading.words[at + 1]?.key ?? '') ? 1 : 0;
    if (!hasWordsAfter(reading, at + own, 'в', 'силу')) return null;
    const last = reading.words[at + own + 2]?.end ?? 0;
    if (isAboutOtherInstrument(reading.plain.slice(last), 'ru') || isSubjectOther(reading, at)) return null;
    return createTreatyHit(at, at + own + 2, 'начинает применяться', own === 0 ? replaceInForce(reading, at) : null);
  }),
  ...repeatRule(TAKE, (reading, at) => {
    const words = reading.words.slice(at, at + 6).map(({ key }) => key);
    const last = words.findIndex((key) => /^обязательств[оа]?$/.test(key));
    const not = /^н[еи]$/.test(reading.words[at - 1]?.key ?? '');
    return words[1] !== 'на' || words[2] !== 'себя' || last < 3 || not
      ? null
      : createTreatyHit(at, at + last, 'намерены', null);
  }),
  // "Если Участники не договорились об ином" promises nothing.
  ...repeatRule('договорились согласились условились', (reading, at) =>
    hasSigningSubject(reading, at) && reading.words[at - 1]?.key !== 'не'
      ? createTreatyHit(at, at, 'намерены', null)
      : null,
  ),
  ...repeatRule(
    'соглашение соглашения соглашению соглашением соглашении договор договора договору договором договоре',
    matchInstrumentName,
  ),
  ...repeatRule('остается остаются останется', (reading, at) =>
    hasWordsAfter(reading, at, 'в', 'силе') ? createTreatyHit(at, at + 2, 'применяется', null) : null,
  ),
  ...repeatRule(SIDE, matchSideName),
  ...repeatRule(ARTICLE, matchArticle),
  ...repeatRule(
    'аутентичны аутентичен аутентична аутентичными аутентичные аутентичный аутентичным аутентичного аутентичных',
    (_, at) => createTreatyHit(at, at, 'имеют одинаковую силу', null),
  ),
]);

function repeatRule(words: string, rule: TreatyRule) {
  return words.split(' ').map((word) => [word, rule] as const);
}

/** «Соглашение 2010 года, которое вступило в силу», «вступившее в силу Соглашение»: what is past or said of another instrument. */
function isSubjectOther({ words, plain }: TextReading, at: number): boolean {
  const word = words[at];
  if (word === undefined || !hasInstrumentBefore(plain.slice(0, word.start), 'ru')) return false;
  return /^вступи(?:л|вш)/u.test(word.key) || /^котор(?:ый|ое|ая|ые)$/u.test(words[at - 1]?.key ?? '');
}

function replaceInForce({ words }: TextReading, at: number): string | null {
  const key = words[at]?.key;
  return key === 'вступает' ? 'начинает применяться' : key === 'вступают' ? 'начинают применяться' : null;
}

/** Whether a word's subject is a signatory. */
function hasSigningSubject({ words }: TextReading, at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ stem }) => /^(?:участник|сторон|они?)$/.test(stem));
}

/** "Настоящее Соглашение": the text called a treaty. */
function matchInstrumentName({ words }: TextReading, at: number): TreatyHit | null {
  const [before, word] = [words[at - 1], words[at]];
  const own = /^настоящ/.test(before?.key ?? '') && word?.capital === true;
  return own ? createTreatyHit(at, at, 'Письмо о намерениях', null) : null;
}

function matchSideName({ words, plain }: TextReading, at: number): TreatyHit | null {
  const word = words[at];
  if (word === undefined || !/^С/.test(word.text) || /^треть/.test(words[at - 1]?.key ?? '')) return null;
  const begins = /(?:^|[\n.:;]\s?|\d\.\s)$/.test(plain.slice(Math.max(0, word.start - 3), word.start));
  const many = word.key === 'стороны' && begins && /(?:ут|ют|ат|ят|ли)$/.test(words[at + 1]?.key ?? '');
  return createTreatyHit(at, at, many ? 'Участники' : 'Участник', null);
}

function matchArticle({ words, plain }: TextReading, at: number): TreatyHit | null {
  const word = words[at];
  if (word === undefined) return null;
  const following = plain.slice(word.end, word.end + 140);
  const number = /^\s(?:\d|[IVXLC]+(?!\p{L})|\ue001)/u.test(following);
  if (!number && !/^настоящ/.test(words[at - 1]?.key ?? '')) return null;
  if (/^(?:ее|его|их)$/.test(words[at - 1]?.key ?? '')) return null;
  if (number && hasInstrumentBefore(plain.slice(0, word.start), 'ru')) return null;
  return hasInstrumentAfter(following, 'ru')
    ? null
    : createTreatyHit(at, at, 'пункт', declinePoint(word.key, words[at - 1]?.key ?? ''));
}

/** "Пункт" in the case of a form of "статья"; null if the form may be one of several cases. */
function declinePoint(key: string, before: string): string | null {
  if (key === 'статья' || key === 'статью') return 'пункт';
  if (key === 'статьей') return 'пунктом';
  if (key !== 'статье') return null;
  if (/^(?:в|во|о|об|на|при)$/.test(before)) return 'пункте';
  return /^(?:к|согласно|по)$/.test(before) ? 'пункту' : null;
}
