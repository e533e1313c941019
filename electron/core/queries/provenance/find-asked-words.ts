import { Failure } from '../../../../shared/api/failure.ts';
import type { Language } from '../../../../shared/model/language.ts';
import { findWords } from '../../../../shared/rules/provenance/find-words.ts';
import { listFoldedWords } from '../../../../shared/rules/provenance/folded-words.ts';
import {
  type TracedWords,
  traceDeletedWords,
  traceWrittenWords,
} from '../../../../shared/rules/provenance/trace-words.ts';
import { mapRangeToRendered, mapRangeToSource } from '../../../../shared/text/marks/quotes.ts';
import type { StoredVersion } from '../../store/clauses.ts';
import { type ClausePart, type ClauseReadings, clauseParts, readPart } from './clause-readings.ts';

/** Words of a version, as [start, end) in UTF-16 offsets of the source of a part. */
type SourceRange = { readonly part: ClausePart; readonly start: number; readonly end: number };

export type AskedWords = {
  readonly language: Language;
  readonly version: StoredVersion;
  readonly ranges: readonly SourceRange[];
  /** The words as they read. */
  readonly words: string;
  /** The version that no longer has them; null if they are in the text. */
  readonly until: StoredVersion | null;
};

/**
 * The words that a person types: where they are in the current text, else in the newest version that had them. Throws
 * `words-unknown`.
 */
export function findTypedWords(readings: ClauseReadings, words: string, languages: readonly Language[]): AskedWords {
  const { head, versions, clause } = readings;
  const searched = new Set<string>();
  for (const version of head === undefined ? [] : [head, ...versions.toReversed()])
    for (const language of languages) {
      const ranges = clauseParts.flatMap((part) => {
        const source = readPart(version, part, language);
        // Most versions change few parts: the others were searched already.
        if (searched.has(source)) return [];
        searched.add(source);
        return locateWords(readings, { source, language }, words, part);
      });
      if (ranges.length > 0)
        return { language, version, ranges, words, until: version === head ? null : (head ?? null) };
    }
  throw new Failure('words-unknown', { words, clause: clause.code });
}

function locateWords(
  readings: ClauseReadings,
  { source, language }: { readonly source: string; readonly language: Language },
  words: string,
  part: ClausePart,
): SourceRange[] {
  const rendered = readings.render(source, language);
  if (rendered === null) return [];
  return findWords(rendered.text, words).flatMap(({ start, end }) => {
    const range = mapRangeToSource(rendered.segments, [start, end]);
    return range === null ? [] : [{ part, ...range }];
  });
}

/** The words of a version between two offsets, as they read in the original of a party. */
export function readRangeWords(
  readings: ClauseReadings,
  { version, language }: Pick<AskedWords, 'version' | 'language'>,
  { part, start, end }: SourceRange,
  copy?: string,
): string {
  const source = readPart(version, part, language);
  const rendered = readings.render(source, language, copy);
  if (rendered === null) return source.slice(start, end);
  const place = mapRangeToRendered(rendered.segments, { start, end });
  return place === null ? '' : rendered.text.slice(...place);
}

/** What each version wrote of the words, or deleted of them, by its hash. Single signs and spaces are left out. */
export function traceAskedWords(readings: ClauseReadings, asked: AskedWords): Map<string, string[]> {
  const { version, language, ranges, until } = asked;
  const found = new Map<string, string[]>();
  for (const part of clauseParts) {
    const own = ranges.filter((range) => range.part === part);
    if (own.length === 0) continue;
    const versions = readings.trace(part, language);
    const traced =
      until === null
        ? traceWrittenWords(versions, version.hash)
        : traceDeletedWords(versions, version.hash, until.hash);
    for (const range of own)
      for (const { start, end, version: by } of cutToRange(traced, range)) {
        const words = readRangeWords(readings, asked, { part, start, end }).trim();
        if (words !== '') found.set(by, [...(found.get(by) ?? []), words]);
      }
  }
  const telling = [...found].filter(([, words]) => words.some((one) => listFoldedWords(one).length > 0));
  return new Map(telling.length > 0 ? telling : found);
}

const cutToRange = (traced: readonly TracedWords[], range: SourceRange): TracedWords[] =>
  traced.flatMap(({ start, end, version }) =>
    start < range.end && end > range.start
      ? [{ start: Math.max(start, range.start), end: Math.min(end, range.end), version }]
      : [],
  );
