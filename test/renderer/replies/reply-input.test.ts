import { describe, expect, test } from 'vitest';
import { createWaitingFile, type WaitingFile } from '../../../renderer/features/replies/receive/inbox.ts';
import {
  buildReplyInput,
  listAppliedItems,
  listUnappliedFiles,
} from '../../../renderer/features/replies/reply-input.ts';
import { commands } from '../../../shared/api/commands.ts';
import { blankLetter } from '../../../shared/model/letter.ts';

const REPLY = '01900000-0000-7000-8000-00000000000b';
const held = { file: 'a'.repeat(64), name: 'surat.eml' };

const arrived = {
  ...{ file: new File([], 'surat.eml'), part: [2], name: 'balasan.docx', as: 'reply' as const },
  ...{ cover: null, unread: [], how: [] },
};
const waitingFile = (more: Partial<WaitingFile> = {}): WaitingFile => ({
  ...createWaitingFile(arrived, '1', 'loi'),
  ...more,
});
const item = (key: string, source: 'tracked' | 'noise' | 'marks' = 'tracked') =>
  ({ key, source, kind: 'substance' }) as const;

describe('the items of a file', () => {
  const items = [item('a'), item('b', 'noise'), item('c', 'marks')];

  test('become comments unless they are noise or marks', () => {
    expect(listAppliedItems(items, waitingFile())).toEqual([{ key: 'a', kind: 'substance' }]);
  });

  test('become comments as a person decides', () => {
    const itemChoices = { a: { isApplied: false }, b: { isApplied: true, clause: null, kind: 'legal' as const } };
    expect(listAppliedItems(items, { itemChoices })).toEqual([{ key: 'b', kind: 'legal', clause: null }]);
  });

  test('keep the words of the file where a person has left none', () => {
    const bodies = (body: string) => listAppliedItems([item('a')], { itemChoices: { a: { body } } });
    expect(bodies(' \n')).toEqual([{ key: 'a', kind: 'substance' }]);
    expect(bodies(' kata')).toEqual([{ key: 'a', kind: 'substance', body: ' kata' }]);
  });
});

describe('the letter and channel of a reply', () => {
  const mailOnly = { ...blankLetter, date: '2022-02-03' };
  const numbered = { ...mailOnly, number: 'B/1' };
  const entered = { ...mailOnly, number: 'B/2' };
  const build = (waiting: Partial<WaitingFile>, letter: typeof mailOnly | null) => {
    const previewed = { key: '1', preview: { items: [] }, letter, channel: 'e-mail' as const };
    const input = buildReplyInput(waitingFile(waiting), previewed, held, []);
    expect(() => commands['replies.apply'].input.parse(input)).not.toThrow();
    return [input.letter, input.channel];
  };

  test.each([
    { what: 'of its own are what the file says', waiting: {}, found: mailOnly, expected: [mailOnly, 'e-mail'] },
    {
      what: 'that a person entered count before it',
      waiting: { letter: entered, channel: 'letter' as const },
      found: numbered,
      expected: [entered, 'letter'],
    },
    {
      what: 'that it joins stay as they are, whatever its mail says',
      waiting: { joins: REPLY },
      found: mailOnly,
      expected: [null, null],
    },
    {
      what: 'that it joins are named by the letter itself',
      waiting: { joins: REPLY },
      found: numbered,
      expected: [numbered, null],
    },
    {
      what: 'that it joins are what a person entered',
      waiting: { joins: REPLY, letter: entered, channel: 'hand' as const },
      found: null,
      expected: [entered, 'hand'],
    },
  ])('$what', ({ waiting, found, expected }) => {
    expect(build(waiting, found)).toEqual(expected);
  });
});

test('a file is applied as the part of the mail that was previewed, with its attachments', () => {
  const attachments = [{ ...held, part: [3] }];
  const previewed = { key: '1', preview: { items: [item('a')] }, letter: null, channel: null };
  const input = buildReplyInput(waitingFile({ unit: 'AGRO', draft: 'draft-1' }), previewed, held, attachments);
  expect(input).toMatchObject({ ...held, part: [2], unit: 'AGRO', draft: 'draft-1', attachments });
});

test('files that are applied, being applied or dismissed are not applied again', () => {
  const inbox = new Map([
    ['waits', waitingFile()],
    ['runs', waitingFile({ applying: true })],
    ['applied', waitingFile({ made: 0 })],
  ]);
  const files = ['waits', 'runs', 'applied', 'dismissed'].map((key) => ({ key }));
  expect(listUnappliedFiles(files, (key) => inbox.get(key))).toEqual([{ key: 'waits' }]);
});
