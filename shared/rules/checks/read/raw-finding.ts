import type { CheckCode, CheckPlace, Finding } from '../../../model/check.ts';
import { composeText } from '../../../model/compose-text.ts';
import type { Language } from '../../../model/language.ts';
import type { TextReading } from './text-reading.ts';

/** A finding before it has its key: `about` are the words that it concerns. */
export type RawFinding = Omit<Finding, 'finding' | 'weight'> & { readonly about: string };

type FindingExtras = Partial<Pick<RawFinding, 'other' | 'details' | 'fix' | 'language'>>;

/** A finding at a range of a reading; the surrounding words distinguish it from similar ones. */
export function createTextFinding(
  check: CheckCode,
  reading: TextReading,
  start: number,
  end: number,
  more: FindingExtras = {},
): RawFinding {
  return {
    check,
    clause: reading.where.clause,
    language: reading.where.language,
    place: reading.at(start, end),
    other: null,
    details: {},
    fix: null,
    ...more,
    about: excerptAround(reading, start, end),
  };
}

/** The same for a range of the source; if it would cut a mark, the whole mark is reported. */
export function createSourceFinding(
  check: CheckCode,
  reading: TextReading,
  start: number,
  end: number,
  more: FindingExtras = {},
): RawFinding {
  const [from, to] = reading.readAt(start, end);
  return { ...createTextFinding(check, reading, from, to, more), place: reading.atSource(start, end) };
}

/** A finding about a clause (null: the whole text) without a place. */
export function createClauseFinding(
  check: CheckCode,
  clause: string | null,
  language: Language | null,
  about: string,
  more: FindingExtras & { readonly place?: CheckPlace | null } = {},
): RawFinding {
  return { check, clause, language, place: null, other: null, details: {}, fix: null, ...more, about };
}

/** The words of a range with two words before and after it. */
export function excerptAround({ text }: TextReading, start: number, end: number): string {
  const before = /(?:[^\s]+\s+){0,2}[^\s]*$/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = /^[^\s]*(?:\s+[^\s]+){0,2}/u.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  return `${before}${text.slice(start, Math.min(end, start + LONGEST))}${after}`;
}

const NEAR = 60;
const LONGEST = 160;

const BLOCKING: ReadonlySet<CheckCode> = new Set([
  'reference-broken',
  'alternat-unpaired',
  'indonesian-missing',
  'partner-language-missing',
  'text-missing',
  'placeholder',
  'bracket-literal',
  'stale',
]);

/** Assigns keys, unique for a check, clause and language: repetitions are numbered. */
export function assignFindingKeys(all: readonly RawFinding[]): Finding[] {
  const seen = new Map<string, number>();
  return all.map(({ about, ...found }) => {
    const key = toRecordLine(about === '' ? found.check : about);
    const whose = JSON.stringify([found.check, found.clause, found.language, key]);
    const times = (seen.get(whose) ?? 0) + 1;
    seen.set(whose, times);
    return {
      ...found,
      finding: times === 1 ? key : `${key} #${times}`,
      weight: BLOCKING.has(found.check) ? 'blocks' : 'warns',
    };
  });
}

/** In the form that a record can hold: one line in NFC, well-formed, without control characters, and short. */
function toRecordLine(about: string): string {
  return composeText(about.slice(0, 280).toWellFormed())
    .replaceAll(/[\s\p{Cc}\u2028\u2029\ufffe\uffff]+/gu, ' ')
    .trim();
}
