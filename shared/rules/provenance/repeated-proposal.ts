import { listHunks } from '../../diff/words/list-hunks.ts';
import type { TextQuote } from '../../text/marks/quotes.ts';
import { containsWords, listFoldedWords } from './folded-words.ts';

/** Fewer words, or fewer letters in them, are proposed by many people who mean something else by them. */
const TELLING_WORDS = 3;
const TELLING_LETTERS = 15;
/** The part of an earlier proposal that must come again for both to be one. */
const REPEATED_SHARE = 0.6;
/** The words next to a quote that tell its place. */
const NEXT_WORDS = 2;

/** What a proposal changes, as words without case, white space and punctuation. */
export type ProposedChange = {
  readonly old: readonly string[];
  readonly next: readonly string[];
  /** The words that it adds and takes out, run by run. */
  readonly inserted: readonly (readonly string[])[];
  readonly deleted: readonly (readonly string[])[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Reads a proposal for quoted words; without a quote it is a line of its own. */
export function readProposedChange(quote: TextQuote | null, proposal: string): ProposedChange {
  const { text, before, after } = quote ?? { text: '', before: '', after: '' };
  const hunks = listHunks(text, proposal).filter(({ same }) => !same);
  const listRuns = (side: 'old' | 'next') =>
    hunks.map((hunk) => listFoldedWords(hunk[side])).filter((words) => words.length > 0);
  return {
    old: listFoldedWords(text),
    next: listFoldedWords(proposal),
    inserted: listRuns('next'),
    deleted: listRuns('old'),
    before: listFoldedWords(before).slice(-NEXT_WORDS),
    after: listFoldedWords(after).slice(0, NEXT_WORDS),
  };
}

/**
 * Whether a proposal brings again what an earlier one proposed in the same clause and language: the words that it added,
 * or, where it added none, those that it took out. A few short words count only for the same words in the same place.
 */
export function isProposedAgain(earlier: ProposedChange, later: ProposedChange): boolean {
  if (isEmptyChange(earlier) || isEmptyChange(later)) return false;
  if (isSameList(earlier.old, later.old) && isSameList(earlier.next, later.next)) {
    const telling = [...earlier.inserted, ...earlier.deleted].some(isTelling);
    return telling || isSameList(earlier.before, later.before) || isSameList(earlier.after, later.after);
  }
  if (earlier.inserted.length > 0) return repeatsRun(earlier.inserted, later.inserted);
  return later.inserted.length === 0 && repeatsRun(earlier.deleted, later.deleted);
}

const isEmptyChange = ({ inserted, deleted }: ProposedChange) => inserted.length + deleted.length === 0;

const isTelling = (words: readonly string[]) =>
  words.length >= TELLING_WORDS && words.join('').length >= TELLING_LETTERS;

function repeatsRun(earlier: ProposedChange['inserted'], later: ProposedChange['inserted']): boolean {
  return earlier.some(
    (words) =>
      isTelling(words) &&
      later.some(
        (again) =>
          containsWords(again, words) ||
          (isTelling(again) && again.length >= REPEATED_SHARE * words.length && containsWords(words, again)),
      ),
  );
}

/** Two empty lists are no same place: they are of quotes at the edges of their texts, without words next to them. */
const isSameList = (a: readonly string[], b: readonly string[]) => a.length > 0 && a.join(' ') === b.join(' ');
