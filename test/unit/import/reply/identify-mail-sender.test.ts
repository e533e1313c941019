import { expect, test } from 'vitest';
import { identifyMailSender } from '../../../../shared/import/reply/identify/identify-mail-sender.ts';

const units = [
  { id: 'a', code: 'AGRO', name: 'Ditjen Industri Agro' },
  { id: 'h', code: 'ROHUKUM', name: 'Biro Hukum' },
  { id: 'g', code: 'GO', name: 'Gugus Olahan' },
];
const mail = (sender: string) =>
  ({ by: 'mail', container: 'a.eml', number: 1, sender, date: null, subject: '' }) as const;
const by = 'mail';

test.each([
  ['Budi <agro@kemenperin.go.id>', { id: 'a', by }],
  ['"Biro Hukum" <tu@kemenperin.go.id>', { id: 'h', by }],
  ['Budi Santoso', null],
  ['', null],
])('the sender %s is of the unit that the name or the address names', (sender, unit) => {
  expect(identifyMailSender([mail(sender)], units, [])).toEqual(unit);
});

test('the writer of a forwarded mail is the sender, and an archive has none', () => {
  const zip = { by: 'zip', container: 'a.zip', entry: 'b' } as const;
  expect(identifyMailSender([mail('Biro Hukum'), mail('Agro <a@b.id>'), zip], units, [])).toEqual({ id: 'a', by });
  expect(identifyMailSender([zip], units, [])).toBeNull();
});

test('a sender of earlier letters is of the unit that replied by them, and of none where several did', () => {
  const earlier = [{ sender: 'Budi Santoso', unit: 'h' }];
  expect(identifyMailSender([mail('Budi Santoso')], units, earlier)).toEqual({ id: 'h', by });
  const both = [...earlier, { sender: 'Budi Santoso', unit: 'a' }];
  expect(identifyMailSender([mail('Budi Santoso')], units, both)).toBeNull();
});
