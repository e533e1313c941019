import { findCommonSequence } from '../../diff/words/common-sequence.ts';
import { findBestPairs } from '../../diff/words/pair-sentences.ts';
import { createBagger } from '../../diff/words/similarity.ts';
import { tokenizeText } from '../../diff/words/tokenize-text.ts';
import type { OwnLine } from './own-lines.ts';

/** For a line of a file, the index of our line that it is, or that it replaces. */
export type LineMatch = { readonly own: number; readonly exact: boolean };

/**
 * Matches the lines of a file with ours, keeping the order of both: equal lines first, then, between these, lines of
 * bodies that are alike, then, however little they share, those that have the place of ours in a clause: of one of which
 * other lines are matched, or of a whole one between the same neighbours. A line without a match is new, has moved, or is
 * a heading that changed: many headings differ in a word or a number only.
 */
export function matchLines(own: readonly OwnLine[], file: readonly string[]): ReadonlyMap<number, LineMatch> {
  const keys = own.map(({ key }) => key);
  const found = new Map<number, LineMatch>();
  const toBag = createBagger(tokenizeText);
  for (const [a, b] of findCommonSequence(keys, file)) found.set(b, { own: a, exact: true });
  for (const gap of listGaps(found, keys.length, file.length)) {
    const bodies = gap.own.filter((at) => own[at]?.part === 'body');
    const [ours, theirs] = [bodies.map((at) => keys[at] ?? ''), gap.file.map((at) => file[at] ?? '')];
    for (const [a, b] of findBestPairs(ours.map(toBag), theirs.map(toBag)))
      found.set(gap.file[b] ?? -1, { own: bodies[a] ?? -1, exact: false });
  }
  const anchored = new Set([...found.values()].map((match) => own[match.own]?.clause));
  const linesOf = Map.groupBy(own, ({ clause }) => clause);
  const inFile = new Set(file);
  for (const gap of listGaps(found, keys.length, file.length)) {
    const [clause, ...others] = new Set(gap.own.map((at) => own[at]?.clause));
    const isBody = gap.own.every((at) => own[at]?.part === 'body');
    if (!isBody || clause === undefined || gap.own.length !== gap.file.length || others.length > 0) continue;
    const isWhole = gap.own.length === linesOf.get(clause)?.length;
    const hasMoved = gap.own.some((at) => inFile.has(keys[at] ?? ''));
    if (!anchored.has(clause) && (!isWhole || hasMoved)) continue;
    gap.file.forEach((at, n) => {
      found.set(at, { own: gap.own[n] ?? -1, exact: false });
    });
  }
  return found;
}

type Gap = { readonly own: readonly number[]; readonly file: readonly number[] };

/** The lines between two matched ones, where both sides have any. */
function listGaps(found: ReadonlyMap<number, LineMatch>, ownLength: number, fileLength: number): Gap[] {
  const gaps: Gap[] = [];
  let [fromOwn, fromFile] = [0, 0];
  const between = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
  const close = (toOwn: number, toFile: number) => {
    if (toOwn > fromOwn && toFile > fromFile)
      gaps.push({ own: between(fromOwn, toOwn), file: between(fromFile, toFile) });
    [fromOwn, fromFile] = [toOwn + 1, toFile + 1];
  };
  for (let at = 0; at < fileLength; at++) {
    const match = found.get(at);
    if (match !== undefined) close(match.own, at);
  }
  close(ownLength, fileLength);
  return gaps;
}
