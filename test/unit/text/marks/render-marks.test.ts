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

test('segments mark generated text as such', () => {
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

test('swapping twice gives the same source, and the swapped source reads as the other original (D13)', () => {
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
  { source: 'in {ID:Indonesia} and', start: 3, end: 3, text: 'X', edited: 'in X{ID:Indonesia} and' },
  { source: 'in {ID:Indonesia} and', start: 12, end: 12, text: 'X', edited: 'in {ID:Indonesia}X and' },
  { source: 'in {ID:Indonesia} and', start: 5, end: 5, text: 'X', edited: 'in {ID:InXdonesia} and' },
  { source: '{i:{ID:Indonesia|x}}{BY:B}', start: 9, end: 9, text: 'X', edited: '{i:{ID:Indonesia|x}}X{BY:B}' },
  { source: '{ID:I{i:n}|x {i:y} \\}}{BY:B}', start: 2, end: 2, text: 'X', edited: '{ID:I{i:n}|x {i:y} \\}}X{BY:B}' },
  { source: '[BY: a] b', start: 5, end: 6, text: 'c', edited: '[BY: c] b' },
  { source: 'a\nb', start: 1, end: 1, text: ' \\', edited: 'a \\\\\nb' },
])(
  'an edit of $source at $start-$end gives the same source as an edit by hand',
  ({ source, start, end, text, edited }) => {
    expect(applyEdit(source, ours, { start, end, text })).toEqual({ ok: true, source: edited });
  },
);

test.each([
  { source: 'in {ID:Indonesia} and', start: 2, end: 5, text: '', reason: 'cuts-mark' },
  { source: '{ID:Indonesia} and {BY:B}', start: 0, end: 9, text: '', reason: 'changes-marks' },
  { source: 'Paragraph {ref:areas}', start: 10, end: 11, text: '3', reason: 'touches-generated' },
  { source: '1. first', start: 0, end: 1, text: '2', reason: 'touches-generated' },
  { source: '[a]', start: 1, end: 1, text: 'BY: ', reason: 'changes-marks' },
  { source: '{ID:Indonesia}', start: 3, end: 3, text: '\n', reason: 'changes-marks' },
])('an edit of $source at $start-$end to "$text" is left to a person', ({ source, start, end, text, reason }) => {
  expect(applyEdit(source, ours, { start, end, text })).toEqual({ ok: false, reason });
});

test('a swapped span cannot be edited in the other original', () => {
  expect(applyEdit('{ID:Indonesia} and {BY:Belarus}', theirs, { start: 1, end: 3, text: 'x' })).toEqual({
    ok: false,
    reason: 'touches-generated',
  });
});
