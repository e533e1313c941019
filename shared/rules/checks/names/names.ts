import { inCapitals } from '../form/casing.ts';
import { type Found, foundAt } from '../found.ts';
import { counterpart } from '../read/alignment.ts';
import type { ReadClause } from '../read/read-text.ts';
import type { Reading } from '../read/reading.ts';
import type { Word } from '../read/word.ts';
import { editDistance } from './likeness.ts';
import { romanised } from './romanise.ts';

/** A name by its letters: an abbreviation, or what stands beside the form of a company. */
type Name = {
  readonly text: string;
  readonly roman: string;
  readonly start: number;
  readonly end: number;
  readonly company: boolean;
};

/** A language of a clause: its names, and every word with a capital as `romanised` gives it. */
type Named = { readonly reading: Reading; readonly names: readonly Name[]; readonly romans: ReadonlySet<string> };

/**
 * What every language says in its own way: forms of companies, organisations, currencies and countries. Each line holds
 * words for one thing.
 */
const SAME: readonly string[] = [
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
const groups = new Map(SAME.flatMap((line, n) => line.split(' ').map((word) => [word, n] as const)));

const ABBREVIATION = /^\p{Lu}(?=\p{L}*\p{Lu})[\p{L}]{1,9}$/u;
const COMPANY = /^(?:OJSC|PJSC|CJSC|JSC|LLC|Ltd|PT|Tbk|ОАО|ПАО|ЗАО|АО|ООО|РУП|УП)$/u;

/** Names of companies and abbreviations that one language has and another has not, whichever script they are in. */
export function namesDiffer(clause: ReadClause): Found[] {
  const own = clause.compared().map((reading) => ({ reading, names: namesIn(reading) }));
  if (own.every(({ names }) => names.length === 0)) return [];
  const all = own.map(({ reading, names }): Named => ({ reading, names, romans: romansIn(reading) }));
  const seen = new Set<string>();
  return all.flatMap(({ reading, names }) =>
    all.flatMap((other) => {
      if (other.reading === reading) return [];
      return names.flatMap((name): Found[] => {
        const key = `${other.reading.where.language} ${name.roman}`;
        const elsewhere = all.some((one) => one.reading !== reading && one !== other && one.romans.has(name.roman));
        if (seen.has(key) || stands(name, other, names, elsewhere)) return [];
        seen.add(key);
        const found = foundAt('name-differs', reading, name.start, name.end, {
          language: other.reading.where.language,
          details: { name: name.text, base: reading.where.language },
        });
        const place = counterpart(reading, other.reading, name.start);
        return [{ ...found, place, other: found.place }];
      });
    }),
  );
}

function namesIn({ words, plain }: Reading): Name[] {
  const names: Name[] = [];
  words.forEach((word, at) => {
    if (!word.capital || !marked(word.text)) return;
    const company = COMPANY.test(word.text) ? companyBeside(words, at, plain) : null;
    if (company !== null) names.push({ ...placed(company), company: true });
    else if (ABBREVIATION.test(word.text) && !shouted(words, at, plain))
      names.push({ ...placed(word), company: false });
  });
  const companies = new Set(names.filter(({ company }) => company).map(({ start }) => start));
  return names.filter(({ company, start }) => company || !companies.has(start));
}

/** Whether a word is an abbreviation or the form of a company: the same words come again and again. */
function marked(word: string): boolean {
  let known = looked.get(word);
  if (known === undefined) {
    known = COMPANY.test(word) || ABBREVIATION.test(word);
    if (looked.size < 20_000) looked.set(word, known);
  }
  return known;
}

const looked = new Map<string, boolean>();

function placed({ text, start, end }: Word) {
  return { text, roman: romanised(text), start, end };
}

/** Words in capitals one after another are shouted ("HAVE REACHED", a heading), and no abbreviations. */
function shouted(words: readonly Word[], at: number, plain: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return true;
  const begins = /(?:^|\n)[\s\ue000“«"]*$/u.test(plain.slice(Math.max(0, word.start - 4), word.start));
  const loud = (one: Word | undefined) =>
    one !== undefined && inCapitals(one.text) && one.text.length > 1 && !COMPANY.test(one.text);
  const beside = (one: Word | undefined) =>
    one !== undefined &&
    loud(one) &&
    Math.abs(one.start - word.end) + Math.abs(word.start - one.end) < word.text.length + one.text.length + 4;
  if (COMPANY.test(word.text) || !inCapitals(word.text)) return false;
  return begins || beside(before) || beside(next);
}

/** "BATE OJSC", ОАО «БАТЭ», "PT Astra": the name beside the form. */
function companyBeside(words: readonly Word[], at: number, plain: string): Word | null {
  const [before, form, next] = [words[at - 1], words[at], words[at + 1]];
  if (form === undefined) return null;
  const behind =
    next !== undefined && /^\s["“«]?$/u.test(plain.slice(form.end, next.start)) && /^\p{Lu}/u.test(next.text);
  if (behind) return next;
  const ahead =
    before !== undefined && /^["”»]?,?\s$/u.test(plain.slice(before.end, form.start)) && /^\p{Lu}/u.test(before.text);
  return ahead ? before : null;
}

function romansIn({ words }: Reading): ReadonlySet<string> {
  return new Set(words.filter(({ capital }) => capital).map(({ text }) => romanised(text)));
}

function stands(name: Name, { reading, names, romans }: Named, ours: readonly Name[], elsewhere: boolean): boolean {
  // Common abbreviations are often written out, or have others in other languages.
  if (groups.has(name.text.toLowerCase())) return true;
  if (romans.has(name.roman) || reading.plain.includes(name.text)) return true;
  if (name.company) return [...romans].some((roman) => alike(name.roman, roman));
  // What a third language has by its letters is a name, and not translated.
  if (elsewhere) return false;
  // An abbreviation that is translated stands beside one of theirs that we do not have.
  const strange = (one: Name, others: readonly Name[]) =>
    !groups.has(one.text.toLowerCase()) && !one.company && !others.some(({ roman }) => roman === one.roman);
  const theirs = names.filter((one) => strange(one, ours)).length;
  const mine = ours.filter((one) => strange(one, names)).length;
  return theirs > 0 && theirs >= mine && !isSpelt(name.roman, names);
}

/** Whether one of their names is nearly this one: then it is the same, and misspelt. */
function isSpelt(own: string, theirs: readonly Name[]): boolean {
  return theirs.some(({ roman }) => own.length > 2 && editDistance(roman, own, 1) === 1);
}

/** Whether two spellings are of one name: those of foreign names in another script are never quite the same. */
function alike(a: string, b: string): boolean {
  const limit = Math.ceil(a.length / 3);
  return a.length > 4 && editDistance(a, b, limit) <= limit;
}
