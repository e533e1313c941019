import { expect, test } from 'vitest';
import { formatAction } from '../../../shared/i18n/format-action.ts';

const nameClause = (code: string) => `Paragraf ${code}`;
const plain = { clauses: [] as string[], languages: [] as string[], count: 0 };

test('an action of a meeting names its day as a person writes it', () => {
  const held = { ...plain, what: 'meeting-held', name: '2026-12-05' } as const;
  expect(formatAction(held, 'id', nameClause)).toBe('Pertemuan dicatat: 5 Desember 2026');
  expect(formatAction(held, 'en', nameClause)).toContain('5 December 2026');
});
