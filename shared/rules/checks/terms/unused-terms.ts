import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { Definition } from './definitions.ts';

/** Terms that a text defines but never uses. */
export function checkUnusedTerms(definitions: readonly Definition[], readings: readonly TextReading[]): RawFinding[] {
  const byLanguage = Map.groupBy(readings, ({ where }) => where.language);
  const byReading = Map.groupBy(definitions, ({ reading }) => reading);
  // Drafts repeat the definition of a term: its use is determined once.
  const known = new Map<string, boolean>();
  const used = ({ reading: { where }, stems }: Definition) => {
    const key = `${where.language} ${stems.join(' ')}`;
    const own =
      known.get(key) ?? byLanguage.get(where.language)?.some((one) => isTermUsed(one, stems, byReading.get(one)));
    known.set(key, own ?? false);
    return own ?? false;
  };
  return definitions
    .filter((definition) => !used(definition) && !isNameOfOneSide(definition))
    .map(({ reading, term, start, end }) =>
      createTextFinding('term-unused', reading, start, end, { details: { term } }),
    );
}

/** «Казахстанский Участник», "Pihak Belarus": each side is given a name, though the text may speak of one of them or of both alone. */
const isNameOfOneSide = ({ stems }: Definition): boolean =>
  stems.length > 1 &&
  stems.some((stem) => /^(?:participant|party|side|peserta|pihak|участник|сторон|удзельнік|бок|бак)$/u.test(stem));

/** The first letters of words in languages with terms are in the Basic Multilingual Plane. */
function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/**
 * A term within a definition, its own or another, does not count as used; nor does "the plant" count as a use of "the
 * Plant".
 */
function isTermUsed(
  { words, plain }: TextReading,
  stems: readonly string[],
  defining: readonly Definition[] = [],
): boolean {
  const [first] = stems;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.stem !== first || !stems.every((one, n) => words[at + n]?.stem === one)) continue;
    if (stems.length === 1 && !isCapital(plain[word.start] ?? '')) continue;
    const end = words[at + stems.length - 1]?.end ?? word.end;
    if (!defining.some((one) => one.start <= word.start && end <= one.end)) return true;
  }
  return false;
}
