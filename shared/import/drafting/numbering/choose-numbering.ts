import { isGroupScheme, type NumberingScheme, restartsWithin } from './numbering-schemes.ts';
import { SENTENCE_FRAME } from './parse-labels.ts';

/** A scheme that explains less of a text is none of its clauses'. */
const MIN_FIT = 0.4;
const MIN_BARE_LABELS = 3;
/** Reasons within a clause are counted in sentences too: "First, …". Such a count is that of the clauses if it explains nearly all of them. */
const MIN_SENTENCE_FIT = 0.7;

/**
 * The scheme that numbers the clauses: the one that explains most of the text, and of several that explain as much the
 * one with a word for a clause, otherwise the finest. Null if none does.
 * @param schemes the schemes of a text
 */
export function chooseNumbering(schemes: readonly NumberingScheme[]): NumberingScheme | null {
  const fit = schemes.filter(
    ({ fit, chain, word }) =>
      fit >= (isInSentences(chain) ? MIN_SENTENCE_FIT : MIN_FIT) && (word !== '' || chain.length >= MIN_BARE_LABELS),
  );
  const highest = fit.reduce((most, one) => Math.max(most, one.fit), 0);
  const able = fit.filter((one) => one.fit >= 0.6 * highest);
  const main = able.filter(
    (one) => !able.some((other) => other !== one && isAbove(other, one)) && !hasDeeperPath(one, able),
  );
  const worded = main.filter((one) => one.word !== '' && !isGroupScheme(one));
  return findBest(worded) ?? findBest(main) ?? findBest(able);
}

const isInSentences = (chain: NumberingScheme['chain']): boolean =>
  chain.some(({ label }) => label.frame === SENTENCE_FRAME);

/** Whether `one` only counts within the parts of `other`; articles of chapters are the clauses, also where each chapter counts again. */
function isAbove(other: NumberingScheme, one: NumberingScheme): boolean {
  const isInChapters = isGroupScheme(other) && one.word !== '' && !isGroupScheme(one);
  return !isInChapters && restartsWithin(one, other) && !restartsWithin(other, one);
}

/** "1.1." is a part of "1.", where both are numbered. */
function hasDeeperPath(one: NumberingScheme, all: readonly NumberingScheme[]): boolean {
  const depth = getDepth(one);
  return depth > 1 && all.some((other) => getDepth(other) < depth);
}

const getDepth = ({ chain: [first] }: NumberingScheme): number =>
  first === undefined || first.label.word !== '' ? 1 : first.label.path.length;

function findBest(schemes: readonly NumberingScheme[]): NumberingScheme | null {
  return schemes.reduce<NumberingScheme | null>(
    (best, one) => (best === null || scoreScheme(one) > scoreScheme(best) ? one : best),
    null,
  );
}

const scoreScheme = ({ fit, chain }: NumberingScheme): number => fit * chain.length;
