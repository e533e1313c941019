import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EditedClauseSegment,
  joinNextClause,
  moveClauseLine,
  splitBodyLines,
  splitClause,
} from '../../../renderer/views/new/edit-segments.ts';

const clause = (id: string, en: string, heading = ''): EditedClauseSegment => ({
  kind: 'paragraph',
  number: {},
  heading: heading === '' ? {} : { id: heading, en: `${heading} (en)` },
  body: { id, en },
  notes: [`note on ${id}`],
});

test('joining adds the heading of the second as a line', () => {
  expect(joinNextClause([clause('a', 'b', 'Satu'), clause('c', 'd', 'Dua')], 0)).toEqual([
    {
      kind: 'paragraph',
      number: {},
      heading: { id: 'Satu', en: 'Satu (en)' },
      body: { id: 'a\nDua\nc', en: 'b\nDua (en)\nd' },
      notes: ['note on a', 'note on c'],
    },
  ]);
});

test('a part joined with the clause below it begins its heading', () => {
  const part: EditedClauseSegment = {
    kind: 'part',
    number: { id: 'Bab I', en: 'Chapter I' },
    heading: { id: 'UMUM' },
    body: { id: '', en: '' },
    notes: [],
  };
  expect(joinNextClause([part, clause('a', 'b', 'Satu')], 0)).toEqual([
    {
      kind: 'paragraph',
      number: {},
      heading: { id: 'Bab I UMUM Satu', en: 'Chapter I Satu (en)' },
      body: { id: 'a', en: 'b' },
      notes: ['note on a'],
    },
  ]);
  expect(joinNextClause([clause('a', 'b'), part], 0)[0]?.body).toEqual({ id: 'a\nBab I UMUM', en: 'b\nChapter I' });
});

test('splitting cuts the languages with equally many lines at the same one, and moves the others whole', () => {
  const all = [clause('1\n2\n3', 'one\ntwo\nthree')];
  expect(splitClause(all, 0, 'id', 1).map(({ body }) => body)).toEqual([
    { id: '1', en: 'one' },
    { id: '2\n3', en: 'two\nthree' },
  ]);
  const uneven = splitClause([clause('1\n2', 'one\ntwo\nthree')], 0, 'id', 1);
  expect(uneven.map(({ body }) => body)).toEqual([
    { id: '1', en: 'one\ntwo\nthree' },
    { id: '2', en: '' },
  ]);
  expect(moveClauseLine(uneven, 0, 'en', 'behind').map(({ body }) => body.en)).toEqual(['one\ntwo', 'three']);
  expect(moveClauseLine(uneven, 1, 'id', 'before').map(({ body }) => body.id)).toEqual(['1\n2', '']);
});

test('joining, splitting and moving lose and duplicate no line and no footnote', () => {
  const line = fc.stringMatching(/^[a-z]{1,4}$/);
  const body = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
  const step = fc.record({ what: fc.nat(3), n: fc.nat(4), line: fc.nat(4), language: fc.constantFrom('id', 'en') });
  const words = (all: readonly EditedClauseSegment[], language: string) =>
    all.flatMap((one) => splitBodyLines(one, language));
  fc.assert(
    fc.property(fc.array(fc.tuple(body, body), { minLength: 1, maxLength: 4 }), fc.array(step), (bodies, steps) => {
      const begun: readonly EditedClauseSegment[] = bodies.map(([id, en]) => clause(id, en));
      const done = steps.reduce<readonly EditedClauseSegment[]>((all, { what, n, line: at, language }) => {
        if (what === 0) return joinNextClause(all, n);
        if (what === 1) return splitClause(all, n, language, at);
        return moveClauseLine(all, n, language, what === 2 ? 'before' : 'behind');
      }, begun);
      const notes = (all: readonly EditedClauseSegment[]) => all.flatMap((one) => one.notes);
      expect(notes(done)).toEqual(notes(begun));
      for (const language of ['id', 'en']) expect(words(done, language)).toEqual(words(begun, language));
    }),
  );
});
