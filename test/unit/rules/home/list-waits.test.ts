import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextStanding } from '../../../../shared/model/home.ts';
import { listWaits, type Wait } from '../../../../shared/rules/home/list-waits.ts';
import { buildStanding } from './standing.ts';

const TODAY = '2022-02-04';
const unsigned = { planned: null, paper: 'open', signed: null, handedOver: false } as const;
const meeting = { kind: 'meeting', day: '2022-02-09', label: 'Minsk' } as const;

const describeWait = ({ reason, step, count, due, by, clause }: Wait): string =>
  [reason, step, count, due ?? '-', by ?? '-', clause ?? '-'].join(' ');

test.each<[string, Partial<TextStanding>, string[]]>([
  ['nothing', {}, []],
  [
    'those who have not answered, with their deadline',
    { asked: [{ deadline: '2022-02-02', draft: 'Draf 4', who: ['ILMATE', 'IKMA'] }] },
    ['replies remind 2 2022-02-02 deadline -'],
  ],
  [
    'a request without a deadline',
    { asked: [{ deadline: null, draft: '', who: ['AGRO'] }] },
    ['replies remind 1 - - -'],
  ],
  [
    'open comments, until the next meeting',
    { openComments: 2, commentsAt: 'funding', events: [meeting] },
    ['comments answer 2 2022-02-09 meeting funding'],
  ],
  [
    'a meeting that has passed sets no day',
    { openComments: 2, events: [{ ...meeting, day: '2022-02-03' }] },
    ['comments answer 2 - - -'],
  ],
  [
    'changes of a counter-draft',
    { examined: { findings: 0, findingsAt: null, unanswered: 8, counterDraft: null }, events: [meeting] },
    ['counter-draft compare 8 2022-02-09 meeting -'],
  ],
  [
    'a text that is not examined yet',
    { examined: null, brackets: 1, bracketsAt: 'areas' },
    ['brackets settle 1 - - areas'],
  ],
  [
    'stale languages, each with its first clause',
    {
      staleIn: [
        { language: 'ru', clauses: ['areas', 'funding'] },
        { language: 'en', clauses: ['title'] },
      ],
    },
    ['stale adjust 1 - - title', 'stale adjust 2 - - areas'],
  ],
  [
    'findings, until the signing and not the meeting',
    {
      examined: { findings: 2, findingsAt: 'areas', unanswered: 0, counterDraft: null },
      events: [meeting],
      signing: { ...unsigned, planned: '2022-03-16', paper: 'done' },
    },
    ['findings look 2 2022-03-16 signing areas'],
  ],
  [
    'unsaved words, in the clause typed in last',
    {
      typed: [
        { clause: 'areas', language: 'en', words: 40, at: '' },
        { clause: 'funding', language: 'id', words: 1, at: '' },
      ],
    },
    ['typed go-on 41 - - areas'],
  ],
  [
    'treaty paper counts back from the signing: four working days (D20)',
    { signing: { ...unsigned, planned: '2022-02-23' } },
    ['treaty-paper request 1 2022-02-08 signing -'],
  ],
  [
    'when no time is left to complete a request, its last day',
    { signing: { ...unsigned, planned: '2022-02-14' } },
    ['treaty-paper request 1 2022-02-08 signing -'],
  ],
  ['treaty paper that is not required', { signing: { ...unsigned, planned: '2022-02-23', paper: 'not-required' } }, []],
  [
    'a day of signing that has passed',
    { signing: { ...unsigned, planned: '2022-02-03' } },
    ['signing-record record 1 2022-02-03 signing -'],
  ],
  [
    'a signed text asks for nothing more of its words',
    { brackets: 3, openComments: 2, signing: { ...unsigned, signed: '2022-02-03' } },
    ['hand-over record 1 - - -'],
  ],
  [
    'a signed text that ends in 180 days',
    { expires: '2022-08-03', signing: { ...unsigned, signed: '2021-02-03', handedOver: true } },
    ['expiry plan 1 2022-08-03 end -'],
  ],
  [
    'one that ends later',
    { expires: '2022-08-04', signing: { ...unsigned, signed: '2021-02-03', handedOver: true } },
    [],
  ],
  ['an archived text', { archived: true, openComments: 2, damaged: 1 }, []],
])('what waits: %s', (_, change, expected) => {
  expect(listWaits([buildStanding(change)], TODAY).map(describeWait)).toEqual(expected);
});

test('what stops all other work comes first, then what is overdue, then by day, what has no day last', () => {
  const texts = [
    buildStanding({ code: 'a', openComments: 1 }),
    buildStanding({ code: 'b', asked: [{ deadline: '2022-02-02', draft: '', who: ['AGRO'] }] }),
    buildStanding({ code: 'c', damaged: 1 }),
    buildStanding({ code: 'd', openComments: 1, events: [meeting] }),
  ];
  expect(listWaits(texts, TODAY).map(({ code }) => code)).toEqual(['c', 'b', 'd', 'a']);
});

const day = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2021, 5, 1) + n * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = fc.integer({ min: 0, max: 3 });
const standing = fc
  .record({
    code: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    archived: fc.boolean(),
    openComments: count,
    brackets: count,
    damaged: count,
    conflicts: count,
    newer: count,
    expires: maybe(day),
    asked: fc.array(
      fc.record({ deadline: maybe(day), draft: fc.constant(''), who: fc.subarray(['AGRO', 'IKFT'], { minLength: 1 }) }),
      { maxLength: 2 },
    ),
    events: fc
      .array(
        fc.record({ kind: fc.constantFrom<'meeting' | 'draft'>('meeting', 'draft'), day, label: fc.constant('') }),
        { maxLength: 3 },
      )
      .map((all) => all.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
    signing: fc.record({
      planned: maybe(day),
      paper: fc.constantFrom<'open' | 'done' | 'not-required'>('open', 'done', 'not-required'),
      signed: maybe(day),
      handedOver: fc.boolean(),
    }),
    examined: maybe(
      fc.record({ findings: count, findingsAt: fc.constant(null), unanswered: count, counterDraft: fc.constant(null) }),
    ),
  })
  .map((change) => buildStanding(change));
const standings = fc
  .uniqueArray(standing, { selector: ({ code }) => code, maxLength: 5 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

test('the order does not depend on that of the texts, and each wait is of an open text, counted and in order of day', () => {
  fc.assert(
    fc.property(standings, day, ([texts, shuffled], today) => {
      const waits = listWaits(texts, today);
      expect(listWaits(shuffled, today)).toEqual(waits);
      const open = new Set(texts.flatMap(({ code, archived }) => (archived ? [] : [code])));
      expect(waits.every(({ code, count }) => open.has(code) && count > 0)).toBe(true);
      const rest = waits.filter(({ reason }) => reason !== 'damaged' && reason !== 'conflicts');
      expect(waits.slice(waits.length - rest.length)).toEqual(rest);
      const days = rest.map(({ due }) => due ?? '9999');
      expect(days).toEqual(days.toSorted());
      expect(waits.every(({ due, by }) => (due === null) === (by === null))).toBe(true);
    }),
  );
});
