import type { Texts } from '../../model/fields.ts';
import { formatClauseWord } from './instrument-words.ts';

type ImportedClause = { readonly kind: string; readonly number?: Texts | undefined };
type Words = { readonly [language: string]: string };

/** "Lampiran" and "2" of "Lampiran 2"; null for labels that are not a word and a number. */
const COUNTED = /^(?<word>\p{L}+)\s+(?<number>\d{1,3})$/u;

/**
 * What the annexes of a text are called, by language (D25): the word that all of them have before their numbers, 1, 2, 3;
 * otherwise the usual one.
 */
export function chooseAnnexWords(clauses: readonly ImportedClause[], usual: Words): Words {
  const annexes = clauses.filter(({ kind }) => kind === 'annex');
  const languages = new Set(annexes.flatMap(({ number = {} }) => Object.keys(number)));
  const found = [...languages].flatMap((language) => {
    const labels = annexes.map(({ number = {} }) => COUNTED.exec(number[language]?.trim() ?? '')?.groups);
    const word = labels[0]?.word ?? '';
    const isShared = labels.every((one, n) => one?.number === String(n + 1) && isSameWord(one.word ?? '', word));
    return isShared ? [[language, formatClauseWord(word)] as const] : [];
  });
  return { ...usual, ...Object.fromEntries(found) };
}

/**
 * For each clause, the labels that it keeps as written, by language: those of parts, and those of annexes, unless all
 * annexes are numbered as a text with this word for an annex numbers them.
 */
export function listOwnLabels(clauses: readonly ImportedClause[], annexWord: Texts): readonly Words[] {
  const annexes = clauses.filter(({ kind }) => kind === 'annex');
  const isUsual = annexes.every(({ number = {} }, n) =>
    Object.entries(number).every(([language, label = '']) => {
      const written = label.replace(/\s+/gu, ' ').trim();
      return written === '' || isSameWord(written, `${annexWord[language] ?? ''} ${n + 1}`);
    }),
  );
  return clauses.map(({ kind, number = {} }) => {
    if (kind !== 'part' && (kind !== 'annex' || isUsual)) return {};
    const labels = Object.entries(number).map(([language, label = '']) => [
      language,
      label.replace(/\s+/gu, ' ').trim(),
    ]);
    return Object.fromEntries(labels.filter(([, label]) => label !== ''));
  });
}

const isSameWord = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();
