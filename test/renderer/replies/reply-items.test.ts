import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAppliedByDefault, listReplyItems, replySections } from '../../../renderer/features/replies/reply-items.ts';
import { replyPreview, type ShownPreview } from '../../../shared/model/reply.ts';

const place = { clause: 'areas', part: 'body', start: 0, end: 4 } as const;
const placed = { key: '1', place, unplaced: null };
const unplaced = { key: '1', place: null, unplaced: 'not-anchored' } as const;
const quote = { text: 'one two three', before: 'zero ', after: ' four' };
const by = { author: 'USER', date: null };

const silent = {
  ...placed,
  kind: 'substance',
  noise: false,
  old: 'two',
  next: '2',
  quote,
  proposal: 'one 2 three',
  unseen: false,
} as const;
const proposal = {
  ...placed,
  ...by,
  by: 'tracked',
  kind: 'insertion',
  old: '',
  next: 'new ',
  quote,
  proposal: 'one new two three',
  to: null,
  found: 0,
} as const;
const comment = { ...placed, ...by, text: 'Mengapa?', words: '', quote: null, parent: null, resolved: false } as const;
const row = {
  ...placed,
  named: 'Pasal 2',
  kind: 'legal',
  text: 'Usul',
  proposal: null,
  noInput: false,
  found: 0,
} as const;
const mark: ShownPreview['marks'][number] = { ...placed, ...by, by: 'hand', what: ['highlight'], text: 'one' };

const items = (lists: Partial<Pick<ShownPreview, 'silent' | 'proposals' | 'comments' | 'rows' | 'marks'>>) =>
  listReplyItems(
    replyPreview.parse({
      recognised: {
        sent: 0,
        draft: null,
        language: null,
        by: null,
        likeness: 1,
        sure: true,
        others: [],
        request: null,
        unit: null,
      },
      clauses: [],
      silent: [],
      proposals: [],
      comments: [],
      rows: [],
      marks: [],
      ignored: [],
      counts: {
        found: 0,
        placed: 0,
        unplaced: 0,
        silent: 0,
        noise: 0,
        tracked: 0,
        hand: 0,
        comments: 0,
        rows: 0,
        marks: 0,
      },
      ...lists,
    }),
  );

test('each list of the preview has its section; what has no place is in one of its own', () => {
  const sections = items({
    silent: [silent, { ...silent, noise: true }],
    proposals: [proposal, { ...proposal, by: 'hand' }, { ...proposal, ...unplaced }],
    comments: [comment, { ...comment, ...unplaced }],
    rows: [row, { ...row, ...unplaced }],
    marks: [mark],
  }).map(({ section }) => section);
  expect(sections).toEqual([
    'silent',
    'noise',
    'tracked',
    'hand',
    'unplaced',
    'comments',
    'unplaced',
    'rows',
    'unplaced',
    'marks',
  ]);
});

test('all but marks and noise are applied by default', () => {
  expect(replySections.filter((section) => !isAppliedByDefault({ section }))).toEqual(['marks', 'noise']);
});

test('a change is shown between the words around it, a deletion and an insertion at their place', () => {
  const around = (more: Partial<ShownPreview['silent'][number]>) => {
    const [item] = items({ silent: [{ ...silent, ...more }] });
    return [item?.before, item?.old, item?.next, item?.after];
  };
  expect(around({})).toEqual(['zero one ', 'two', '2', ' three four']);
  expect(around({ next: '', proposal: 'one  three' })).toEqual(['zero one ', 'two', '', ' three four']);
  expect(around({ old: '', next: 'new ', proposal: 'one new two three' })).toEqual([
    'zero one ',
    '',
    'new ',
    'two three four',
  ]);
});

test.each([
  { what: 'the quote is missing', more: { quote: null } },
  { what: 'the quote does not contain the words', more: { old: 'five' } },
  { what: 'no insertion makes the proposal', more: { old: '', next: 'new ', proposal: 'something else' } },
])('a change is shown without context if $what', ({ more }) => {
  expect(items({ silent: [{ ...silent, ...more }] })).toMatchObject([{ before: '', after: '' }]);
});

test('a row that states "no input" becomes no comment; any other becomes one of its kind', () => {
  const [usual, none] = items({ rows: [row, { ...row, key: '2', text: 'Nihil', noInput: true }] });
  expect(usual).toMatchObject({ kind: 'legal', body: 'Usul', words: 'Usul', what: ['Pasal 2'], noInput: false });
  expect(none).toMatchObject({ body: '', noInput: true });
});

test('a comment says whether it answers another one, and which words it is about', () => {
  const [first, second] = items({
    comments: [comment, { ...comment, key: '2', parent: '1', words: 'one', resolved: true }],
  });
  expect(first).toMatchObject({ answers: false, quote: null, words: 'Mengapa?', author: 'USER' });
  expect(second).toMatchObject({ answers: true, quote: 'one', resolved: true });
});

test('a change of words that the quote has twice is shown at the place where the proposal changes them', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 4 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, text, text, (before, old, next, after) => {
      fc.pre(old !== '' || next !== '');
      const proposal = before + next + after;
      const change = { old, next, proposal, quote: { text: before + old + after, before: '', after: '' } };
      const [item] = items({ silent: [{ ...silent, ...change }] });
      expect(`${item?.before}${next}${item?.after}`).toBe(proposal);
    }),
  );
});
