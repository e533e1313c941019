import type { CheckCode, ShownFinding } from '../../model/check.ts';
import { BLANK_ONLY } from './form/placeholders.ts';
import { analyzeWord } from './read/stem-word.ts';

/** Checks that find one word wherever it occurs: what is decided about it holds for all its places. */
const WORD_CHECKS: ReadonlySet<CheckCode> = new Set(['treaty-word', 'spoof', 'party-name', 'instrument-differs']);

/**
 * The findings with those of one word, in any of its forms, and with all blanks of a language, as one finding with its places, where the
 * first of them is.
 * Places that were waived for another reason, or not at all, are a finding of their own.
 */
export function groupWordFindings(findings: readonly ShownFinding[]): ShownFinding[] {
  const groups = Map.groupBy(findings, (one) => buildWordKey(one) ?? one);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, places: [first, ...others].flatMap(({ places }) => places) }],
  );
}

/** Null for a finding that is about neither a word nor a blank. */
function buildWordKey({ check, language, place, other, weight, waived }: ShownFinding): string | null {
  if (place === null || other !== null || language === null) return null;
  if (check === 'placeholder' && BLANK_ONLY.test(place.words))
    return JSON.stringify([check, language, waived?.reason ?? null, waived?.actor ?? null]);
  if (!WORD_CHECKS.has(check)) return null;
  const stems = (place.words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).map((word) => analyzeWord(word, language).stem);
  // "Para" only marks the plural.
  const word = stems.length > 1 && stems[0] === 'para' ? stems.slice(1) : stems;
  return JSON.stringify([check, language, weight, word, waived?.reason ?? null, waived?.actor ?? null]);
}
