import { expect, test } from 'vitest';
import {
  isLocked,
  matchesOutlineFilter,
  outlineFilters,
  requiresReopenReason,
} from '../../../renderer/features/clause/agreement-status.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import { status as statusSchema } from '../../../shared/model/agreement.ts';
import { buildShownClause, buildShownStatus } from '../../helpers/shown.ts';

const withStatus = (status: Status, broken = false) =>
  buildShownClause({ status: buildShownStatus({ status, broken }) });

test('a clause is locked from agreement ad referendum on, and never without a status (D18)', () => {
  expect(statusSchema.options.filter((one) => isLocked(withStatus(one)))).toEqual([
    'agreed-ad-referendum',
    'agreed',
    'initialled',
  ]);
  expect(isLocked(buildShownClause())).toBe(false);
});

test('only what takes an agreement back asks for a reason (D18)', () => {
  const asks = (from: Status, broken = false) =>
    statusSchema.options.filter((next) => requiresReopenReason(withStatus(from, broken), next));
  expect(asks('open')).toEqual([]);
  expect(asks('agreed-ad-referendum')).toEqual(['open']);
  expect(asks('agreed')).toEqual(['open']);
  expect(asks('initialled')).toEqual(['open', 'agreed-ad-referendum', 'agreed']);
});

test('a clause whose text differs from what was agreed asks for a reason, whatever its next status', () => {
  for (const next of statusSchema.options) expect(requiresReopenReason(withStatus('agreed', true), next)).toBe(true);
});

test.each([
  { clause: 'a clause without a status', of: buildShownClause(), filters: ['all', 'open'] },
  { clause: 'an agreed clause', of: withStatus('agreed'), filters: ['all', 'agreed'] },
  {
    clause: 'a clause that was changed after agreement',
    of: withStatus('agreed', true),
    filters: ['all', 'open', 'agreed'],
  },
  {
    clause: 'a clause with brackets in one language',
    of: buildShownClause({ brackets: { id: 0, en: 2 } }),
    filters: ['all', 'open', 'bracketed'],
  },
  {
    clause: 'a clause whose brackets are all settled',
    of: buildShownClause({ brackets: { id: 0 } }),
    filters: ['all', 'open'],
  },
  { clause: 'a stale clause', of: buildShownClause({ stale: ['ru'] }), filters: ['all', 'open', 'stale'] },
])('the outline lists $clause under $filters', ({ of, filters }) => {
  expect(outlineFilters.filter((filter) => matchesOutlineFilter(of, filter))).toEqual(filters);
});
