import { expect, test } from 'vitest';
import { buildCheckedText } from '../../../renderer/features/checks/checked-text.ts';
import {
  buildFindingKey,
  groupFindingsByClause,
  groupFindingsByKind,
} from '../../../renderer/features/checks/finding-groups.ts';
import { buildShownClause, buildShownFinding, buildShownText } from '../../helpers/shown.ts';

test('findings by clause follow the text: the whole text first, clauses that it no longer has last', () => {
  const text = { clauses: [buildShownClause({ code: 'b' }), buildShownClause({ code: 'a' })] };
  const findings = ['a', 'gone', null, 'b', 'a'].map((clause, n) => buildShownFinding({ clause, finding: String(n) }));
  const groups = groupFindingsByClause(text, findings);
  expect(groups.map(({ key, findings: own }) => [key, own.map(({ finding }) => finding)])).toEqual([
    ['', ['2']],
    ['b', ['3']],
    ['a', ['0', '4']],
    ['gone', ['1']],
  ]);
});

test('findings by kind begin with those that block signing', () => {
  const groups = groupFindingsByKind([
    buildShownFinding({ check: 'spacing' }),
    buildShownFinding({ check: 'stale', weight: 'blocks' }),
    buildShownFinding({ check: 'spacing' }),
  ]);
  expect(groups.map(({ key, findings }) => [key, findings.length])).toEqual([
    ['stale', 1],
    ['spacing', 2],
  ]);
});

test('the same words in two clauses or languages are two findings', () => {
  const keys = [{}, { clause: 'a' }, { language: 'id' }, { clause: 'a', language: 'id' }].map((more) =>
    buildFindingKey(buildShownFinding(more)),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('a text counts as numbered if a paragraph has a number; a numbered annex is not enough', () => {
  const paragraph = buildShownClause({ code: 'areas', number: '2' });
  const annex = buildShownClause({ code: 'list', kind: 'annex', number: 'A' });
  const numbered = buildCheckedText(buildShownText({ clauses: [paragraph, annex] }), []);
  expect([numbered.numbered, [...numbered.numbers]]).toEqual([
    true,
    [
      ['areas', '2'],
      ['list', 'A'],
    ],
  ]);
  expect(buildCheckedText(buildShownText({ clauses: [annex] }), []).numbered).toBe(false);
});
