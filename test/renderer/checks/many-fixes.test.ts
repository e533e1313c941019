import { expect, test } from 'vitest';
import { joinFixes } from '../../../renderer/features/checks/many-fixes.ts';
import type { CheckCode, FoundPlace } from '../../../shared/model/check.ts';
import { buildShownClause, buildShownStatus } from '../../helpers/shown.ts';

const body = { id: 'akan  akan akan', en: 'shall shall' };
const areas = buildShownClause({ code: 'areas', heading: { id: 'Para  Pihak' }, body });
const text = { draft: null, clauses: [buildShownClause({ code: 'forms', body }), areas] };
const place = (start: number, end: number, fix: string | null, more: Partial<FoundPlace> = {}): FoundPlace => ({
  ...{ clause: 'areas', language: 'id', part: 'body', start, end, words: '', finding: 'akan', fix },
  ...more,
});
const find = (check: CheckCode, ...places: FoundPlace[]) => ({ check, places });
const join = (findings: ReturnType<typeof find>[], written: readonly string[] = [], now = text) => {
  const { fixed, clauses, left } = joinFixes(now, findings, (code) => written.includes(code));
  return {
    fixed: fixed.map((one) => findings.indexOf(one as (typeof findings)[number])),
    clauses: clauses.map(({ clause, texts }) => [clause.code, texts]),
    left: left.map(({ code }) => code),
  };
};

test('the fixes of several findings are one version a clause, in all its languages and parts', () => {
  const word = find('treaty-word', place(0, 4, 'hendak'), place(0, 4, 'x', { clause: 'forms' }));
  const english = find('treaty-word', place(6, 11, 'will', { language: 'en' }));
  const last = find('treaty-word', place(11, 15, 'y'));
  const heading = find('spacing', place(4, 6, ' ', { part: 'heading' }));
  expect(join([last, word, english, heading])).toEqual({
    fixed: [0, 1, 2, 3],
    clauses: [
      ['forms', { id: { body: 'x  akan akan', change: 'wording' } }],
      [
        'areas',
        {
          id: { heading: 'Para Pihak', body: 'hendak  akan y', change: 'wording' },
          en: { body: 'shall will', change: 'wording' },
        },
      ],
    ],
    left: [],
  });
});

test('of two fixes that touch the same words only the first is applied', () => {
  const findings = [find('spacing', place(4, 6, ' ')), find('treaty-word', place(6, 10, 'hendak'))];
  expect(join(findings)).toMatchObject({ fixed: [0], clauses: [['areas', { id: { body: 'akan akan akan' } }]] });
});

test('clauses that are being written are left out, agreed ones are not touched, and nothing is written for no fix', () => {
  const both = [find('treaty-word', place(0, 4, 'x'), place(0, 4, 'x', { clause: 'forms' }))];
  expect(join(both, ['areas', 'funding'])).toMatchObject({ clauses: [['forms', {}]], left: ['areas'], fixed: [0] });
  const agreed = { ...text, clauses: [{ ...areas, status: buildShownStatus() }] };
  expect(join(both, ['areas'], agreed)).toEqual({ fixed: [], clauses: [], left: [] });
  expect(join([find('treaty-word', place(0, 4, null))])).toEqual({ fixed: [], clauses: [], left: [] });
});

test('a fix of a difference between languages catches up, whatever is fixed with it', () => {
  const findings = [find('spacing', place(4, 6, ' ')), find('number-differs', place(11, 15, '5'))];
  expect(join(findings)).toMatchObject({ clauses: [['areas', { id: { change: 'catches-up' } }]] });
});
