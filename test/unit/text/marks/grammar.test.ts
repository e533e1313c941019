import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { escapeMarkup, printMarks, unescapeMarkup } from '../../../../shared/text/marks/print-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../../helpers/marks.ts';

test('printing and parsing marks gives the same marks and the same source', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const source = printMarks(marks);
      expect(parseMarks(source)).toEqual({ ok: true, marks });
    }),
    { numRuns: propertyRuns },
  );
});

test('any source parses or is rejected with a position, and a parsed one prints unchanged', () => {
  const sign = fc.constantFrom('{', '}', '[', ']', '|', '\\', 'ID:', 'i:', 'ref:a', 'BY: ', 'x', '\n', ' ');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      const source = signs.join('');
      const parsed = parseMarks(source);
      if (parsed.ok) expect(printMarks(parsed.marks)).toBe(source);
      else expect(parsed.fault.at).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: propertyRuns * 3 },
  );
});

test('words from outside read in a preview as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\\', '{', '}', '[', ']', '|', 'a', ' ', '\n') }), (words) => {
      expect(unescapeMarkup(escapeMarkup(words))).toBe(words);
    }),
    { numRuns: propertyRuns },
  );
});

test.each([
  ['{ID:a', 'mark-not-closed', 4],
  ['[BY: a', 'mark-not-closed', 5],
  ['{id:a}', 'mark-unknown', 0],
  ['{', 'mark-unknown', 0],
  ['{ref:a b}', 'mark-unknown', 0],
  ['{ref:areas', 'mark-not-closed', 0],
  ['x {ID:}', 'mark-empty', 2],
  ['[]', 'mark-empty', 0],
  ['{ID:a|}', 'mark-empty', 0],
  ['{ID:{BY:a}}', 'mark-nested', 4],
  ['{i:{ID:{i:a}}}', 'mark-nested', 7],
  ['{i:a\nb}', 'mark-over-lines', 4],
  ['{i:[a\nb]}', 'mark-over-lines', 5],
  ['a|b', 'sign-not-escaped', 1],
  ['a]', 'sign-not-escaped', 1],
  ['a\\b', 'bad-escape', 1],
  ['a\\', 'bad-escape', 1],
])('%j is rejected as %s at %i', (source, code, at) => {
  expect(parseMarks(source)).toEqual({ ok: false, fault: { at, code } });
});

test('brackets nest up to a limit, beyond which the source is rejected without a stack overflow', () => {
  expect(parseMarks(`${'['.repeat(64)}x${']'.repeat(64)}`).ok).toBe(true);
  expect(parseMarks(`${'['.repeat(100_000)}x`)).toEqual({ ok: false, fault: { at: 64, code: 'mark-nested' } });
});
