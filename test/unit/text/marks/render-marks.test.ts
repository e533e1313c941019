import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../../shared/model/mark.ts';
import { swapAlternats } from '../../../../shared/text/marks/alternats.ts';
import { applyEdit } from '../../../../shared/text/marks/apply-edit.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { printMarks } from '../../../../shared/text/marks/print-marks.ts';
import { type RenderOptions, renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { arbitraryMarks, propertyRuns } from '../../../helpers/marks.ts';

const ours: RenderOptions = {
  parties: ['ID', 'BY'],
  copy: 'ID',
  view: 'bracketed',
  numbers: new Map([
    ['areas', '2'],
    ['objective', '1'],
  ]),
};
const theirs: RenderOptions = { ...ours, copy: 'BY' };

function marksOf(source: string): readonly Mark[] {
  const parsed = parseMarks(source);
  if (!parsed.ok) throw new Error(`${parsed.fault.code} at ${parsed.fault.at}: ${source}`);
  return parsed.marks;
}

const shown = (source: string, options: RenderOptions) => renderMarks(marksOf(source), options).text;

test.each([
  [
    'alternately in {ID:Indonesia} and {BY:Belarus}',
    'alternately in Indonesia and Belarus',
    'alternately in Belarus and Indonesia',
  ],
  ['{ID:Indonesia|di Indonesia} / {BY:Belarus|di Belarus}', 'Indonesia / Belarus', 'di Belarus / di Indonesia'],
  ['see Paragraph {ref:areas}', 'see Paragraph 2', 'see Paragraph 2'],
  ['see Paragraph {ref:gone}', 'see Paragraph ‹gone?›', 'see Paragraph ‹gone?›'],
  ['[BY: ensure][ID: explore] it', '[BY: ensure][ID: explore] it', '[BY: ensure][ID: explore] it'],
  ['{i:mutatis mutandis} \\[sic\\]', 'mutatis mutandis [sic]', 'mutatis mutandis [sic]'],
  ['{ID:one} and {ID:two} with {BY:three}', 'one and two with three', 'one and two with three'],
])('%s is correct in both originals', (source, own, other) => {
  expect(shown(source, ours)).toBe(own);
  expect(shown(source, theirs)).toBe(other);
});

test('leftover or broken marks are reported', () => {
  const rendered = renderMarks(marksOf('{ID:one} {ID:two|zwei} {BY:three} {ref:gone}'), theirs);
  expect(rendered.unpaired).toEqual(['{ID:two|zwei}']);
  expect(rendered.brokenRefs).toEqual(['gone']);
});

test('clean text has no brackets and keeps their words', () => {
  expect(shown('will [BY: ensure ][long-term] cooperation', { ...ours, view: 'clean' })).toBe(
    'will ensure long-term cooperation',
  );
});

test('segments name generated text', () => {
  const { text, segments } = renderMarks(marksOf('1. in {ID:A} or {BY:B} [ID: of {ref:areas}]\\{'), theirs);
  expect(segments.map(({ out, kind }) => [text.slice(...out), kind])).toEqual([
    ['1. ', 'prefix'],
    ['in ', 'text'],
    ['B', 'swapped'],
    [' or ', 'text'],
    ['A', 'swapped'],
    [' ', 'text'],
    ['[ID: ', 'bracket'],
    ['of ', 'text'],
    ['2', 'number'],
    [']', 'bracket'],
    ['{', 'escape'],
  ]);
});

test('segments cover the text in the order of the source, and the text is the same on both sides', () => {
  fc.assert(
    fc.property(
      arbitraryMarks,
      fc.constantFrom(ours, theirs, { ...ours, view: 'clean' as const }),
      (marks, options) => {
        const source = printMarks(marks);
        const { text, segments } = renderMarks(marks, options);
        let out = 0;
        let src = 0;
        for (const segment of segments) {
          expect(segment.out[0]).toBe(out);
          if (segment.kind !== 'swapped') expect(segment.src[0]).toBeGreaterThanOrEqual(src);
          if (segment.kind === 'text') expect(source.slice(...segment.src)).toBe(text.slice(...segment.out));
          out = segment.out[1];
          src = segment.src[1];
        }
        expect(out).toBe(text.length);
      },
    ),
    { numRuns: propertyRuns },
  );
});

test('swapping twice is the identity, and the swapped source reads as the other original (D13)', () => {
  fc.assert(
    fc.property(arbitraryMarks, (marks) => {
      const swapped = swapAlternats(marks, ours.parties);
      expect(printMarks(swapAlternats(swapped, ours.parties))).toBe(printMarks(marks));
      expect(renderMarks(swapped, ours).text).toBe(renderMarks(marks, theirs).text);
      expect(renderMarks(swapped, theirs).text).toBe(renderMarks(marks, ours).text);
    }),
    { numRuns: propertyRuns },
  );
});

test('an edit through the map gives the same as an edit by hand, or is left to a person', () => {
  const edits = fc.record({
    from: fc.nat(400),
    length: fc.oneof(fc.constant(0), fc.nat(12)),
    text: fc.oneof(
      fc.constantFrom('', 'x', ' and [b]', '{', 'BY: ', '\n', '1. '),
      fc.string({ maxLength: 4 }).map((s) => s.replace(/\p{C}/gu, '')),
    ),
  });
  let done = 0;
  fc.assert(
    fc.property(arbitraryMarks, fc.constantFrom(ours, theirs), edits, (marks, options, { from, length, text }) => {
      const source = printMarks(marks);
      const before = renderMarks(marks, options);
      const start = Math.min(from, before.text.length);
      const end = Math.min(start + length, before.text.length);
      const edited = applyEdit(source, options, { start, end, text });
      if (!edited.ok) return;
      done += 1;
      expect(shown(edited.source, options)).toBe(before.text.slice(0, start) + text + before.text.slice(end));
      // Nothing but visible text was lost: the marks are unchanged.
      const skeleton = (all: readonly Mark[]): unknown[] =>
        all.flatMap((mark): unknown[] => {
          if (mark.type === 'text') return [];
          if (mark.type === 'ref') return [mark.code];
          if (mark.type === 'alternat')
            return [mark.party, skeleton(mark.own), mark.other === null ? null : skeleton(mark.other)];
          if (mark.type === 'bracket') return [mark.side, skeleton(mark.marks)];
          return [skeleton(mark.marks)];
        });
      expect(skeleton(marksOf(edited.source))).toEqual(skeleton(marks));
    }),
    { numRuns: propertyRuns },
  );
  expect(done).toBeGreaterThan(propertyRuns / 4);
});

test.each([
  ['in {ID:Indonesia} and', 3, 3, 'X', 'in X{ID:Indonesia} and'],
  ['in {ID:Indonesia} and', 12, 12, 'X', 'in {ID:Indonesia}X and'],
  ['in {ID:Indonesia} and', 5, 5, 'X', 'in {ID:InXdonesia} and'],
  ['{i:{ID:Indonesia|x}}{BY:B}', 9, 9, 'X', '{i:{ID:Indonesia|x}}X{BY:B}'],
  ['{ID:I{i:n}|x {i:y} \\}}{BY:B}', 2, 2, 'X', '{ID:I{i:n}|x {i:y} \\}}X{BY:B}'],
  ['[BY: a] b', 5, 6, 'c', '[BY: c] b'],
  ['a\nb', 1, 1, ' \\', 'a \\\\\nb'],
])('an edit of %s at %i-%i gives the same source as an edit by hand', (source, start, end, text, expected) => {
  expect(applyEdit(source, ours, { start, end, text })).toEqual({ ok: true, source: expected });
});

test.each([
  ['in {ID:Indonesia} and', 2, 5, '', 'cuts-mark'],
  ['{ID:Indonesia} and {BY:B}', 0, 9, '', 'changes-marks'],
  ['Paragraph {ref:areas}', 10, 11, '3', 'touches-generated'],
  ['1. first', 0, 1, '2', 'touches-generated'],
  ['[a]', 1, 1, 'BY: ', 'changes-marks'],
  ['{ID:Indonesia}', 3, 3, '\n', 'changes-marks'],
])('an edit of %s at %i-%i to %j is left to a person', (source, start, end, text, reason) => {
  expect(applyEdit(source, ours, { start, end, text })).toEqual({ ok: false, reason });
});

test('a swapped span cannot be edited in the other original', () => {
  expect(applyEdit('{ID:Indonesia} and {BY:Belarus}', theirs, { start: 1, end: 3, text: 'x' })).toEqual({
    ok: false,
    reason: 'touches-generated',
  });
});
