import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import { listReplyItems } from '../../../../shared/import/reply/list-reply-items.ts';
import type {
  FormattingMark,
  ReplyFindings,
  UntrackedChange,
} from '../../../../shared/import/reply/model/reply-findings.ts';
import { joinFindings } from '../../../../shared/import/reply/preview-languages.ts';
import { shownPreview } from '../../../../shared/model/incoming/reply-preview.ts';
import {
  commentedRun,
  createComment,
  createDocument,
  createParagraph,
  insertedRun,
  listLines,
  previewDocument,
} from './built-file.ts';
import { loi } from './loi.ts';

const FUNDING = 'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.';
const lines = listLines(loi);

test('every item has the words that are shown and the comment that it becomes, and fits the schema', () => {
  const edited = createParagraph([
    commentedRun('Masing-masing', '1', '2'),
    ' Peserta menanggung biayanya sendiri. Biaya lain ',
    insertedRun('tetap ', 'Rina'),
    'diputuskan bersama secara lisan.',
  ]);
  const comments = [createComment('1', 'Mengapa?', { author: 'Rina' }), createComment('2', 'Lazim.', { parent: '1' })];
  const file = createDocument(
    lines.map((line) => (line === FUNDING ? edited : createParagraph(line))),
    { comments },
  );
  const found = previewDocument(file, loi);
  const items = listReplyItems(found, formatReplyComment);
  expect(items).toMatchObject([
    {
      source: 'silent',
      change: 'substance',
      old: 'tertulis',
      next: 'lisan',
      before: expect.stringMatching(/secara $/),
      after: expect.stringMatching(/^\./),
      kind: 'silent-change',
      author: null,
    },
    {
      source: 'tracked',
      change: 'insertion',
      next: 'tetap ',
      before: expect.stringMatching(/lain $/),
      after: expect.stringMatching(/^diputuskan/),
      kind: 'substance',
      author: 'Rina',
    },
    { source: 'comments', words: 'Mengapa?', body: 'Mengapa?', parent: null, author: 'Rina' },
    { source: 'comments', words: 'Lazim.', body: 'Lazim.', parent: items[2]?.key },
  ]);
  expect(shownPreview.safeParse(joinFindings([found], formatReplyComment)).success).toBe(true);
});

const place = { clause: 'areas', part: 'body', start: 0, end: 4 } as const;
const placed = { key: '1', place, unplaced: null };
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
const mark: FormattingMark = { ...placed, ...by, by: 'hand', what: ['highlight'], text: 'one' };

const items = (lists: Partial<Pick<ReplyFindings, 'silent' | 'proposals' | 'comments' | 'rows' | 'marks'>>) =>
  listReplyItems({ silent: [], proposals: [], comments: [], rows: [], marks: [], ...lists }, formatReplyComment);

test('each kind of finding has its source; noise is apart', () => {
  const sources = items({
    silent: [silent, { ...silent, noise: true }],
    proposals: [proposal, { ...proposal, by: 'hand' }],
    comments: [comment],
    rows: [row],
    marks: [mark],
  }).map(({ source }) => source);
  expect(sources).toEqual(['silent', 'noise', 'tracked', 'hand', 'comments', 'rows', 'marks']);
});

test('a change is shown between the words around it, a deletion and an insertion at their place', () => {
  const around = (more: Partial<UntrackedChange>) => {
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
  expect(usual).toMatchObject({ kind: 'legal', body: 'Usul', words: 'Usul', named: 'Pasal 2', noInput: false });
  expect(none).toMatchObject({ body: '', noInput: true });
});

test('a comment says which other one it answers, and which words it is about', () => {
  const [first, second] = items({
    comments: [comment, { ...comment, key: '2', parent: '1', words: 'one', resolved: true }],
  });
  expect(first).toMatchObject({ parent: null, anchor: null, words: 'Mengapa?', author: 'USER' });
  expect(second).toMatchObject({ parent: '1', anchor: 'one', resolved: true });
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
