import type { Language } from '../../../model/language.ts';
import { selectNumbers } from '../../clause-labels.ts';
import { createOwnCopyOptions } from '../../rendered-clauses.ts';
import { cacheByText } from './cache-by-text.ts';
import type { CheckedClause, CheckedText } from './checked-text.ts';
import { TextReading } from './text-reading.ts';

/** A clause with its readings, in the languages whose source is in the grammar. */
export class ClauseReadings {
  readonly clause: CheckedClause;
  readonly headings: ReadonlyMap<Language, TextReading>;
  readonly bodies: ReadonlyMap<Language, TextReading>;
  readonly all: readonly TextReading[];

  constructor(clause: CheckedClause, text: CheckedText) {
    this.clause = clause;
    const read = (part: 'heading' | 'body') =>
      new Map(
        text.languages.flatMap((language) => {
          const source = clause[part][language] ?? '';
          if (source.trim() === '') return [];
          const options = getReadingOptions(text, language);
          const reading = TextReading.of({ clause: clause.code, language, part }, source, options);
          return reading === null ? [] : [[language, reading] as const];
        }),
      );
    this.headings = read('heading');
    this.bodies = read('body');
    this.all = text.languages.flatMap((language) =>
      [this.headings.get(language), this.bodies.get(language)].filter((one) => one !== undefined),
    );
  }

  /** The bodies, starting with the one to compare the others with: one that is not stale, in the text's order. */
  compared(): TextReading[] {
    const stale = new Set(this.clause.stale);
    const all = [...this.bodies.values()];
    return [
      ...all.filter(({ where }) => !stale.has(where.language)),
      ...all.filter(({ where }) => stale.has(where.language)),
    ];
  }
}

export function readTitleBlock(text: CheckedText): TextReading[] {
  return text.languages.flatMap((language) => {
    const source = text.title[language] ?? '';
    const reading = TextReading.of(
      { clause: null, language, part: 'title' },
      source,
      getReadingOptions(text, language),
    );
    return reading === null || source.trim() === '' ? [] : [reading];
  });
}

const getReadingOptions = cacheByText((text: CheckedText, language) =>
  createOwnCopyOptions(text.parties, selectNumbers(text, language)),
);
