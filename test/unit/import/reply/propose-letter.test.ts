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

test('sender and subject are those of the mail that brings it, not of the one that forwards it', () => {
  const inner = { ...mail(null), sender: 'Budi <agro@kemenperin.go.id>', subject: 'Masukan' };
  const outer = { ...mail(null), sender: 'Sari', subject: 'Teruskan: Masukan' };
  const letter = { ...blankLetter, sender: inner.sender, subject: inner.subject };
  expect(proposeLetter(null, [outer, inner])).toEqual(letter);
  const stated = { ...blankLetter, number: 'B/1', sender: 'Dirjen Industri Agro', subject: 'Tanggapan' };
  expect(proposeLetter(stated, [outer, inner])).toEqual(stated);
});

test('nothing is proposed without a mail, or where it says nothing', () => {
  expect(proposeLetter(null, [])).toBeNull();
  expect(proposeLetter(null, [mail(null)])).toBeNull();
});
