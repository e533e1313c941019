import { expect, test } from 'vitest';
import { chooseNumberForm } from '../../../../../shared/import/drafting/numbering/choose-number-form.ts';
import { parseLabels } from '../../../../../shared/import/drafting/numbering/parse-labels.ts';

test.each([
  ['id', 'ordinal', ['BAGIAN KESATU', 'BAGIAN KEDUA', 'BAGIAN KETIGA']],
  ['id', 'ordinal-pertama', ['Bagian Pertama', 'Bagian Kedua']],
  ['id', 'cardinal', ['Pasal Satu', 'Pasal Dua', 'Pasal Tiga']],
  ['id', 'ordinal', ['KESATU:', 'KEDUA:', 'KEDUABELAS:']],
  ['en', 'cardinal', ['ARTICLE ONE', 'ARTICLE TWENTY ONE']],
  ['en', 'ordinal', ['Section First', 'Section Second']],
  ['ru', 'ordinal-feminine', ['Статья первая', 'Статья вторая', 'Статья четвертая']],
  ['ru', 'ordinal', ['Раздел первый', 'Раздел второй']],
  ['ru', 'ordinal-neuter', ['Положение первое', 'Положение второе']],
  ['be', 'ordinal', ['Артыкул першы', 'Артыкул другі', 'Артыкул чацверты']],
  ['be', 'ordinal-feminine', ['Частка першая', 'Частка другая']],
  ['en', 'other', ['First, the Participants cooperate.', 'Second, they meet.']],
  ['en', 'other', ['ARTICLE ONE', 'ARTICLE SECOND']],
  ['ru', 'other', ['Статья первая', 'Статья второй']],
])('labels in words of %s have the form %s: %j', (language, form, lines) => {
  const labels = lines.flatMap((line) => parseLabels(line, null).filter((label) => label.form === 'word'));
  expect(labels).toHaveLength(lines.length);
  expect(chooseNumberForm(labels, language)).toBe(form);
});
