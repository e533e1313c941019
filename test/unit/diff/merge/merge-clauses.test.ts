import { describe, expect, test } from 'vitest';
import { mergeClauses } from '../../../../shared/diff/merge/merge-clauses.ts';
import { mergeTexts } from '../../../../shared/diff/merge/merge-texts.ts';
import type { ComparableClause } from '../../../../shared/diff/pairing/pair-clauses.ts';

const base =
  'The Participants will meet once a year in Minsk. Each of them pays USD 1,000 to the fund on 20 January 2022.';

test.each([
  [
    'different sentences',
    ['once a year', 'twice a year'],
    ['1,000', '2,000'],
    'The Participants will meet twice a year in Minsk. Each of them pays USD 2,000 to the fund on 20 January 2022.',
  ],
  [
    'different words of one sentence',
    ['will', 'shall'],
    ['Minsk', 'Jakarta'],
    'The Participants shall meet once a year in Jakarta. Each of them pays USD 1,000 to the fund on 20 January 2022.',
  ],
  [
    'the end of one sentence and the beginning of the next',
    ['Minsk', 'Jakarta'],
    ['Each', 'One'],
    'The Participants will meet once a year in Jakarta. One of them pays USD 1,000 to the fund on 20 January 2022.',
  ],
  [
    'the same change and one more',
    ['once', 'twice'],
    ['once', 'twice'],
    'The Participants will meet twice a year in Minsk. Each of them pays USD 1,000 to the fund on 20 January 2022.',
  ],
  ['words put in at both ends', ['The Part', '1. The Part'], ['2022.', '2022. It ends.'], `1. ${base} It ends.`],
  ['one number', ['1,000', '2,000'], ['1,000', '3,000'], null],
  ['a currency and its amount', ['USD', 'EUR'], ['1,000', '2,000'], null],
  ['the day and the year of one date', ['20 ', '21 '], ['2022', '2023'], null],
  ['neighbouring words', ['The Participants', 'The Parties'], ['will', 'shall'], null],
  ['two insertions in one place', ['year in', 'year, if asked, in'], ['year in', 'year without fail in'], null],
  [
    'a sentence that one side left out',
    [' Each of them pays USD 1,000 to the fund on 20 January 2022.', ''],
    ['1,000', '2,000'],
    null,
  ],
  ['brackets that cross', ['meet once a year', '[meet once a year]'], ['a year in Minsk', '[a year in Minsk]'], null],
] as const)('merges the changes of both sides: %s', (_, [from, to], [other, toOther], expected) => {
  const { merged, stretches } = mergeTexts(base, base.replace(from, to), base.replace(other, toOther));
  expect(merged).toBe(expected);
  expect(stretches.some((one) => one.from === 'conflict')).toBe(expected === null);
});

test('a mark split by both sides, or a result that no longer parses, is a conflict of the whole text', () => {
  const old = 'The side {ID:Indonesia} will pay for all of the first year in full.';
  const merged = mergeTexts(old, old.replace('{ID:Indonesia}', 'Indonesia'), old.replace('Indonesia', '[Indonesia]'));
  expect([merged.merged, merged.stretches.map(({ from }) => from)]).toEqual([
    null,
    expect.arrayContaining(['conflict']),
  ]);
});

describe('three texts', () => {
  const clause = (id: string | null, body: string): ComparableClause => ({ id, number: '', heading: '', body });
  const [areas, costs, secrets] = [
    'The two sides will work together in steel, paper and cars, and in what else they may choose.',
    'Each of them bears its own costs, as far as its budget and the law of its country allow it to.',
    'Nothing that one side marks as secret is shown to anybody else without leave given beforehand.',
  ];
  const sent = [clause('a', areas), clause('b', costs), clause('c', secrets)];
  const summary = (ours: ComparableClause[], theirs: ComparableClause[]) =>
    mergeClauses(sent, ours, theirs).map((row) => [
      row.base,
      row.ours,
      row.theirs,
      row.state,
      typeof row.proposal === 'object' ? (row.proposal?.body ?? null) : row.proposal,
    ]);

  test('name who put a clause in another place, though its words are the same', () => {
    const moved = [sent[2], sent[0], sent[1]].flatMap((one) => one ?? []);
    const movers = (ours: ComparableClause[], theirs: ComparableClause[]) =>
      mergeClauses(sent, ours, theirs).flatMap((row) => (row.moved === null ? [] : [[row.base, row.state, row.moved]]));
    expect(movers(sent, moved)).toEqual([[2, 'same', 'theirs']]);
    expect(movers(moved, sent)).toEqual([[2, 'same', 'ours']]);
    expect(movers(moved, moved)).toEqual([[2, 'same', 'both']]);
    expect(movers(sent, sent)).toEqual([]);
  });

  test('report a change by one side, by both alike, by both differently, a deletion and an insertion', () => {
    const ours = [
      clause('a', areas.replace('steel', 'glass')),
      clause('b', costs.replace('own', 'whole')),
      clause('d', 'A new one by us.'),
    ];
    const theirs = [
      clause(null, 'Theirs alone.'),
      clause(null, areas.replace('choose', 'wish')),
      clause(null, costs.replace('own', 'whole')),
      clause(null, secrets),
    ];
    expect(summary(ours, theirs)).toEqual([
      [null, null, 0, 'theirs', 'Theirs alone.'],
      [0, 0, 1, 'both-differently', areas.replace('steel', 'glass').replace('choose', 'wish')],
      [1, 1, 2, 'both-same', costs.replace('own', 'whole')],
      [2, null, 3, 'ours', 'left-out'],
      [null, 2, null, 'ours', 'A new one by us.'],
    ]);
  });
  test('deleted by one and changed by the other is a conflict; the same insertion by both is one clause', () => {
    const fresh = 'Both of them will tell each other at once of whatever may put the work of the other in danger.';
    const ours = [clause('a', areas), clause('b', costs), clause('x', fresh)];
    const theirs = [
      clause(null, areas),
      clause(null, costs),
      clause(null, secrets.replace('secret', 'closed')),
      clause(null, fresh),
    ];
    expect(summary(ours, theirs)).toEqual([
      [0, 0, 0, 'same', areas],
      [1, 1, 1, 'same', costs],
      [2, null, 2, 'both-differently', null],
      [null, 2, 3, 'both-same', fresh],
    ]);
  });
});
