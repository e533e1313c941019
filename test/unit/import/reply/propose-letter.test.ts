import { expect, test } from 'vitest';
import { proposeLetter } from '../../../../shared/import/reply/identify/propose-letter.ts';
import { blankLetter } from '../../../../shared/model/letter.ts';

const mail = (date: string | null) => ({
  by: 'mail' as const,
  container: 'a.eml',
  number: 1,
  sender: '',
  date,
  subject: '',
});
const forwarded = [
  mail('2022-02-07T09:00'),
  { by: 'zip' as const, container: 'b.zip', entry: 'c' },
  mail('2022-02-03T17:00Z'),
];

test('a letter is dated as the mail that brings it, and received with the one that was forwarded', () => {
  expect(proposeLetter(null, forwarded)).toEqual({ ...blankLetter, date: '2022-02-03', received: '2022-02-07' });
});

test('what a letter says of itself stands', () => {
  const letter = { ...blankLetter, number: 'B/1', date: '2022-01-31', received: '2022-02-01' };
  expect(proposeLetter(letter, forwarded)).toEqual(letter);
});

test('nothing is proposed without a mail, or where it has no date', () => {
  expect(proposeLetter(null, [])).toBeNull();
  expect(proposeLetter(null, [mail(null)])).toBeNull();
});
