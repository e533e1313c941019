import { expect, test } from 'vitest';
import { formatPrintedSideName, formatSideName } from '../../../renderer/features/compare/sides/side-name.ts';
import type { ComparedAbout } from '../../../shared/model/comparison/comparison.ts';
import { buildComparedAbout, sayEnglish } from '../../helpers/shown.ts';

const name = (more: Partial<ComparedAbout>) => formatSideName(buildComparedAbout(more), sayEnglish, 'en');

test('each side of a comparison is named by what it is', () => {
  expect(name({ of: 'text' })).toBe('Working text');
  expect(name({ of: 'draft', name: 'Draft 2', date: '2022-01-10' })).toBe('Draft 2 (10 January 2022)');
  expect(name({ of: 'file', name: 'counter-draft.docx' })).toBe('counter-draft.docx');
});

test('a version is named by its hash, without empty quotation marks for its clause', () => {
  expect(name({ of: 'version', name: '0123abcd' })).toBe('Version 0123abcd');
});

test('on paper a draft has its code, since its label is internal (D22)', () => {
  const about = buildComparedAbout({ of: 'draft', name: 'After AGRO objected', draft: 'draft-2', date: '2022-01-10' });
  expect(formatPrintedSideName(about, sayEnglish, 'en')).toBe('draft-2 (10 January 2022)');
  const file = buildComparedAbout({ of: 'file', name: 'counter-draft.docx' });
  expect(formatPrintedSideName(file, sayEnglish, 'en')).toBe('counter-draft.docx');
});
