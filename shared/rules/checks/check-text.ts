import type { Finding } from '../../model/check.ts';
import { findClauseFaults, findTitleFaults } from './find-faults.ts';
import { leavesOutIndonesian, settlesPrevailingLanguage } from './languages/closing-clause.ts';
import { checkMissingLanguages } from './languages/missing-texts.ts';
import { checkNumberForms } from './marks/clause-numbers.ts';
import type { CheckedClause, CheckedText } from './read/checked-text.ts';
import { readTitleBlock } from './read/clause-readings.ts';
import { assignFindingKeys, type RawFinding } from './read/raw-finding.ts';
import { type ClauseFacts, collectTextFacts, readClauseFacts, type TextFacts } from './text-facts.ts';

export type { CheckedClause, CheckedText } from './read/checked-text.ts';

/** A text prepared for its checks. */
export type PreparedChecks = {
  /** Every finding, those of the whole text first, then in the order of the text. */
  readonly all: () => Finding[];
  /** The findings of one clause; empty if there is no such clause. */
  readonly clause: (code: string) => Finding[];
  /** The same text with one clause changed, as while typing: the readings of the other clauses are reused. */
  readonly with: (clause: CheckedClause) => PreparedChecks;
};

/** All findings of a text, in the order of the text. */
export function checkText(text: CheckedText): Finding[] {
  return prepareChecks(text).all();
}

/** The findings of one clause. To check a clause repeatedly while it is typed, keep the result of `prepareChecks`. */
export function checkClause(text: CheckedText, code: string): Finding[] {
  return prepareChecks(text).clause(code);
}

export function prepareChecks(text: CheckedText): PreparedChecks {
  return prepareWithFacts(text, new Map());
}

function prepareWithFacts(text: CheckedText, before: ReadonlyMap<CheckedClause, ClauseFacts>): PreparedChecks {
  const all = new Map(text.clauses.map((clause) => [clause, before.get(clause) ?? readClauseFacts(clause, text)]));
  let whole: TextFacts | undefined;
  const facts = () => {
    whole ??= collectTextFacts(text, [...all.values()]);
    return whole;
  };
  const isPrevailingSettled = () => [...all.values()].some(({ read }) => settlesPrevailingLanguage(read));
  const isWithout = () => [...all.values()].some(({ read }) => leavesOutIndonesian(read, text));
  const ofClause = (one: ClauseFacts) => sortFindings(findClauseFaults(one, facts(), text), text);
  return {
    all: () =>
      assignFindingKeys([
        ...sortFindings(
          [...checkMissingLanguages(text, isPrevailingSettled(), isWithout()), ...checkNumberForms(text)],
          text,
        ),
        ...sortFindings(
          readTitleBlock(text).flatMap((reading) => findTitleFaults(reading, facts(), text)),
          text,
        ),
        ...[...all.values()].flatMap(ofClause),
      ]),
    clause: (code) =>
      assignFindingKeys([...all.values()].filter(({ read }) => read.clause.code === code).flatMap(ofClause)),
    with: (clause) => {
      const clauses = text.clauses.map((one) => (one.code === clause.code ? clause : one));
      return prepareWithFacts({ ...text, clauses }, all);
    },
  };
}

/** By language in the order of the text, heading before body, by place; findings without a place come first. */
function sortFindings(found: readonly RawFinding[], { languages }: CheckedText): RawFinding[] {
  const rank = ({ place, language }: RawFinding) => [
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
