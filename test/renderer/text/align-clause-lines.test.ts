import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignClauseLines } from '../../../renderer/features/text/page/align-clause-lines.ts';
import { buildPageLines, groupLinesIntoRows } from '../../../renderer/features/text/page/page-lines.ts';
import { diffText } from '../../../shared/diff/words/diff-text.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../shared/text/marks/render-marks.ts';

test('languages with equally many lines are aligned line by line', () => {
  expect(alignClauseLines(['Satu:\na. dua\nb. tiga', 'Один:\nа) два\nб) три'])).toEqual({ rows: 3, parted: null });
});

test('an item that one language lacks is where the alignment breaks', () => {
  const [id, ru] = ['1. satu\n2. dua\n3. tiga\nAkhir.', '1. один\n2. два\nКонец.'];
  expect(alignClauseLines([id, ru])).toEqual({ rows: 2, parted: [4, 3] });
  expect(alignClauseLines([ru, id])).toEqual({ rows: 2, parted: [3, 4] });
});

test('a paragraph that is split in one language breaks the alignment at its end', () => {
  expect(alignClauseLines(['one', 'satu\ndua'])).toEqual({ rows: 1, parted: [1, 2] });
  expect(alignClauseLines(['one\na. x', 'satu\ndua\na. x'])).toEqual({ rows: 1, parted: [2, 3] });
});

test('a language without a text breaks nothing', () => {
  expect(alignClauseLines(['one\ntwo', null, 'satu\ndua'])).toEqual({ rows: 2, parted: null });
  expect(alignClauseLines(['one', null, 'satu\ndua'])).toEqual({ rows: 1, parted: [1, null, 2] });
});

const line = fc.oneof(fc.constantFrom('', 'words', 'more words', '1. item', '2. item', 'a. part', 'б) часть'));
const anyText = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

test('there are never more rows than lines in the shortest text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 3 }), (texts) => {
      const counts = texts.map((text) => text.split('\n').length);
      const { rows, parted } = alignClauseLines(texts);
      expect(rows).toBeLessThanOrEqual(Math.min(...counts));
      expect(parted === null).toBe(counts.every((count) => count === counts[0]));
      if (parted === null) expect(rows).toBe(counts[0]);
    }),
  );
});

test('a page has a row for every current line, whatever lines were deleted', () => {
  const options = { parties: ['ID', 'BY'] as const, copy: 'ID', view: 'bracketed' as const, numbers: new Map() };
  fc.assert(
    fc.property(anyText, anyText, (old, next) => {
      const parsed = parseMarks(next);
      if (!parsed.ok) throw new Error(parsed.fault.code);
      const rows = groupLinesIntoRows(buildPageLines(renderMarks(parsed.marks, options), diffText(old, next), []));
      expect(rows).toHaveLength(next.split('\n').length);
    }),
  );
});
