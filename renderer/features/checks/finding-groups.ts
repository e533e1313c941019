import type { ShownFinding } from '../../../shared/model/check.ts';
import type { ShownText } from '../../../shared/model/shown.ts';

export type FindingGroup = { readonly key: string; readonly findings: readonly ShownFinding[] };

/** Identifies a finding: one check can find similar words in several clauses. */
export const buildFindingKey = ({ check, finding, clause, language }: ShownFinding): string =>
  [check, clause ?? '', language ?? '', finding].join('\n');

/** Groups findings by clause, in text order; findings of the whole text come first, under the empty key. */
export function groupFindingsByClause(
  text: Pick<ShownText, 'clauses'>,
  findings: readonly ShownFinding[],
): FindingGroup[] {
  const groups = Map.groupBy(findings, ({ clause }) => clause ?? '');
  const order = ['', ...text.clauses.map(({ code }) => code)];
  return orderGroups(groups, order);
}

/** Groups findings by kind; those that block signing come first. */
export function groupFindingsByKind(findings: readonly ShownFinding[]): FindingGroup[] {
  const heavyFirst = findings.toSorted((a, b) => getSortWeight(a) - getSortWeight(b));
  const groups = Map.groupBy(heavyFirst, ({ check }) => check);
  return orderGroups(groups, [...groups.keys()]);
}

function orderGroups(groups: ReadonlyMap<string, readonly ShownFinding[]>, order: readonly string[]): FindingGroup[] {
  const left = [...groups.keys()].filter((key) => !order.includes(key));
  return [...order, ...left].flatMap((key) => {
    const findings = groups.get(key);
    return findings === undefined ? [] : [{ key, findings }];
  });
}

const getSortWeight = ({ weight }: ShownFinding) => (weight === 'blocks' ? 0 : 1);
