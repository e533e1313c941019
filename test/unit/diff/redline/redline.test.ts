import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildClauseRedline,
  buildMoveRedline,
  buildTextRedline,
  type RedlineClause,
  type RedlineKind,
  type RedlineParagraph,
  type RedlineText,
} from '../../../../shared/diff/redline/redline.ts';
import { diffText, joinNewText, joinOldText } from '../../../../shared/diff/words/diff-text.ts';
import type { TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { anyText, runs, twoTexts } from '../texts.ts';

/** What a word processor makes of the paragraphs when all changes of some kinds are removed. */
function without(gone: readonly RedlineKind[], paragraphs: readonly RedlineParagraph[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { runs, mark } of paragraphs) {
    line += runs.map(({ kind, text }) => (gone.includes(kind) ? '' : text)).join('');
    if (gone.includes(mark)) continue;
    lines.push(line);
    line = '';
  }
  // The last mark of a document cannot be deleted.
  return line === '' ? lines : [...lines, line];
}

const accepted = (paragraphs: readonly RedlineParagraph[]) => without(['deleted', 'moved-from'], paragraphs);
const rejected = (paragraphs: readonly RedlineParagraph[]) => without(['inserted', 'moved-to'], paragraphs);
const lines = (text: string) => (text === '' ? [] : text.split('\n'));

const upright = { old: [], next: [] };
const text = (old: string, next: string): RedlineText => ({ changes: diffText(old, next), italics: upright });
const clause = (
  old: readonly [string | null, string, string],
  next: readonly [string | null, string, string],
): RedlineClause => ({
  numbers: { old: old[0], next: next[0] },
  heading: text(old[1], next[1]),
  body: text(old[2], next[2]),
});
const absent = [null, '', ''] as const;

/** Arbitrary changes, not only those that a diff would make. */
const anyChanges = fc.array(
  fc.record({
    kind: fc.constantFrom<TextChange['kind'][]>('kept', 'deleted', 'inserted'),
    text: fc.oneof(anyText, fc.stringMatching(/^[\nab]{0,6}$/), fc.string({ unit: 'binary' })),
  }),
  { maxLength: 8 },
);
const changes = fc.oneof(
  twoTexts.map(([old, next]) => diffText(old, next)),
  anyChanges,
);
const line = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\n', ' '));
const number = fc.constantFrom(null, 'Paragraf 3');

test('accepted it is the next text, rejected the old one, line for line', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const paragraphs = buildTextRedline({ changes: list, italics: upright }, 'title');
      expect([accepted(paragraphs), rejected(paragraphs)]).toEqual([
        lines(joinNewText(list)),
        lines(joinOldText(list)),
      ]);
    }),
    { numRuns: runs },
  );
});

const clauses = fc.tuple(fc.tuple(line, line), changes, fc.tuple(number, number)).map(
  ([[before, after], body, [old, next]]): RedlineClause => ({
    numbers: { old, next },
    heading: text(before, after),
    body: { changes: body, italics: upright },
  }),
);

function sides({ numbers, heading, body }: RedlineClause) {
  const side = (of: (changes: readonly TextChange[]) => string, label: string | null) => [
    ...(label === null && of(heading.changes) === '' ? [] : [of(heading.changes)]),
    ...lines(of(body.changes)),
  ];
  return { next: side(joinNewText, numbers.next), old: side(joinOldText, numbers.old) };
}

test('an unmoved clause gives both of its states', () => {
  fc.assert(
    fc.property(clauses, (one) => {
      const paragraphs = buildClauseRedline(one);
      expect({ next: accepted(paragraphs), old: rejected(paragraphs) }).toEqual(sides(one));
    }),
    { numRuns: runs },
  );
});

test('a moved clause leaves its old place and is at its new one, whatever is in between', () => {
  fc.assert(
    fc.property(clauses, line, fc.boolean(), (one, between, up) => {
      const { from, to } = buildMoveRedline(one, 'm');
      const middle = buildTextRedline(text(between, between), 'title');
      const paragraphs = up ? [...to, ...middle, ...from] : [...from, ...middle, ...to];
      const { old, next } = sides(one);
      expect(accepted(paragraphs)).toEqual(up ? [...next, ...lines(between)] : [...lines(between), ...next]);
      expect(rejected(paragraphs)).toEqual(up ? [...lines(between), ...old] : [...old, ...lines(between)]);
    }),
    { numRuns: runs },
  );
});

test('a move has two ends or none', () => {
  fc.assert(
    fc.property(clauses, (one) => {
      const { from, to } = buildMoveRedline(one, 'm');
      const named = [from, to].map((end) => end.filter(({ move }) => move === 'm').length);
      const kinds = (end: readonly RedlineParagraph[]) =>
        end.flatMap(({ mark, runs }) => [mark, ...runs.map((run) => run.kind)]);
      const moved = [kinds(from).includes('moved-from'), kinds(to).includes('moved-to')];
      expect(moved).toEqual(named.map((count) => count > 0));
      expect(moved[0]).toBe(moved[1]);
      expect(kinds(from).filter((kind) => !['moved-from', 'deleted'].includes(kind))).toEqual([]);
      expect(kinds(to).filter((kind) => !['moved-to', 'inserted'].includes(kind))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('no run is empty and no two neighbours are alike', () => {
  fc.assert(
    fc.property(clauses, (one) => {
      for (const { runs } of buildClauseRedline(one)) {
        runs.forEach((run, at) => {
          const before = runs[at - 1];
          expect(run.text).not.toBe('');
          expect(before && { kind: before.kind, italic: before.italic }).not.toEqual({
            kind: run.kind,
            italic: run.italic,
          });
        });
      }
    }),
    { numRuns: runs },
  );
});

/** A paragraph in one line: style and level, number, text with its changes, and the fate of its mark. */
function shown({ style, level, number, mark, move, runs }: RedlineParagraph): string {
  const around = { kept: '', deleted: '-', inserted: '+', 'moved-from': '<', 'moved-to': '>' };
  const words = runs.map((run) => `${around[run.kind]}${run.italic ? `*${run.text}*` : run.text}${around[run.kind]}`);
  const name = [style + (style === 'item' ? level : ''), number, move].filter((part) => part !== null).join(' ');
  return `${name}: ${words.join('')}${around[mark]}`;
}
const body = (old: string, next: string) => buildClauseRedline(clause([null, '', old], [null, '', next])).map(shown);

describe('inserted and deleted lines are whole, with their own marks', () => {
  test.each([
    ['an item more at the end', 'Areas:\na. x;\nb. y.', 'Areas:\na. x;\nb. y.\nc. z.',
      ['body: Areas:', 'item0: a. x;', 'item0: b. y.', 'item0: +c. z.++']],
    ['an item less at the end', 'Areas:\na. x;\nb. y.', 'Areas:\na. x;',
      ['body: Areas:', 'item0: a. x;', 'item0: -b. y.--']],
    ['a line less at the beginning', 'One.\nTwo.\nThree.', 'Two.\nThree.', ['body: -One.--', 'body: Two.', 'body: Three.']],
    ['a line parted', 'One. Two.', 'One.\nTwo.', ['body: One.- -+', 'body: Two.']],
    ['two lines joined', 'One.\nTwo.', 'One. Two.', ['body: One.-', 'body: + +Two.']],
    ['an empty line less', 'One.\n\nTwo.', 'One.\nTwo.', ['body: One.', 'body: -', 'body: Two.']],
    ['every line another', 'Alpha beta.\nGamma delta.', 'Один два.\nТри четыре.',
      ['body: -Alpha beta.-+Один два.+', 'body: -Gamma delta.-+Три четыре.+']],
    ['three lines for one', 'Alpha beta.', 'Один.\nДва.\nТри.',
      ['body: -Alpha beta.-+Один.+', 'body: +Два.++', 'body: +Три.++']],
    ['a line that becomes an item', 'Lead: x.', 'Lead:\na. x.', ['body: Lead:- x.-', 'item0: +a. x.++']],
    ['an item inside an item', 'a. x:\n1. y;', 'a. x:\n1. y;\n2. z.', ['item0: a. x:', 'item1: 1. y;', 'item1: +2. z.++']],
  ])('with %s', (_, old, next, expected) => {
    expect(body(old, next)).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('clauses', () => {
  test('the number is that of the next text, and its change is not tracked', () => {
    const one = clause(['Paragraph 3', 'Funding', 'Each pays.'], ['Paragraph 4', 'Funding', 'Each pays.']);
    expect(buildClauseRedline(one).map(shown)).toEqual(['heading Paragraph 4: Funding', 'body: Each pays.']);
  });

  test('a number without a heading is a paragraph', () => {
    const one = clause(['Paragraph 3', '', 'Each pays.'], ['Paragraph 3', 'Funding', 'Each pays.']);
    expect(buildClauseRedline(one).map(shown)).toEqual(['heading Paragraph 3: +Funding+', 'body: Each pays.']);
  });

  test('a deleted clause takes its old number with it', () => {
    const one = clause(['Paragraph 3', 'Funding', 'Each pays.\nNobody else.'], absent);
    expect(buildClauseRedline(one).map(shown)).toEqual([
      'heading Paragraph 3: -Funding--',
      'body: -Each pays.--',
      'body: -Nobody else.--',
    ]);
  });

  test('a new clause is inserted whole', () => {
    const one = clause(absent, ['Paragraph 3', 'Funding', 'Each pays.']);
    expect(buildClauseRedline(one).map(shown)).toEqual(['heading Paragraph 3: +Funding++', 'body: +Each pays.++']);
  });

  test('an edited move shows its deletions at the old place and its insertions at the new one', () => {
    const one = clause(
      ['Paragraph 3', 'Funding', 'Each side pays its own costs of work.\nNobody else pays.'],
      ['Paragraph 7', 'Funding', 'Each side pays its own travel costs of work.'],
    );
    const { from, to } = buildMoveRedline(one, 'funding');
    expect(from.map(shown)).toEqual([
      'heading Paragraph 3 funding: <Funding<<',
      'body funding: <Each side pays its own costs of work.<<',
      'body funding: -Nobody else pays.--',
    ]);
    expect(to.map(shown)).toEqual([
      'heading Paragraph 7 funding: >Funding>>',
      'body funding: >Each side pays its own >+travel +>costs of work.>>',
    ]);
  });

  test('a move with nothing kept is a deletion and an insertion', () => {
    const { from, to } = buildMoveRedline(clause([null, '', 'Alpha beta.'], [null, '', 'Один два.']), 'm');
    expect([from.map(shown), to.map(shown)]).toEqual([['body: -Alpha beta.--'], ['body: +Один два.++']]);
  });
});

test('italics are where each text has them', () => {
  const one: RedlineText = {
    changes: [
      { kind: 'kept', text: 'the ' },
      { kind: 'deleted', text: 'ad hoc' },
      { kind: 'inserted', text: 'focal points' },
      { kind: 'kept', text: ' and others\nof each' },
    ],
    italics: { old: [[4, 10]], next: [[0, 3], [4, 9], [29, 33]] },
  }; // biome-ignore format: a table
  expect(buildTextRedline(one, 'title').map(shown)).toEqual([
    'title: *the* -*ad hoc*-+*focal*++ points+ and others',
    'title: o*f ea*ch',
  ]);
});
