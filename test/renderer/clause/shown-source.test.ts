import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mapToSourceEnd,
  mapToSourceOffset,
  renderShownSource,
} from '../../../renderer/features/clause/shown-source.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../helpers/marks.ts';
import { ownCopy } from '../../helpers/shown.ts';

const options = { ...ownCopy, numbers: new Map([['areas', '12']]) };

function sliceSource(source: string, words: string): string | null {
  const rendered = renderShownSource(source, options)?.rendered;
  const from = rendered?.text.indexOf(words) ?? -1;
  if (rendered === undefined || from === -1) return null;
  return source.slice(mapToSourceOffset(rendered, from), mapToSourceEnd(rendered, from + words.length));
}

test.each([
  { source: 'satu dua tiga', words: 'dua', slice: 'dua' },
  { source: 'lihat {ref:areas} ini', words: '12', slice: '{ref:areas}' },
  { source: 'lihat {ref:areas} ini', words: '2 ini', slice: '{ref:areas} ini' },
  { source: 'a [ID: b] c', words: 'b', slice: 'b' },
])('the selected words $words of $source are $slice in the source', ({ source, words, slice }) => {
  expect(sliceSource(source, words)).toBe(slice);
});

test('a selection in displayed words is never turned round or empty in the source', () => {
  fc.assert(
    fc.property(arbitraryMarks, fc.nat(), fc.nat(), (marks, one, other) => {
      const rendered = renderShownSource(printMarks(marks), options)?.rendered;
      const length = rendered?.text.length ?? 0;
      if (rendered === undefined || length === 0) return;
      const from = Math.min(one, other) % length;
      const to = from + 1 + (Math.max(one, other) % (length - from));
      expect(mapToSourceOffset(rendered, from)).toBeLessThan(mapToSourceEnd(rendered, to));
    }),
    { numRuns: propertyRuns },
  );
});
