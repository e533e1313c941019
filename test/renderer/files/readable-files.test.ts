import { expect, test } from 'vitest';
import { mayHoldText } from '../../../renderer/features/files/readable-files.ts';

test.each([
  ['surat.docx', true],
  ['SURAT.DOC', true],
  ['makro.docm', true],
  ['surel.eml', true],
  ['tanpa akhiran', true],
  ['foto.jpg', false],
  ['IMG 1.HEIC', false],
  ['rapat.mp4', false],
])('whether %s may hold a text: %s', (name, holds) => {
  expect(mayHoldText(name)).toBe(holds);
});
