import fc from 'fast-check';
import type { ComparableClause } from '../../../shared/diff/pairing/pair-clauses.ts';
import { anyText, twoTexts } from './texts.ts';

const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { freq: 2 });
const number = fc.constantFrom('', '1', '2', '3');
const heading = fc.oneof(fc.constantFrom('', 'Costs', 'Tujuan', 'Цель'), anyText);

const clause = fc.record({ id, number, heading, body: anyText });
const edited = fc.tuple(id, number, heading, twoTexts, fc.boolean());

type Two = readonly [readonly ComparableClause[], readonly ComparableClause[]];

function sliced({ body, ...rest }: ComparableClause): ComparableClause[] {
  const middle = body.length >> 1;
  return [
    { ...rest, body: body.slice(0, middle) },
    { ...rest, id: null, body: body.slice(middle) },
  ];
}

/** Two texts of clauses, most of them in both; some edited, reordered, split, joined, or in one text only. */
export const twoClauseTexts = fc
  .record({
    edited: fc.array(edited, { maxLength: 5 }),
    old: fc.array(clause, { maxLength: 2 }),
    next: fc.array(clause, { maxLength: 2 }),
    shift: fc.nat(4),
    split: fc.constantFrom('none', 'old', 'next'),
  })
  .map(({ edited: list, old, next, shift, split }): Two => {
    const side = (which: 0 | 1) =>
      list.map(([one, two, three, texts, known]) => ({
        id: known ? one : null,
        number: two,
        heading: three,
        body: texts[which],
      }));
    const [olds, nexts] = [side(0), side(1)];
    const turned = [...nexts.slice(shift), ...nexts.slice(0, shift)];
    const [first, ...rest] = turned;
    const cut = (clauses: ComparableClause[]) => (clauses[0] ? [...sliced(clauses[0]), ...clauses.slice(1)] : clauses);
    return [
      [...(split === 'old' ? cut(olds) : olds), ...old],
      [...next, ...(split === 'next' && first ? [...sliced(first), ...rest] : turned)],
    ];
  });
