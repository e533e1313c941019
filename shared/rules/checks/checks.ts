import type { Finding } from '../../model/check.ts';
import type { CheckedClause, CheckedText } from './checked-text.ts';
import { clauseFaults, titleFaults } from './faults.ts';
import { type Found, keyed } from './found.ts';
import { languagesMissing } from './languages/missing.ts';
import { readTitle } from './read/read-text.ts';
import { type Known, known, type Whole, wholeOf } from './whole.ts';

export type { CheckedClause, CheckedText } from './checked-text.ts';

/** A text made ready for its checks. */
export type Checks = {
  /** Every finding, those of the whole text first, then in the order of the text. */
  readonly all: () => Finding[];
  /** The findings of one clause; none where there is no such clause. */
  readonly clause: (code: string) => Finding[];
  /** The same text with one clause changed, as while it is typed: what was read of the others is kept. */
  readonly with: (clause: CheckedClause) => Checks;
};

/** All findings of a text, in the order of the text. */
export function checkText(text: CheckedText): Finding[] {
  return prepare(text).all();
}

/** The findings of one clause. Who asks while a clause is typed keeps what `prepare` gives. */
export function checkClause(text: CheckedText, code: string): Finding[] {
  return prepare(text).clause(code);
}

export function prepare(text: CheckedText): Checks {
  return prepared(text, new Map());
}

function prepared(text: CheckedText, before: ReadonlyMap<CheckedClause, Known>): Checks {
  const all = new Map(text.clauses.map((clause) => [clause, before.get(clause) ?? known(clause, text)]));
  let whole: Whole | undefined;
  const facts = () => {
    whole ??= wholeOf(text, [...all.values()]);
    return whole;
  };
  const ofClause = (one: Known) => sorted(clauseFaults(one, facts(), text), text);
  return {
    all: () =>
      keyed([
        ...sorted(languagesMissing(text), text),
        ...sorted(
          readTitle(text).flatMap((reading) => titleFaults(reading, facts(), text)),
          text,
        ),
        ...[...all.values()].flatMap(ofClause),
      ]),
    clause: (code) => keyed([...all.values()].filter(({ read }) => read.clause.code === code).flatMap(ofClause)),
    with: (clause) => {
      const clauses = text.clauses.map((one) => (one.code === clause.code ? clause : one));
      return prepared({ ...text, clauses }, all);
    },
  };
}

/** By language as the text has them, heading before body, by place; what stands nowhere comes first. */
function sorted(found: readonly Found[], { languages }: CheckedText): Found[] {
  const rank = ({ place, language }: Found) => [
    languages.indexOf(language ?? ''),
    place === null ? -1 : place.part === 'body' ? 1 : 0,
    place?.start ?? -1,
    place?.end ?? -1,
  ];
  return [...found].sort((a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)];
    return ofA.reduce((order, value, n) => order || value - (ofB[n] ?? 0), 0);
  });
}
