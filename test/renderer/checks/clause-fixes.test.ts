import { expect, test } from 'vitest';
import { buildFixedTexts, canApplyFix, listClauseFixes } from '../../../renderer/features/checks/clause-fixes.ts';
import type { FoundPlace } from '../../../shared/model/check.ts';
import { buildShownClause, buildShownStatus } from '../../helpers/shown.ts';

const body = { id: 'akan akan akan' };
const clause = buildShownClause({ code: 'areas', heading: { id: 'Para  Pihak' }, body });
const text = { draft: null, clauses: [buildShownClause({ code: 'forms', body }), clause] };
const place = (start: number, end: number, fix: string | null, more: Partial<FoundPlace> = {}): FoundPlace => ({
  clause: 'areas',
  language: 'id',
  part: 'body',
  start,
  end,
  words: '',
  finding: 'akan',
  fix,
  ...more,
});

test('all places of a clause are fixed at once, whatever their order and length', () => {
  const places = [place(0, 4, 'hendak'), place(10, 14, ''), place(5, 9, 'x'), place(4, 6, ' ', { part: 'heading' })];
  const [fixes] = listClauseFixes(text, { places });
  if (fixes === undefined) throw new Error('nothing to fix');
  expect(buildFixedTexts(fixes, ['treaty-word'])).toEqual({
    id: { heading: 'Para Pihak', body: 'hendak x ', change: 'wording' },
  });
});

test('clauses are fixed one by one, in the order of the text', () => {
  const places = [place(0, 4, 'x'), place(5, 9, 'x', { clause: 'forms' }), place(0, 4, 'x', { clause: 'removed' })];
  const fixed = listClauseFixes(text, { places }).map(({ clause: { code }, places: own }) => [code, own.length]);
  expect(fixed).toEqual([
    ['forms', 1],
    ['areas', 1],
  ]);
});

test.each([
  { what: 'open text', now: text, found: place(0, 4, 'x'), fixable: true },
  { what: 'a place without a fix', now: text, found: place(0, 4, null), fixable: false },
  { what: 'the title', now: text, found: place(0, 4, 'x', { clause: null, part: 'title' }), fixable: false },
  {
    what: 'agreed text',
    now: { ...text, clauses: [{ ...clause, status: buildShownStatus() }] },
    found: place(0, 4, 'x'),
    fixable: false,
  },
  {
    what: 'damaged text',
    now: { ...text, clauses: [{ ...clause, damaged: true }] },
    found: place(0, 4, 'x'),
    fixable: false,
  },
])('$what can be fixed: $fixable', ({ now, found, fixable }) => {
  expect(canApplyFix(now, { places: [found] })).toBe(fixable);
});

test.each([
  { check: 'number-differs', stale: [], change: 'catches-up' },
  { check: 'number-differs', stale: ['id'], change: 'wording' },
  { check: 'spacing', stale: [], change: 'wording' },
] as const)(
  'after a fix of $check in a clause with $stale stale, the change is $change',
  ({ check, stale, change }) => {
    const [fixes] = listClauseFixes(
      { ...text, clauses: [{ ...clause, stale: [...stale] }] },
      { places: [place(0, 4, 'x')] },
    );
    if (fixes === undefined) throw new Error('nothing to fix');
    expect(buildFixedTexts(fixes, [check]).id?.change).toBe(change);
  },
);
