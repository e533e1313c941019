import { expect, test } from 'vitest';
import type { Finding } from '../../../shared/model/check.ts';
import { evaluateReadiness, type ReadinessFacts } from '../../../shared/rules/evaluate-readiness.ts';

const clause = (code: string, more: Partial<ReadinessFacts['clauses'][number]> = {}) => ({
  code,
  heading: {},
  body: { id: 'Kata.', ru: 'Слово.', en: 'Words.' },
  stale: [],
  version: 'a'.repeat(64),
  status: { status: 'agreed', stands: true, record: 'b'.repeat(64) },
  ...more,
});

const ready: ReadinessFacts = {
  draft: 'draft-3',
  languages: ['id', 'ru', 'en'],
  parties: [
    { side: 'ours', code: 'ID', state: { en: 'Indonesia' }, nationalLanguage: 'id' },
    { side: 'counterpart', code: 'BY', state: { en: 'Belarus' }, nationalLanguage: 'ru' },
  ],
  title: { id: 'JUDUL', ru: 'НАЗВАНИЕ', en: 'TITLE' },
  clauses: [clause('areas'), clause('closing', { status: { status: 'initialled', stands: true, record: '' } })],
  comments: [],
  typed: [],
  differs: [],
  conflicts: [],
  unanswered: [],
  unread: [],
  findings: [],
};

const finding = (check: Finding['check'], weight: Finding['weight'] = 'warns'): Finding => ({
  check,
  finding: 'shall',
  clause: 'areas',
  language: 'en',
  place: { clause: 'areas', language: 'en', part: 'body', start: 0, end: 5, words: 'shall' },
  other: null,
  weight,
  details: {},
  fix: null,
});

function blocked(facts: Partial<ReadinessFacts>) {
  return evaluateReadiness({ ...ready, ...facts }).flatMap(({ point, passable, blockers }) =>
    blockers.length === 0
      ? []
      : [[point, passable, ...blockers.map((one) => [one.clause, one.language, one.check, one.detail])]],
  );
}

test('a text with everything agreed, answered and frozen is ready', () => {
  expect(blocked({})).toEqual([]);
});

const comment = { id: 'c1', clause: 'areas', language: 'en', words: 'Why?', changes: false };
const open = { status: 'agreed-ad-referendum', stands: true, record: '' };

test.each<[string, Partial<ReadinessFacts>, unknown[]]>([
  [
    'changes of a counter-draft that nobody answered',
    {
      unanswered: [
        { clause: 'areas', language: 'en', words: 'counter-draft-1: Timber.', key: 'a' },
        { clause: null, language: 'ru', words: 'counter-draft-1: Новый.', key: 'b' },
      ],
    },
    [
      [
        'changes',
        true,
        ['areas', 'en', null, 'counter-draft-1: Timber.'],
        [null, 'ru', null, 'counter-draft-1: Новый.'],
      ],
    ],
  ],
  [
    'a damaged comment and damaged unsaved words',
    {
      unread: [
        { point: 'comments', clause: 'areas', key: 'a' },
        { point: 'changes', clause: null, key: 'b' },
      ],
    },
    [
      ['comments', true, ['areas', null, null, 'comment-damaged']],
      ['changes', true, [null, null, null, 'typing-damaged']],
    ],
  ],
  [
    'a bracket in a heading, a body and the title block',
    {
      title: { en: 'TITLE [BY: X]' },
      clauses: [
        clause('areas', { heading: { en: '[Areas]' }, body: { ...clause('').body, en: 'a {i:[ID: b [c]]} d' } }),
      ],
    },
    [
      [
        'brackets',
        true,
        [null, 'en', null, '[BY: X]'],
        ['areas', 'en', null, '[Areas]'],
        ['areas', 'en', null, '[ID: b [c]]'],
      ],
    ],
  ],
  [
    'an open comment, and one that asks for other words',
    { comments: [comment, { ...comment, id: 'c2', clause: null, changes: true }] },
    [
      ['comments', true, ['areas', 'en', null, 'Why?']],
      ['changes', true, [null, 'en', null, 'Why?']],
    ],
  ],
  [
    'words that were typed and not saved',
    { typed: [{ clause: 'areas', language: 'id', words: 'baru' }] },
    [['changes', true, ['areas', 'id', null, 'baru']]],
  ],
  ['a stale language', { clauses: [clause('areas', { stale: ['ru'] })] }, [['stale', true, ['areas', 'ru', null, '']]]],
  [
    'brackets that are plain characters',
    { findings: [finding('bracket-literal')] },
    [['brackets', true, ['areas', 'en', 'bracket-literal', 'shall']]],
  ],
  [
    'a placeholder',
    { findings: [finding('placeholder')] },
    [['placeholders', true, ['areas', 'en', 'placeholder', 'shall']]],
  ],
  [
    'clauses that are open, ad referendum or no longer what was agreed',
    {
      clauses: [
        clause('a', { status: null }),
        clause('b', { status: open }),
        clause('c', { status: { ...open, status: 'agreed', stands: false } }),
      ],
    },
    [
      [
        'agreed',
        true,
        ['a', null, null, 'open'],
        ['b', null, null, 'agreed-ad-referendum'],
        ['c', null, null, 'broken'],
      ],
    ],
  ],
  ['no draft', { draft: null }, [['frozen', false, [null, null, null, '']]]],
  [
    'a draft that is not the text of now',
    {
      differs: [
        { clause: null, key: '1' },
        { clause: 'areas', key: '2' },
      ],
    },
    [['frozen', true, [null, null, null, ''], ['areas', null, null, '']]],
  ],
  [
    'a store at odds',
    { conflicts: [{ clause: 'areas', detail: 'two-heads' }] },
    [['conflicts', false, ['areas', null, null, 'two-heads']]],
  ],
  [
    'what a check warns of',
    { findings: [finding('treaty-word')] },
    [['checks', true, ['areas', 'en', 'treaty-word', 'shall']]],
  ],
  [
    'what a check blocks',
    { findings: [finding('treaty-word'), finding('alternat-unpaired', 'blocks')] },
    [['checks', false, ['areas', 'en', 'treaty-word', 'shall'], ['areas', 'en', 'alternat-unpaired', 'shall']]],
  ],
  [
    'checks that are points of their own',
    { findings: [finding('stale'), finding('indonesian-missing', 'blocks')] },
    [],
  ],
])('lists what blocks signing: %s', (_, facts, expected) => {
  expect(blocked(facts)).toEqual(expected);
});

test.each<[string, string[], Record<string, string>, unknown[]]>([
  ['no Indonesian', ['ru', 'en'], { ru: '', en: '' }, [[null, 'id', null, '']]],
  ['neither the partner’s language nor English', ['id'], { id: '' }, [[null, 'ru', null, '']]],
  ['only English in addition', ['id', 'en'], { id: '', en: '' }, []],
  ['only the partner’s language in addition', ['id', 'ru'], { id: '', ru: '' }, []],
  ['a clause without Indonesian', ['id', 'ru', 'en'], { ru: '', en: '' }, [['areas', 'id', null, '']]],
  ['a clause without English where Russian is whole', ['id', 'ru', 'en'], { id: '', ru: '' }, []],
  ['a clause without either', ['id', 'en'], { id: '' }, [['areas', 'en', null, '']]],
  ['an empty text is none', ['id', 'en'], { id: ' ', en: 'Words.' }, [['areas', 'id', null, '']]],
  ['a clause of a heading alone is whole', ['id', 'en'], { id: '', en: '' }, []],
])('requires Indonesian, and the partner’s language or English (D6): %s', (_, languages, body, expected) => {
  const facts = { languages, clauses: [clause('areas', { body })] };
  expect(blocked(facts)).toEqual(expected.length === 0 ? [] : [['languages', false, ...expected]]);
});

test('requires no Indonesian of two other states, and no language of a partner of the same state (D6)', () => {
  const languages = (parties: typeof ready.parties, ...written: string[]) =>
    blocked({ parties, languages: written, clauses: [clause('areas', { body: { [written[0] ?? '']: 'Words.' } })] });
  const [ours, theirs] = ready.parties;
  if (ours === undefined || theirs === undefined) throw new Error('the fixture has no parties');
  const british = { ...ours, code: 'GB', state: { en: 'United Kingdom' }, nationalLanguage: 'en' };
  const agency = { ...theirs, code: 'BSN', state: { id: 'BSN' }, nationalLanguage: 'en' };
  expect(languages([british, theirs], 'ru')).toEqual([]);
  expect(languages([ours, agency], 'id')).toEqual([]);
  expect(languages([ours, { ...agency, code: 'JP' }], 'id')).toHaveLength(1);
});

test('two similar blockers have separate keys, and each keeps its key as long as it blocks', () => {
  const keys = (body: string) =>
    evaluateReadiness({ ...ready, clauses: [clause('areas', { body: { ...clause('').body, en: body } })] })
      .find(({ point }) => point === 'brackets')
      ?.blockers.map(({ key }) => key);
  const both = keys('[x] and [x]');
  expect(new Set(both).size).toBe(2);
  expect(keys('[x] or')).toEqual(both?.slice(0, 1));
});
