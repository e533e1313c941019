import { computeEditDistance } from '../../../text/edit-distance.ts';
import { findCounterpart } from '../read/align-lines.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { findNames, isCyrillic, type Name } from './find-names.ts';
import { romanizeName } from './romanize-name.ts';

/** A clause in one language: its names, and every capitalized word as `romanizeName` returns it. */
type NamedReading = {
  readonly reading: TextReading;
  readonly names: readonly Name[];
  readonly romans: ReadonlySet<string>;
};

/**
 * Names that differ between languages: company forms, organisations, currencies and countries. Each line holds words
 * for one thing.
 */
const EQUIVALENT_NAMES: readonly string[] = [
  'ojsc jsc pjsc оао ао пао tbk',
  'cjsc зао',
  'llc ltd ооо',
  'pt',
  'wto вто',
  'un оон pbb',
  'eaeu eeu еаэс uee',
  'eec еэк',
  'eu ес ue',
  'cis снг',
  'usd us usa сша as долл',
  'idr rp',
  'rub byn руб',
  'eur gbp cny jpy sgd myr chf kzt aud',
  'imf мвф',
  'gdp ввп pdb',
  'vat ндс ppn',
  'r&d ниокр',
  'sme smes msme msmes umkm ukm ikm мсп',
  'jwg wg срг kkb',
  'loi mou',
  'hs вэд тн',
  'fta зст',
  'ict tik икт',
  'it ит ti',
  'ip ис hki',
  'sdm hr',
  'uk ri rb рб ри',
  'tr тр',
  'iso исо',
  'iec мэк',
];
const equivalenceGroups = new Map(
  EQUIVALENT_NAMES.flatMap((line, n) => line.split(' ').map((word) => [word, n] as const)),
);

/** Company names and abbreviations that are in one language and missing from another, in either script. */
export function checkNameDifferences(clause: ClauseReadings): RawFinding[] {
  const own = clause.compared().map((reading) => ({ reading, names: findNames(reading) }));
  if (own.every(({ names }) => names.length === 0)) return [];
  const all = own.map(({ reading, names }): NamedReading => ({ reading, names, romans: romanizeCapitalized(reading) }));
  const seen = new Set<string>();
  return all.flatMap(({ reading, names }) =>
    all.flatMap((other) => {
      if (other.reading === reading) return [];
      return names.flatMap((name): RawFinding[] => {
        const key = `${other.reading.where.language} ${name.roman}`;
        const elsewhere = all.some((one) => one.reading !== reading && one !== other && one.romans.has(name.roman));
        if (seen.has(key) || hasName(name, other, names, elsewhere)) return [];
        seen.add(key);
        const found = createTextFinding('name-differs', reading, name.start, name.end, {
          language: other.reading.where.language,
          details: { name: name.text, base: reading.where.language },
        });
        const place = findCounterpart(reading, other.reading, name.start);
        return [{ ...found, place, other: found.place }];
      });
    }),
  );
}

function romanizeCapitalized({ words }: TextReading): ReadonlySet<string> {
  return new Set(words.filter(({ capital }) => capital).map(({ text }) => romanizeName(text)));
}

function hasName(name: Name, other: NamedReading, ours: readonly Name[], elsewhere: boolean): boolean {
  const { reading, names, romans } = other;
  // Common abbreviations are often written out, or have other forms in other languages.
  if (equivalenceGroups.has(name.text.toLowerCase())) return true;
  if (romans.has(name.roman) || reading.plain.includes(name.text)) return true;
  if (name.company) return hasSimilarName(name, reading) || isTranslated(name, other, ours);
  // "UC RUSAL", «ОК РУСАЛ»: what precedes a name that the other language has is its company form.
  if (name.before !== null && romans.has(name.before)) return true;
  // A translated abbreviation corresponds to one in the other language that is missing here.
  const strange = (one: Name, others: readonly Name[]) =>
    !equivalenceGroups.has(one.text.toLowerCase()) && !one.company && !others.some(({ roman }) => roman === one.roman);
  // An abbreviation that a third language shares is a name, and at most translated into another script (WIPO, ВОИС).
  const theirs = names.filter(
    (one) => strange(one, ours) && (!elsewhere || isCyrillic(one.text) !== isCyrillic(name.text)),
  ).length;
  const mine = ours.filter((one) => strange(one, names)).length;
  return theirs > 0 && theirs >= mine && !isMisspelt(name.roman, names);
}

/** Whether one of their names is nearly equal: then it is the same name, misspelt. */
function isMisspelt(own: string, theirs: readonly Name[]): boolean {
  return theirs.some(({ roman }) => own.length > 2 && computeEditDistance(roman, own, 1) === 1);
}

/** Whether the other language has a similar name in another script; in the same script the spelling must be equal. */
function hasSimilarName({ text, roman }: Name, { words }: TextReading): boolean {
  return words.some(
    (word) =>
      word.capital && isCyrillic(word.text) !== isCyrillic(text) && isSpelledAlike(roman, romanizeName(word.text)),
  );
}

/**
 * A name of several words may be a description ("United Shipbuilding Corporation"), which the other language
 * translates.
 */
function isTranslated({ words }: Name, { reading, names }: NamedReading, ours: readonly Name[]): boolean {
  if (words.length < 2) return false;
  const own = new Set(ours.map(({ roman }) => roman));
  if (words.some((word) => reading.words.some(({ text }) => isSpelledAlike(word, romanizeName(text))))) return true;
  return names.some((one) => one.company && one.words.length > 1 && !own.has(one.roman));
}

/** Whether two spellings are of one name: transliterations of foreign names are never quite equal. */
function isSpelledAlike(a: string, b: string): boolean {
  const limit = Math.ceil(a.length / 3);
  return a.length > 4 && computeEditDistance(a, b, limit) <= limit;
}
