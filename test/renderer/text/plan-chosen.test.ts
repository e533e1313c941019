import { expect, test } from 'vitest';
import {
  type ChosenPlan,
  planAgreement,
  planConfirmation,
} from '../../../renderer/features/text/outline/plan-chosen.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { buildShownClause, buildShownStatus } from '../../helpers/shown.ts';

const version = 'b'.repeat(64);
const clause = (code: string, more: Partial<ShownClause> = {}) =>
  buildShownClause({ code, version, heads: [version], ...more });
const withStatus = (code: string, status: Status, broken = false) =>
  clause(code, { status: buildShownStatus({ status, broken }) });
const listCodes = ({ ready, left }: ChosenPlan) => ({
  ready: ready.map(({ code }) => code),
  left: left.map(({ clause: { code }, why }) => [code, why]),
});
const plan = (clauses: readonly ShownClause[], status: Status, unsaved: readonly string[] = []) =>
  listCodes(planAgreement(clauses, status, (code) => unsaved.includes(code)));

test('clauses that have the status already are not sent again, and are not named', () => {
  const clauses = [clause('areas'), withStatus('costs', 'agreed'), withStatus('dates', 'agreed-ad-referendum')];
  expect(plan(clauses, 'agreed', ['costs'])).toEqual({ ready: ['areas', 'dates'], left: [] });
  expect(plan([withStatus('costs', 'agreed')], 'agreed')).toEqual({ ready: [], left: [] });
});

test('a clause that cannot be agreed as it is seen is left out by name, and does not stop the others', () => {
  const clauses = [
    clause('plain'),
    clause('typed'),
    clause('bracketed', { body: { id: 'Para Peserta [dapat] bertemu.' }, brackets: { id: 1 } }),
    clause('forked', { heads: [version, 'c'.repeat(64)] }),
    clause('empty', { version: null, heads: [] }),
    clause('damaged', { damaged: true }),
  ];
  for (const status of ['agreed-ad-referendum', 'agreed', 'initialled'] as const)
    expect(plan(clauses, status, ['typed'])).toEqual({
      ready: ['plain'],
      left: [
        ['typed', 'unsaved'],
        ['bracketed', 'brackets'],
        ['forked', 'two-heads'],
        ['empty', 'empty'],
        ['damaged', 'damaged'],
      ],
    });
});

test('what leaves an agreement takes a reason of its own, and is left out', () => {
  const clauses = [clause('areas'), withStatus('costs', 'initialled'), withStatus('dates', 'agreed', true)];
  expect(plan(clauses, 'agreed')).toEqual({
    ready: ['areas'],
    left: [
      ['costs', 'reason'],
      ['dates', 'reason'],
    ],
  });
  expect(plan(clauses, 'initialled')).toEqual({ ready: ['areas'], left: [['dates', 'reason']] });
});

test('languages are confirmed of the words that one sees, where there are stale ones', () => {
  const stale = ['en'];
  const clauses = [
    clause('plain', { stale }),
    clause('current'),
    clause('typed', { stale }),
    clause('forked', { stale, heads: [version, 'c'.repeat(64)] }),
    clause('bracketed', { stale, body: { id: 'Para Peserta [dapat] bertemu.' }, brackets: { id: 1 } }),
  ];
  expect(listCodes(planConfirmation(clauses, (code) => code === 'typed'))).toEqual({
    ready: ['plain', 'bracketed'],
    left: [
      ['typed', 'unsaved'],
      ['forked', 'two-heads'],
    ],
  });
});
