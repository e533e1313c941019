import { expect, test } from 'vitest';
import { isClauseChanged, listOwnDrafts } from '../../../renderer/features/clause/changed-since-base.ts';
import type { ShownClause, ShownDraft } from '../../../shared/model/shown.ts';
import { buildShownClause } from '../../helpers/shown.ts';

const draft = (code: string, date: string, origin: ShownDraft['origin'] = 'ours'): ShownDraft => ({
  id: '01900000-0000-7000-8000-000000000001',
  code,
  label: code,
  origin,
  date,
  delivery: null,
  languages: [],
});
const drafts = [
  draft('late', '2022-03-01'),
  draft('early', '2022-01-01'),
  draft('theirs', '2022-02-01', 'counterpart'),
  draft('same-day', '2022-03-01'),
];

test('changes are shown against our drafts by date, in their order where two have the same date', () => {
  expect(listOwnDrafts(drafts, null).map(({ code }) => code)).toEqual(['early', 'late', 'same-day']);
});

test('a draft is compared only with earlier ones of ours, a counter-draft with none', () => {
  expect(listOwnDrafts(drafts, 'late').map(({ code }) => code)).toEqual(['early']);
  expect(listOwnDrafts(drafts, 'early')).toEqual([]);
  expect(listOwnDrafts(drafts, 'theirs')).toEqual([]);
});

const before = buildShownClause({ version: 'a', heading: { id: 'Dana' }, body: { id: 'satu', en: 'one' } });
const now = (more: Partial<ShownClause>) => ({ ...before, version: 'b', ...more });

test.each([
  { what: 'that is new', clause: before, base: undefined, changed: true },
  { what: 'of the same version', clause: before, base: before, changed: false },
  { what: 'of another version with the same words', clause: now({}), base: before, changed: false },
  { what: 'with other words', clause: now({ body: { id: 'satu', en: 'two' } }), base: before, changed: true },
  { what: 'with another heading', clause: now({ heading: { id: 'Biaya' } }), base: before, changed: true },
  {
    what: 'with a heading in one more language',
    clause: now({ heading: { id: 'Dana', ru: 'Деньги' } }),
    base: before,
    changed: true,
  },
  { what: 'that lost a language', clause: now({ body: { id: 'satu' } }), base: before, changed: true },
])('a clause $what counts as changed: $changed', ({ clause, base, changed }) => {
  expect(isClauseChanged(clause, base)).toBe(changed);
});
