import type { ReplyPlace } from '../../../model/incoming/reply-preview.ts';
import { foldText } from '../../../text/search/fold-text.ts';
import type { SentClause } from '../model/sent-text.ts';
import { extractOpeningWords } from './sent-clause-name.ts';

const ANNEX = /lampiran|annex|appendix|приложени|дадат/iu;
const ITEM = /(?:ayat|butir|huruf|angka|item|point|letter|subparagraph|подпункт|часть)\s*\(?([\p{L}\d]{1,4})\b/iu;
const NUMBER_WORD = /(?:paragraf|pasal|klausul|bagian|paragraph|article|clause|section|пункт|стать)\p{L}*\s*\d+/giu;
const PARTS: readonly (readonly [RegExp, (clauses: readonly SentClause[]) => SentClause | undefined])[] = [
  [/judul|^title|назван|заголов/iu, (all) => all.find(({ id }) => id === 'title')],
  [
    /pembukaan|mukadimah|preambul|preamble|recital|преамбул/iu,
    (all) => all.find(({ id, number }) => id !== 'title' && number === ''),
  ],
  [
    /penutup|closing|заключ/iu,
    (all) => all.findLast(({ id, number }) => id !== 'signatures' && id !== 'title' && number === ''),
  ],
  [/tanda tangan|signature|подпис/iu, (all) => all.find(({ id }) => id === 'signatures')],
];

/**
 * Finds the clause that people name: "Paragraf 3", "Pasal 3 ayat 2", a number alone, a heading, its first words or its
 * code, or a part such as "Pembukaan". Null if the name fits no clause or several.
 */
export function findClauseByName(clauses: readonly SentClause[], named: string): ReplyPlace | null {
  const name = normalizeName(named);
  if (name === '') return null;
  const number = /\d+(?:\.\d+)*/.exec(name.replace(ITEM, ' '))?.[0];
  const clause =
    getOnly(clauses.filter(({ code }) => name === normalizeName(code))) ??
    getOnly(
      clauses.filter(({ body }) => body !== '' && name.startsWith(`“${normalizeName(extractOpeningWords(body))}`)),
    ) ??
    getOnly(clauses.filter((each) => each.heading !== '' && name.includes(foldText(each.heading).trim()))) ??
    getOnly(clauses.filter((each) => number !== undefined && hasNumber(each, number, ANNEX.test(name)))) ??
    PARTS.find(([words]) => words.test(name))?.[1](clauses);
  if (clause === undefined) return null;
  const [start, end] = itemRange(clause.body, ITEM.exec(named)?.[1] ?? null);
  return { clause: clause.id, part: end === 0 ? 'clause' : 'body', start, end };
}

/** Whether a name says more than which clause is meant, "Paragraf 3: mohon dihapus seluruhnya", or names none. */
export function hasWordsBeyondName(clauses: readonly SentClause[], named: string): boolean {
  const place = findClauseByName(clauses, named);
  const clause = clauses.find(({ id }) => id === place?.clause);
  // The longest first: a code may be a word of the others.
  const known = [clause?.body === undefined ? '' : extractOpeningWords(clause.body), clause?.heading, clause?.code];
  const rest = known
    .filter((words) => words !== undefined && words !== '')
    .reduce<string>((left, words) => left.replace(normalizeName(words ?? ''), ' '), normalizeName(named))
    .replace(NUMBER_WORD, ' ')
    .replace(new RegExp(ITEM, 'giu'), ' ');
  const words = (rest.match(/\p{L}{4,}/gu) ?? []).length;
  return words > (place === null ? 0 : 1);
}

function normalizeName(words: string): string {
  return foldText(words).replace(/\s+/gu, ' ').trim();
}

function getOnly<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function hasNumber({ number }: SentClause, asked: string, annex: boolean): boolean {
  return /\d+(?:\.\d+)*$/.exec(number)?.[0] === asked && ANNEX.test(number) === annex;
}

/** The line of an item, "2. …" or "(b) …"; [0, 0] if it is missing. */
function itemRange(body: string, label: string | null): readonly [number, number] {
  if (label === null) return [0, 0];
  let at = 0;
  for (const line of body.split('\n')) {
    if (/^\(?([\p{L}\d]{1,4})[.)]/u.exec(line)?.[1]?.toLowerCase() === label.toLowerCase())
      return [at, at + line.length];
    at += line.length + 1;
  }
  return [0, 0];
}
