import type { Party } from '../../../model/negotiation.ts';
import { findLanguageNames } from '../languages/language-names.ts';
import type { TextReading } from '../read/text-reading.ts';

/** What joins the languages of a list. */
const LISTED = /^(?:,|,?\s(?:and|dan|и|і))\s(?:the\s)?$/iu;

/**
 * The source of a closing with marks on the languages of both parties, whose order follows the same custom (D11), and
 * their words; null unless both are named there once, one after the other, ours first, and without marks.
 */
export function markClosingLanguages(
  reading: TextReading,
  [home, other]: readonly [Party, Party],
): { readonly source: string; readonly words: string } | null {
  const named = findLanguageNames(reading);
  const only = (language: string) => {
    const [one, ...more] = named.filter((name) => name.language === language);
    return more.length === 0 ? one : undefined;
  };
  const [ours, theirs] = [only(home.nationalLanguage), only(other.nationalLanguage)];
  if (ours === undefined || theirs === undefined || home.nationalLanguage === other.nationalLanguage) return null;
  if (!LISTED.test(reading.plain.slice(ours.end, theirs.start))) return null;
  const [one, two] = [reading.at(ours.start, ours.end), reading.at(theirs.start, theirs.end)];
  const whole = reading.at(ours.start, theirs.end);
  const isMarked = reading.ranges.some(({ outer }) => outer[0] < whole.end && whole.start < outer[1]);
  if (isMarked) return null;
  const { source } = reading;
  const marked = `{${home.code}:${source.slice(one.start, one.end)}}${source.slice(one.end, two.start)}{${other.code}:${source.slice(two.start, two.end)}}`;
  return { source: source.slice(0, whole.start) + marked + source.slice(whole.end), words: whole.words };
}
