import type { Language } from '../../../model/language.ts';
import { escaped } from '../../../text/print.ts';
import type { CheckedText } from '../checked-text.ts';
import { casedAs } from '../form/casing.ts';
import { type Found, foundAt } from '../found.ts';
import type { Reading } from '../read/reading.ts';
import { english } from './treaty-english.ts';
import { indonesian } from './treaty-indonesian.ts';
import type { Rules, TreatyHit } from './treaty-rule.ts';
import { russian } from './treaty-russian.ts';

const RULES: { readonly [language: Language]: Rules } = { en: english, id: indonesian, ru: russian };

/** Words by which a text binds its sides, in a text that should bind nobody (D16). */
export function treatyWords(reading: Reading, { profile }: CheckedText): Found[] {
  const rules = RULES[reading.where.language];
  if (profile !== 'non-binding' || rules === undefined) return [];
  const found: Found[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const hit = rules.get(reading.words[at]?.key ?? '')?.(reading, at) ?? null;
    if (hit !== null) found.push(told(reading, hit));
  }
  return found;
}

function told(reading: Reading, hit: TreatyHit): Found {
  const [start, end] = [reading.words[hit.first]?.start ?? 0, reading.words[hit.last]?.end ?? 0];
  const word = reading.text.slice(start, end);
  const place = reading.at(start, end);
  // Where the words stand across a mark, putting others there would lose it.
  const whole = place.end - place.start === word.length && place.words === word;
  return foundAt('treaty-word', reading, start, end, {
    details: { word, instead: casedAs(word, hit.instead) },
    fix: hit.fix === null || !whole ? null : escaped(casedAs(word, hit.fix)),
  });
}

const TITLE: { readonly [language: Language]: RegExp } = {
  en: /^(?:agreement|treaty|convention)s?$/,
  id: /^(?:perjanjian|persetujuan|traktat|konvensi)$/,
  ru: /^(?:договор|соглашени|конвенци)(?:а|у|ом|е|ы|ов|я|ю|ем|и|й)?$/,
};

const KINDS: { readonly [K in CheckedText['kind']]: { readonly [language: Language]: string } } = {
  'letter-of-intent': { en: 'Letter of Intent', id: 'Pernyataan Kehendak', ru: 'Письмо о намерениях' },
  memorandum: {
    en: 'Memorandum of Understanding',
    id: 'Memorandum Saling Pengertian',
    ru: 'Меморандум о взаимопонимании',
  },
  other: { en: 'Arrangement', id: 'Pengaturan', ru: 'Договорённость' },
};

/** A title that calls the text a treaty. */
export function treatyTitle(reading: Reading, { profile, kind }: CheckedText): Found[] {
  const { language } = reading.where;
  if (profile !== 'non-binding') return [];
  return reading.words
    .filter(({ key }) => TITLE[language]?.test(key))
    .map(({ start, end, text }) =>
      foundAt('treaty-word', reading, start, end, {
        details: { word: text, instead: casedAs(text, KINDS[kind][language] ?? '') },
      }),
    );
}
