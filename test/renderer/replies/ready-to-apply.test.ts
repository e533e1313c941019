import { expect, test } from 'vitest';
import { listRepliesReadyToApply } from '../../../renderer/features/replies/ready-to-apply.ts';
import { blankLetter } from '../../../shared/model/letter.ts';

const waits = { body: null, draft: null, language: null };
const read = {
  file: 'a',
  unit: 'AGRO',
  again: false,
  letter: blankLetter,
  channel: null,
  preview: { recognised: { sent: 0, sure: true } },
};
const unsure = { ...read, preview: { recognised: { sent: 0, sure: false } } };

test.each([
  { what: 'known', waiting: waits, found: read, sure: true },
  { what: 'not read yet', waiting: waits, found: undefined, sure: false },
  { what: 'received before', waiting: waits, found: { ...read, again: true }, sure: false },
  { what: 'of an unknown sender', waiting: waits, found: { ...read, unit: null }, sure: false },
  {
    what: 'of a body that a person named',
    waiting: { ...waits, body: 'Kemlu' },
    found: { ...read, unit: null },
    sure: true,
  },
  {
    what: 'like no draft',
    waiting: waits,
    found: { ...read, preview: { recognised: { sent: null, sure: false } } },
    sure: false,
  },
  { what: 'perhaps of another draft', waiting: waits, found: unsure, sure: false },
  {
    what: 'of a draft that a person chose',
    waiting: { ...waits, draft: 'draft-1', language: 'id' },
    found: unsure,
    sure: true,
  },
])('a file that is $what', ({ waiting, found, sure }) => {
  const files = listRepliesReadyToApply([{ key: '1', ...waiting }], [found]);
  expect(files.map(({ key }) => key)).toEqual(sure ? ['1'] : []);
});

test('of a file that waits twice only the first is ready', () => {
  const waiting = ['1', '2', '3'].map((key) => ({ key, ...waits }));
  expect(listRepliesReadyToApply(waiting, [read, read, { ...read, file: 'b' }]).map(({ key }) => key)).toEqual([
    '1',
    '3',
  ]);
});
