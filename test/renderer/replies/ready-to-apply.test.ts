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
  ['known', waits, read, true],
  ['not read yet', waits, undefined, false],
  ['received before', waits, { ...read, again: true }, false],
  ['of an unknown sender', waits, { ...read, unit: null }, false],
  ['of a body that a person named', { ...waits, body: 'Kemlu' }, { ...read, unit: null }, true],
  ['like no draft', waits, { ...read, preview: { recognised: { sent: null, sure: false } } }, false],
  ['perhaps of another draft', waits, unsure, false],
  ['of a draft that a person chose', { ...waits, draft: 'draft-1', language: 'id' }, unsure, true],
])('a file that is %s', (_, waiting, found, sure) => {
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
