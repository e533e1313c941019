import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparableClause, pairClauses } from '../../../../shared/diff/pairing/pair-clauses.ts';
import { twoClauseTexts } from '../clauses.ts';
import { createLabelledTexts, createRandom } from '../labelled.ts';
import { runs } from '../texts.ts';

/** Clauses by their bodies; a body of `id: text` has that id. */
function clauses(...bodies: string[]): ComparableClause[] {
  return bodies.map((body, at) => {
    const [, id = null, heading = '', text = ''] = /^(?:(\w+): )?(?:# (.*)\n)?([\s\S]*)$/.exec(body) ?? [];
    return { id, number: `${at + 1}`, heading, body: text };
  });
}

const paragraphs = {
  areas: 'The two sides will work together in steel, paper and cars, and in what else they may choose in writing.',
  costs: 'Each of them bears its own costs, as far as its budget and the law of its country allow it to.',
  secrets: 'Nothing that one side marks as secret is shown to anybody else without leave given beforehand.',
  dispute: 'Differences about the reading of this text are settled by talks through the diplomatic channel.',
};
const { areas, costs, secrets, dispute } = paragraphs;

/** The pairs as `old>next`, with `?` for a question to the person and `~` for a move. */
function shown(
  old: readonly ComparableClause[],
  next: readonly ComparableClause[],
  ...chosen: { old: number | null; next: number | null }[]
) {
  const { pairs, partings, deleted, added } = pairClauses(old, next, chosen);
  return [
    ...pairs.map((pair) => `${pair.old}>${pair.next} ${pair.by}${pair.sure ? '' : '?'}${pair.moved ? '~' : ''}`),
    ...partings.map((one) => `${one.kind} ${one.old.join()}>${one.next.join()}`),
    ...deleted.map((at) => `-${at}`),
    ...added.map((at) => `+${at}`),
  ];
}

describe('clauses are paired', () => {
  test('by id first, whatever the texts are', () => {
    expect(shown(clauses(`a: ${areas}`, `b: ${costs}`), clauses(`b: ${areas}`, `a: ${costs}`))).toEqual([
      '1>0 id~',
      '0>1 id',
    ]);
  });
  test('as a person chose, before the id; "no partner" is a choice too', () => {
    const [old, next] = [clauses(`a: ${areas}`, `b: ${costs}`), clauses(`a: ${secrets}`, `b: ${costs}`)];
    expect(shown(old, next, { old: 0, next: 1 }, { old: 1, next: null })).toEqual(['0>1 person', '-1', '+0']);
    expect(shown(old, next, { old: 9, next: 1 }, { old: 0, next: 0 }, { old: 0, next: 1 })).toEqual([
      '0>0 person',
      '1>1 id',
    ]);
  });
  test('by exact text, also under another heading', () => {
    expect(shown(clauses(`# One\n${areas}`, costs), clauses(costs, `# Two\n${areas}`))).toEqual([
      '1>0 text~',
      '0>1 text',
    ]);
  });
  test('equal texts in order, so that the right one counts as deleted', () => {
    expect(shown(clauses(areas, 'Left out.', costs, 'Left out.'), clauses(areas, costs, 'Left out.'))).toEqual([
      '0>0 text',
      '2>1 text',
      '3>2 text',
      '-1',
    ]);
  });
  test('by similarity, ignoring case', () => {
    expect(shown(clauses(areas, costs), clauses(secrets, areas.toUpperCase().replace('CARS', 'buses')))).toEqual([
      '0>1 likeness',
      '-1',
      '+0',
    ]);
  });
  test('not by number alone, nor by heading alone', () => {
    expect(shown(clauses(`# Same\n${areas}`), clauses(`# Same\n${costs}`))).toEqual(['-0', '+0']);
  });
});

test('but less similar ones are left to a person, unless the heading or the neighbours agree', () => {
  const half = `${costs.slice(0, 50)} when the other one has nothing to say against it at all.`;
  expect(shown(clauses(costs), clauses(half))).toEqual(['0>0 likeness?']);
  expect(shown(clauses(`# Costs\n${costs}`), clauses(`# Costs\n${half}`))).toEqual(['0>0 likeness']);
  expect(shown(clauses(areas, costs, secrets), clauses(areas, half, secrets))).toEqual([
    '0>0 text',
    '1>1 likeness',
    '2>2 text',
  ]);
});

test('with neither of two nearly equal candidates', () => {
  const [one, other] = [areas.replace('steel', 'glass'), areas.replace('paper', 'cloth')];
  expect(shown(clauses(areas), clauses(one, other))).toEqual(['0>0 likeness?', '+1']);
});

describe('moves', () => {
  test('mean that the shorter part moved, not the longer one', () => {
    expect(shown(clauses(areas, costs, secrets), clauses(secrets, areas, costs))).toEqual([
      '2>0 text~',
      '0>1 text',
      '1>2 text',
    ]);
    expect(
      shown(clauses(areas, `${costs} ${secrets} ${dispute}`), clauses(`${costs} ${secrets} ${dispute}`, areas)),
    ).toEqual(['1>0 text', '0>1 text~']);
  });
  test('do not include a short clause out of order, unless its id is known', () => {
    expect(shown(clauses('It ends in May.', areas), clauses(areas, 'It ends in May.'))).toEqual([
      '1>0 text',
      '-0',
      '+1',
    ]);
    expect(shown(clauses('x: It ends in May.', areas), clauses(areas, 'x: It ends in May.'))).toEqual([
      '1>0 text',
      '0>1 id~',
    ]);
  });
  test('include a clause that also changed', () => {
    const changed = secrets.replace('anybody else', 'a third country');
    expect(shown(clauses(areas, secrets, costs, dispute), clauses(areas, costs, dispute, changed))).toEqual([
      '0>0 text',
      '2>1 text',
      '3>2 text',
      '1>3 likeness~',
    ]);
  });
});

describe('partings', () => {
  test('a clause is split in two, three, or under its id', () => {
    expect(shown(clauses(`${areas} ${costs}`, dispute), clauses(areas, costs, dispute))).toEqual([
      '0>1 likeness',
      '1>2 text',
      'split 0>0,1',
    ]);
    expect(shown(clauses(`${areas} ${costs} ${secrets}`), clauses(areas, costs, secrets))).toContainEqual(
      'split 0>0,1,2',
    );
    expect(shown(clauses(`a: ${areas} ${costs}`), clauses(`a: ${costs}`, areas))).toEqual(['0>0 id', 'split 0>0,1']);
  });
  test('neighbours with the same words in another frame are joined or split, however short they are', () => {
    const unnumbered = (...bodies: string[]) => clauses(...bodies).map((one) => ({ ...one, number: '' }));
    const [lines, whole] = [
      unnumbered('The areas are:', 'cars;', 'paper.'),
      unnumbered('The areas are:\ncars;\npaper.'),
    ];
    expect(shown(lines, whole)).toEqual(['0>0 likeness', 'joined 0,1,2>0']);
    expect(shown(whole, lines)).toEqual(['0>0 likeness', 'split 0>0,1,2']);
    const [first, ...others] = unnumbered('# Areas\nThe areas are:', 'cars;\npaper.', 'They may change.');
    const numbered = first === undefined ? [] : [{ ...first, number: 'Article 1' }, ...others];
    expect(shown(numbered, clauses('# Areas\nThe areas are:\ncars;\npaper.\nThey may change.'))).toEqual([
      '0>0 likeness',
      'joined 0,1,2>0',
    ]);
  });
  test('neighbours that have a number or a heading of their own, or other words, are not', () => {
    const whole = clauses('The areas are:\ncars;');
    for (const other of [clauses('The areas are:', 'cars;'), clauses('The areas are:', '# cars;\n')])
      expect(shown(other, whole).filter((one) => one.startsWith('joined'))).toEqual([]);
    const lines = clauses('The areas are:', 'paper;').map((one) => ({ ...one, number: '' }));
    expect(shown(lines, whole).filter((one) => one.startsWith('joined'))).toEqual([]);
  });
  test('two clauses are joined', () => {
    expect(shown(clauses(areas, costs, dispute), clauses(`${areas}\n${costs}`, dispute))).toEqual([
      '1>0 likeness',
      '2>1 text',
      'joined 0,1>0',
    ]);
  });
  test('a clause with other words is not a part', () => {
    expect(shown(clauses(`a: ${areas} ${costs}`), clauses(`a: ${areas}`, secrets))).toEqual(['0>0 id', '+1']);
  });
});

test('every clause is in exactly one place, and pairs are in the order of the next text', () => {
  fc.assert(
    fc.property(twoClauseTexts, fc.infiniteStream(fc.nat(9)), ([old, next], stream) => {
      const pick = () => stream.next().value ?? 0;
      const chosen = Array.from({ length: pick() % 4 }, () => ({
        old: pick() % 2 ? pick() : null,
        next: pick() % 2 ? pick() : null,
      }));
      const { pairs, partings, deleted, added } = pairClauses(old, next, chosen);
      const places = (side: 'old' | 'next', rest: readonly number[]) =>
        [...new Set([...pairs.map((pair) => pair[side]), ...partings.flatMap((one) => one[side])]), ...rest].sort(
          (a, b) => a - b,
        );
      expect([places('old', deleted), places('next', added)]).toEqual([[...old.keys()], [...next.keys()]]);
      expect(pairs.map((pair) => pair.next)).toEqual(
        [...new Set(pairs.map((pair) => pair.next))].sort((a, b) => a - b),
      );
      expect(new Set(pairs.map((pair) => pair.old)).size).toBe(pairs.length);
      for (const side of ['old', 'next'] as const) {
        const parted = partings.flatMap((one) => one[side]);
        expect(new Set(parted).size).toBe(parted.length);
      }
    }),
    { numRuns: runs },
  );
});

test.each([1, 2, 3, 4, 5, 6])(
  '600 clauses of shared templates, a part of their sentences replaced: seed %i',
  (seed) => {
    for (const { replaced, right, wrong } of [
      { replaced: 0.2, right: 585, wrong: 5 },
      { replaced: 0.4, right: 500, wrong: 40 },
    ]) {
      const { old, next, partner } = createLabelledTexts(seed, 600, replaced);
      const { pairs } = pairClauses(old, next);
      const isRight = ({ old: a, next: b }: { old: number; next: number }) => partner[a] === b;
      expect(partner.filter((at) => at !== null)).toHaveLength(600);
      expect(pairs.filter((pair) => pair.sure && isRight(pair)).length).toBeGreaterThanOrEqual(right);
      expect(pairs.filter((pair) => pair.sure && !isRight(pair)).length).toBeLessThanOrEqual(wrong);
      expect(pairs.filter((pair) => !isRight(pair)).length).toBeLessThanOrEqual(wrong);
    }
  },
);

test('600 clauses of one template that differ in a name are paired by the name', () => {
  const below = createRandom(7);
  const names = Array.from({ length: 600 }, (_, at) => `Name${at * 7919}`);
  const body = (name: string, n: number) =>
    `The two sides will further trade in ${name} as far as their laws allow it in ${n} years.`;
  const old = clauses(...names.map((name) => body(name, 5)));
  const order = names.map((_, at) => at).sort(() => below(3) - 1);
  const next = order.map(
    (at): ComparableClause => ({ id: null, number: '', heading: '', body: body(names[at] ?? '', 6) }),
  );
  const { pairs } = pairClauses(old, next);
  expect(pairs.filter((pair) => pair.sure && order[pair.next] === pair.old)).toHaveLength(600);
});
