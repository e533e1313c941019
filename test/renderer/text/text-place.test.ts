import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addShownLanguages,
  beginComment,
  beginEdit,
  chooseNextLanguage,
  createTextPlace,
  endEdit,
  findCurrentClause,
  openCommentCard,
  openDrawerTab,
  pointAtWords,
  readEditing,
  selectClause,
  showComment,
} from '../../../renderer/views/text/text-place.ts';
import { buildShownClause, buildShownStatus } from '../../helpers/shown.ts';

const clauses = ['areas', 'funding', 'forms'].map((code) => buildShownClause({ code }));
const locked = clauses.map((one) => (one.code === 'areas' ? { ...one, status: buildShownStatus() } : one));
const atAreas = createTextPlace({ clause: 'areas' }, '');
const commented = openCommentCard(atAreas, 'comment-1');
const words = { clause: 'funding', language: 'id', part: 'body', start: 0, end: 4 } as const;

describe('an address', () => {
  test.each([
    { what: 'names a clause', address: { clause: 'areas' }, place: { chosen: 'areas', drawer: null, comment: null } },
    {
      what: 'names a comment with its tab',
      address: { clause: 'areas', drawer: 'comments', comment: 'c' },
      place: { chosen: 'areas', drawer: 'comments', comment: 'c' },
    },
    {
      what: 'opens a clause in a language',
      address: { clause: 'areas', drawer: 'edit', comment: 'ru' },
      place: { asked: [{ clause: 'areas', language: 'ru' }], drawer: null, comment: null },
    },
    {
      what: 'opens nothing without a language',
      address: { clause: 'areas', drawer: 'edit' },
      place: { asked: [], drawer: null },
    },
    { what: 'names an unknown tab', address: { drawer: 'units' }, place: { chosen: null, drawer: null } },
  ])('that $what', ({ address, place }) => {
    expect(createTextPlace(address, 'forms')).toMatchObject(place);
  });
});

describe('the current clause', () => {
  const current = (chosen: string | undefined, start: string, all = clauses) =>
    findCurrentClause(createTextPlace({ clause: chosen }, start), all)?.code;

  test('is the chosen one, otherwise the one where the text was left, otherwise the first', () => {
    expect(current('funding', 'forms')).toBe('funding');
    expect(current(undefined, 'forms')).toBe('forms');
    expect(current(undefined, 'removed')).toBe('areas');
  });

  test('is missing where the draft lacks the chosen one, and in an empty text', () => {
    expect(current('removed', 'forms')).toBeUndefined();
    expect(current(undefined, '', [])).toBeUndefined();
  });
});

describe('an edit', () => {
  const editing = beginEdit(atAreas, { clause: 'areas', language: 'id' }, clauses);

  test('stays open when another clause is selected', () => {
    expect(selectClause(editing, 'forms', clauses).asked).toEqual([{ clause: 'areas', language: 'id' }]);
  });

  test('in another language opens next to it, going back opens none twice, and another clause closes both', () => {
    const open = (place: typeof editing) => place.asked.map(({ clause, language }) => `${clause} ${language}`);
    const both = beginEdit(editing, { clause: 'areas', language: 'ru' }, clauses);
    expect(open(both)).toEqual(['areas id', 'areas ru']);
    expect(open(beginEdit(both, { clause: 'areas', language: 'id' }, clauses))).toEqual(['areas ru', 'areas id']);
    expect(open(endEdit(both, 'ru'))).toEqual(['areas id']);
    expect(open(endEdit(both))).toEqual([]);
    expect(open(beginEdit(both, { clause: 'forms', language: 'en' }, clauses))).toEqual(['forms en']);
  });

  test('of text that is agreed meanwhile is refused, until another clause is selected', () => {
    expect(readEditing(editing, locked)).toEqual({ editors: [], refused: { clause: 'areas', language: 'id' } });
    expect(selectClause(editing, 'areas', locked).asked).toHaveLength(1);
    expect(selectClause(editing, 'forms', locked).asked).toEqual([]);
  });
});

describe('an open comment', () => {
  test.each([
    { what: 'selecting its clause', next: selectClause(commented, 'areas', clauses), comment: 'comment-1' },
    { what: 'selecting another clause', next: selectClause(commented, 'forms', clauses), comment: null },
    {
      what: 'editing its clause',
      next: beginEdit(commented, { clause: 'areas', language: 'id' }, clauses),
      comment: 'comment-1',
    },
    {
      what: 'editing another clause',
      next: beginEdit(commented, { clause: 'forms', language: 'id' }, clauses),
      comment: null,
    },
    { what: 'going to words of another clause', next: pointAtWords(commented, words, clauses), comment: null },
    { what: 'a tab of another clause', next: openDrawerTab(commented, 'history', 'forms'), comment: null },
  ])('after $what is $comment', ({ next, comment }) => {
    expect(next.comment).toBe(comment);
  });

  test('of another clause is the one that a person goes to in the list, with its clause', () => {
    const next = showComment(commented, { id: 'comment-2', clause: 'funding' }, clauses);
    expect(next).toMatchObject({ chosen: 'funding', comment: 'comment-2' });
  });

  test('on the whole text leaves the clause as it is', () => {
    expect(showComment(atAreas, { id: 'c', clause: null }, clauses)).toMatchObject({ chosen: 'areas', comment: 'c' });
  });

  test('belongs to the current clause, wherever a person goes', () => {
    const owner = (comment: string | null) => comment?.split(' ')[0] ?? null;
    const code = fc.constantFrom('areas', 'funding', 'forms');
    const step = fc.record({ go: fc.constantFrom('select', 'edit', 'point', 'drawer', 'comment'), code } as const);
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let place = createTextPlace({}, 'funding');
        for (const { go, code: to } of steps) {
          if (go === 'select') place = selectClause(place, to, clauses);
          else if (go === 'edit') place = beginEdit(place, { clause: to, language: 'id' }, clauses);
          else if (go === 'point') place = pointAtWords(place, { ...words, clause: to }, clauses);
          else if (go === 'drawer') place = openDrawerTab(place, 'checks', to);
          else place = showComment(place, { id: `${to} comment`, clause: to }, clauses);
          if (place.comment !== null) expect(owner(place.comment)).toBe(findCurrentClause(place, clauses)?.code);
        }
      }),
    );
  });
});

test('words that are pointed at are forgotten when another clause is selected', () => {
  const pointing = pointAtWords(atAreas, words, clauses);
  expect(selectClause(pointing, 'funding', clauses).pointed).toEqual(words);
  expect(selectClause(pointing, 'areas', clauses).pointed).toBeNull();
});

test('a comment on selected words goes to their clause, another one stays', () => {
  const target = { clause: 'forms', clauseName: '3', language: 'id', quote: 'kata' };
  expect(beginComment(commented, target)).toMatchObject({ chosen: 'forms', drawer: 'comments', comment: null });
  const whole = { ...target, clause: 'areas', quote: null };
  expect(beginComment(commented, whole)).toMatchObject({ chosen: 'areas', comment: null, making: whole });
});

test.each([
  { what: 'already there', shown: ['id', 'en'], wanted: ['en'], next: null },
  { what: 'instead of the only one', shown: ['id'], wanted: ['ru'], next: ['ru'] },
  { what: 'with the one that is compared', shown: ['id'], wanted: ['ru', 'en'], next: ['en', 'ru'] },
  { what: 'next to several', shown: ['id', 'en'], wanted: ['ru'], next: ['id', 'en', 'ru'] },
  { what: 'that the text does not have', shown: ['id', 'en'], wanted: ['fr'], next: ['id', 'en'] },
])('a language $what is shown in the order of the text', ({ shown, wanted, next }) => {
  expect(addShownLanguages(shown, wanted, ['id', 'en', 'ru'])).toEqual(next);
});

test.each([
  { shown: ['id', 'en'], current: 'en', next: 'id' },
  { shown: ['id'], current: 'id', next: 'en' },
  { shown: ['ru'], current: 'ru', next: 'id' },
  { shown: ['id', 'en'], current: 'ru', next: 'id' },
])('with $shown shown, $current is followed by $next', ({ shown, current, next }) => {
  expect(chooseNextLanguage(shown, ['id', 'en', 'ru'], current)).toBe(next);
});
