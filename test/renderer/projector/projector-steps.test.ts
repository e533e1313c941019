import { expect, test } from 'vitest';
import { chooseAgreeStep, chooseEditStep } from '../../../renderer/features/projector/projector-steps.ts';
import { buildShownClause, buildShownStatus } from '../../helpers/shown.ts';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
const written = { version: one, heads: [one] };
const status = buildShownStatus();
const brackets = { id: 1 };

test.each([
  { what: 'open text', clause: written, edit: 'write', agree: 'ask-agreement' },
  { what: 'text with brackets', clause: { ...written, brackets }, edit: 'write', agree: 'brackets-left' },
  { what: 'agreed text', clause: { ...written, status }, edit: 'ask-reopening', agree: 'ask-reopening' },
  { what: 'text without words', clause: {}, edit: 'write', agree: null },
  {
    what: 'text with two current versions, one with brackets',
    clause: { version: one, heads: [one, other], brackets },
    edit: 'write',
    agree: 'two-heads',
  },
  {
    what: 'agreed text with two current versions',
    clause: { version: one, heads: [one, other], status },
    edit: 'ask-reopening',
    agree: 'ask-reopening',
  },
])('at $what the key for editing means $edit, the key for agreement $agree', ({ clause, edit, agree }) => {
  const shown = buildShownClause(clause);
  expect([chooseEditStep(shown), chooseAgreeStep(shown)]).toEqual([edit, agree]);
});

test('damaged words are not edited', () => {
  expect(chooseEditStep(buildShownClause({ ...written, damaged: true }))).toBeNull();
});

test('without a clause neither key does anything', () => {
  expect([chooseEditStep(undefined), chooseAgreeStep(undefined)]).toEqual([null, null]);
});
