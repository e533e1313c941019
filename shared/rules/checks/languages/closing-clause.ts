import type { Language } from '../../../model/language.ts';
import { findQuantities } from '../numbers/find-quantities.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { CheckedText } from '../read/checked-text.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createClauseFinding, createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { findLanguageNames, type NamedLanguage } from './language-names.ts';

/** The words of a sentence about the prevailing language. */
const GOVERNS: { readonly [language: Language]: RegExp } = {
  en: /prevail|diverg|discrepan|interpretation|govern|inconsisten|preference|precedence|(?:be|is|are|as)\sdecisive|(?:text|version)\s(?:shall|will)\s(?:be\s(?:used|relied|followed|taken|controlling)|control|apply)|controlling|(?:texts?|versions?)\s(?:differ|(?:is|are)\s(?:used|relied|followed|taken))|in\scase\sof\s(?:doubt|dispute|differ|conflict)|reference\stext/iu,
  id: /perbedaan|penafsiran|yang\sberlaku|yang\sdigunakan|yang\sdipakai|yang\smengikat|yang\smenentukan|(?:naskah|teks|versi)\sberbeda|menjadi\s(?:acuan|rujukan|pegangan|dasar|patokan)|diutamakan|dimenangkan|ketidaksesuaian|ketidakselarasan|pertentangan|naskah\sacuan|mengacu\s(?:pada|kepada)\s(?:naskah|teks|versi)/iu,
  ru: /преимуществ|предпочт|приоритет|расхожден|разночтен|разногласи|толкован|интерпретаци|противоречи|несоответств|за\sоснов|руководству|обраща|пользу\p{L}*\sтекст|использу\p{L}*\sтекст|применя\p{L}*\sтекст|превалиру|определяющ|решающ|контрольн|главенству|имеет\sсилу\sтекст/iu,
  be: /перава[гж]|перавагу|прыярытэт|прыярытэтн|разыходж|разначытан|рознагалосс|тлумачэн|інтэрпрэтацы|супярэчнасц|неадпаведнасц|за\sаснов|карыста|звярта|ужыва\p{L}*\sтэкст|прымяня\p{L}*\sтэкст|кіру\p{L}*\sтэкст|вызначальн|вырашальн|кантрольн/iu,
};

/** "The English text", "naskah bahasa Inggris", «английский текст», «тэкст на англійскай мове»: what comes before a language, or after it. */
const TEXT: { readonly [language: Language]: { readonly before: RegExp; readonly after: RegExp } } = {
  en: { before: /(?:text|version)\sin\s$/iu, after: /^(?:\slanguage)?\s(?:text|version)(?!\p{L})/iu },
  id: { before: /(?:naskah|teks|versi)\s(?:dalam\s|ber)?bahasa\s$/iu, after: /^$/u },
  ru: { before: /текст\p{L}*\sна\s$/iu, after: /^\s(?:язык\p{L}*\s)?текст/iu },
  be: { before: /тэкст\p{L}*\sна\s$/iu, after: /^\s(?:мов\p{L}*\s)?тэкст/iu },
};

type Closing = {
  readonly reading: TextReading;
  readonly named: readonly NamedLanguage[];
  readonly governing: readonly NamedLanguage[];
  readonly copies: readonly Quantity[];
};

/** Checks the languages, copies and prevailing language in the closing clause against the text itself (D7, D8). */
export function checkClosingClause(clause: ClauseReadings, text: CheckedText): RawFinding[] {
  if (clause.clause.kind !== 'closing') return [];
  const all = [...clause.bodies.values()].map((reading) => readClosing(reading, text));
  return all.flatMap((one) => [
    ...checkClosingLanguages(one, all, text),
    ...checkGoverningListed(one, text),
    ...checkClosingCopies(one, all, text),
    ...checkPrevailingLanguage(one, all, text),
  ]);
}

function readClosing(reading: TextReading, text: CheckedText): Closing {
  const copies = findQuantities(reading, text).filter(({ unit }) => unit === 'copies');
  return { reading, ...readNamedLanguages(reading), copies };
}

/** The languages that a closing names: those of its texts, and those that prevail. */
export function readNamedLanguages(reading: TextReading): Pick<Closing, 'named' | 'governing'> {
  const names = findLanguageNames(reading);
  const governs = findGoverningWords(reading);
  const within = ({ start, end }: NamedLanguage) =>
    governs === null ? isOneText(reading, names[0], start, end) : start >= governs[0] && start < governs[1];
  return {
    named: names.filter((one) => !within(one)),
    governing: names.filter((one) => within(one) && !differs(reading, one)),
  };
}

/** "All texts being equally authentic", «оба текста имеют одинаковую силу»: the parties chose no prevailing language. */
const EQUAL =
  /(?<!\p{L})(?:equally\s(?:authentic|valid|binding)|equal\s(?:validity|authenticity|force|value|effect)|(?:kekuatan|keabsahan)\s(?:hukum\s)?(?:yang\s)?sama|sama\s(?:sah|otentik|autentik|kuat|nilai)\p{L}*|(?:bernilai|nilai(?:\syang)?)\ssama|(?:одинаков|равн)\p{L}+\s(?:юридическ\p{L}+\s)?(?:сил|значени)\p{L}+|аднолькав\p{L}+\s(?:юрыдычн\p{L}+\s)?(?:сіл|моц|значэнн)\p{L}+|равноаутентичн\p{L}+)/iu;

/** Whether a closing says in any language of the text which language prevails, or that none does. */
export function settlesPrevailingLanguage(clause: ClauseReadings): boolean {
  if (clause.clause.kind !== 'closing') return false;
  return [...clause.bodies.values()].some(
    (reading) => readNamedLanguages(reading).governing.length > 0 || EQUAL.test(reading.plain),
  );
}

/** Whether a closing names languages in any language of the text, and Indonesian in none. */
export function leavesOutIndonesian(clause: ClauseReadings, text: CheckedText): boolean {
  if (clause.clause.kind !== 'closing') return false;
  const named = [...clause.bodies.values()].flatMap((reading) => readClosing(reading, text).named);
  return named.length > 0 && named.every(({ language }) => language !== 'id');
}

/** Whether a language is that of the one text of which a sentence after the list of languages speaks, whatever its verb. */
function isOneText(
  { plain, where }: TextReading,
  first: NamedLanguage | undefined,
  start: number,
  end: number,
): boolean {
  const form = TEXT[where.language];
  if (first === undefined || form === undefined) return false;
  return (
    /[.;]\s+\p{Lu}|\n/u.test(plain.slice(first.end, start)) &&
    (form.before.test(plain.slice(0, start)) || (form.after.test(plain.slice(end, end + 40)) && end < plain.length))
  );
}

/** Where the words about a prevailing language begin within a sentence that lists the languages before. */
const CONDITION =
  /[;,]\s(?:(?:and|but|while|dan|namun|sedangkan|и|а|но|причём|причем|при этом|і|але|прычым|пры гэтым)\s)?(?=in\s(?:case|the\sevent)|if\s|should\s|where(?:ver)?\s|whenever\s|with\sthe\s|it\sbeing\s|provided\s|the\s\p{L}+\s(?:text|version)\s|apabila\s|jika\s|bila\s|dalam\s(?:hal|terjadi)|dengan\sketentuan|naskah\s|teks\s|rangkap\s|eksemplar\s|salinan\s|в\sслучае|при\s\p{L}+\s|если\s|преимуществ|за\sоснову|\p{L}+\sтекст\s|у\sвыпадку|пры\s\p{L}+\s|калі\s|перавагу)/giu;
/** "In case of differences between the Indonesian and the Russian text": the languages that may differ. */
const BETWEEN = /(?<!\p{L})(?:between|antara|между|паміж)(?!\p{L})[^,.;]*$/iu;

/** Whether a language is named only as one of those whose texts may differ. */
const differs = ({ plain }: TextReading, { start }: NamedLanguage): boolean =>
  /^[^.;\n]*,/u.test(plain.slice(start)) && BETWEEN.test(plain.slice(0, start));

/** The range from the first words about a prevailing language to the end of their line. */
function findGoverningWords(reading: TextReading): readonly [number, number] | null {
  const sentence = findGoverningSentence(reading);
  const form = GOVERNS[reading.where.language];
  if (sentence === null || form === undefined) return sentence;
  const [start, end] = sentence;
  const words = reading.plain.slice(start, end);
  const parts = [0, ...[...words.matchAll(CONDITION)].map(({ index, 0: stop }) => index + stop.length), words.length];
  const first = parts.findIndex((from, n) => form.test(words.slice(from, parts[n + 1])));
  return [start + (parts[Math.max(0, first)] ?? 0), end];
}

/** The range of the first sentence about a prevailing language. */
function findGoverningSentence({ plain, where }: TextReading): readonly [number, number] | null {
  const form = GOVERNS[where.language];
  if (form === undefined) return null;
  for (let start = 0; start < plain.length; ) {
    const stop = /[.;](?=\s+\p{Lu})|\n/u.exec(plain.slice(start));
    const end = stop === null ? plain.length : start + stop.index + 1;
    if (form.test(plain.slice(start, end))) return [start, end];
    start = end;
  }
  return null;
}

function checkClosingLanguages(
  { reading, named }: Closing,
  all: readonly Closing[],
  { languages }: CheckedText,
): RawFinding[] {
  const codes = [...new Set(named.map(({ language }) => language))];
  const missing = languages.filter((one) => !codes.includes(one));
  const extra = codes.filter((one) => !languages.includes(one));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) {
    const elsewhere = all.some((one) => one.named.length > 0);
    const { clause, language } = reading.where;
    const details = { missing, extra, context: 'none' };
    return elsewhere ? [createClauseFinding('closing-languages', clause, language, 'none', { details })] : [];
  }
  if (missing.length === 0 && extra.length === 0) return [];
  const context = missing.length === 0 ? { context: 'extra' } : extra.length === 0 ? { context: 'missing' } : {};
  const details = { missing, extra, ...context };
  const found = createTextFinding('closing-languages', reading, first.start, last.end, { details });
  return [{ ...found, about: `${found.about} / ${languages.join(' ')}` }];
}

/** A text in the prevailing language must be one of those that are signed. */
function checkGoverningListed({ reading, named, governing }: Closing, { languages }: CheckedText): RawFinding[] {
  const [one] = governing;
  const isListed = governing.some(({ language }) => named.some((other) => other.language === language));
  // A language of the text that the list lacks is a finding already.
  if (one === undefined || named.length === 0 || isListed || languages.includes(one.language)) return [];
  const details = { missing: [one.language], extra: [], context: 'prevailing' };
  return [createTextFinding('closing-languages', reading, one.start, one.end, { details })];
}

/** Two originals, one for each side (D8); counting every text gives twice the number of languages. */
function checkClosingCopies(
  { reading, copies }: Closing,
  all: readonly Closing[],
  { languages }: CheckedText,
): RawFinding[] {
  const expected = 2;
  const { clause, language } = reading.where;
  if (copies.length === 0) {
    const details = { expected, context: 'none' };
    const elsewhere = all.some((one) => one.copies.length > 0);
    return elsewhere ? [createClauseFinding('closing-copies', clause, language, 'none', { details })] : [];
  }
  const right = copies.some(({ value }) => value === String(expected) || value === String(expected * languages.length));
  return right
    ? []
    : copies.map(({ start, end, value }) =>
        createTextFinding('closing-copies', reading, start, end, { details: { copies: value, expected } }),
      );
}

function checkPrevailingLanguage(
  { reading, governing }: Closing,
  all: readonly Closing[],
  text: CheckedText,
): RawFinding[] {
  const { prevailingLanguage: described } = text;
  const [first, ...others] = governing;
  const { clause, language } = reading.where;
  if (text.languages.length < 2) return [];
  if (first === undefined) {
    const elsewhere = all.some((one) => one.governing.length > 0);
    const details = { described: described ?? '', context: 'none' };
    return elsewhere
      ? [createClauseFinding('closing-prevailing', clause, language, `none / ${described ?? ''}`, { details })]
      : [];
  }
  if (first.language === described || others.some((one) => one.language === described)) return [];
  const details = { named: first.language, ...(described === null ? { context: 'unset' } : { described }) };
  // The key covers both languages, the named and the described one: if another one is described, the finding is new.
  const found = createTextFinding('closing-prevailing', reading, first.start, first.end, { details });
  return [{ ...found, about: `${found.about} / ${described ?? ''}` }];
}
