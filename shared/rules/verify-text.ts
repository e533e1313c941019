import { buildShingleLookup } from '../diff/pairing/shingles.ts';
import { alignSentences, type SentencePair } from '../diff/words/align-sentences.ts';
import type { FileVerification } from '../model/signing-set.ts';

/** A text for verification: its paragraphs, and the lines of its headers and footers, once each. */
export type VerifiableText = { readonly paragraphs: readonly string[]; readonly around: readonly string[] };

type Difference = FileVerification['differences'][number];

/** Normalizes paragraphs for comparing texts of which one was saved again: the width of a space is ignored. */
export function normalizeParagraphs(paragraphs: readonly string[]): string[] {
  return paragraphs.map((words) => words.normalize('NFC').replace(/\s+/gu, ' ').trim()).filter((words) => words !== '');
}

/**
 * The differences of two texts, paragraph by paragraph, in order, followed by those of headers and footers. Both texts
 * are normalized (`normalizeParagraphs`).
 */
export function listTextDifferences(exported: VerifiableText, given: VerifiableText): FileVerification['differences'] {
  return [
    ...listPartDifferences('text', exported.paragraphs, given.paragraphs),
    ...listPartDifferences('around', exported.around, given.around),
  ];
}

function listPartDifferences(
  part: Difference['part'],
  exported: readonly string[],
  given: readonly string[],
): Difference[] {
  let [ours, theirs] = [0, 0];
  return pairReplacements(alignSentences(exported, given)).flatMap(({ old, next }) => {
    if (old !== null) ours += 1;
    if (next !== null) theirs += 1;
    return old === next ? [] : [{ part, paragraph: old === null ? theirs : ours, exported: old, given: next }];
  });
}

/**
 * Pairs new paragraphs with missing ones at the same place if there are as many of each, however different: "AND" for
 * "АND".
 */
function pairReplacements(rows: readonly SentencePair[]): SentencePair[] {
  const found: SentencePair[] = [];
  for (let at = 0; at < rows.length; ) {
    const gone = takeRowsWhile(rows, at, ({ next }) => next === null);
    const added = takeRowsWhile(rows, at + gone.length, ({ old }) => old === null);
    const paired = gone.length === added.length;
    const pairs = gone.map((row, n): SentencePair => ({ old: row.old ?? '', next: added[n]?.next ?? '' }));
    for (const row of paired ? pairs : [...gone, ...added]) found.push(row);
    at += gone.length + added.length;
    const row = rows[at];
    if (gone.length + added.length === 0 && row !== undefined) {
      found.push(row);
      at += 1;
    }
  }
  return found;
}

function takeRowsWhile(
  rows: readonly SentencePair[],
  from: number,
  is: (row: SentencePair) => boolean,
): readonly SentencePair[] {
  const end = rows.findIndex((row, at) => at >= from && !is(row));
  return rows.slice(from, end === -1 ? rows.length : end);
}

/**
 * The index of the text that is most similar to the given one, the first of equals; -1 if none is. Clauses are paired
 * by rare words, but a text may have been exported hundreds of times.
 */
export function findNearestText(texts: readonly (readonly string[])[], given: readonly string[]): number {
  const whole = (paragraphs: readonly string[]) => ({ heading: '', body: paragraphs.join('\n') });
  const shingles = buildShingleLookup(texts.map(whole), [whole(given)]);
  const own = new Set(shingles.next(0));
  let [best, found] = [MIN_LIKENESS, -1];
  texts.forEach((_, at) => {
    const other = shingles.old(at);
    const both = other.filter((one) => own.has(one)).length;
    const likeness = both / (own.size + other.length - both);
    if (likeness > best) [best, found] = [likeness, at];
  });
  return found;
}

/**
 * A text less similar than this (Jaccard index) is a different text: unrelated forms of a contract have as much in
 * common.
 */
const MIN_LIKENESS = 0.1;
