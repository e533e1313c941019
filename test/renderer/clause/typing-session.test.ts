import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceTyping, TypingSession, type UnsavedTyping } from '../../../renderer/features/clause/typing-session.ts';

const typing = (body: string, more: Partial<UnsavedTyping> = {}): UnsavedTyping => ({
  clause: 'areas',
  language: 'id',
  base: 'v1',
  heading: '',
  body,
  ...more,
});

/** A session that keeps what reaches the store, and how often the page is told. */
function openSession() {
  const stored = new Map<string, UnsavedTyping>();
  const rendered: number[] = [];
  const session = new TypingSession({
    keep: (key, one) => void stored.set(key, one),
    discard: (key) => void stored.delete(key),
    onChange: (all) => void rendered.push(all.length),
  });
  return { session, stored, rendered };
}
const listBodies = (typings: Iterable<UnsavedTyping>) => [...typings].map(({ body }) => body);

test('every keystroke reaches the store, and only the first renders the page', () => {
  const { session, stored, rendered } = openSession();
  for (const body of ['a', 'ab', 'abc']) session.type(typing(body));
  expect(listBodies(stored.values())).toEqual(['abc']);
  expect(rendered).toEqual([1]);
});

test('typing on another version renders the page, which shows what it is based on', () => {
  const { session, rendered } = openSession();
  session.type(typing('a'));
  session.type(typing('a', { base: 'v2' }));
  expect(rendered).toEqual([1, 1]);
});

test('what was typed before the store answered is not replaced by its answer', () => {
  const { session } = openSession();
  session.type(typing('typed'));
  session.seed([typing('stored'), typing('other', { language: 'en' })]);
  expect(listBodies(session.list())).toEqual(['typed', 'other']);
});

test('only the first answer of the store counts: what was discarded since does not return', () => {
  const { session } = openSession();
  session.seed([typing('stored')]);
  session.drop('areas', 'id');
  session.seed([typing('stored')]);
  expect(session.list()).toEqual([]);
});

test('a dropped typing is removed from the store; without one nothing is', () => {
  const { session, stored, rendered } = openSession();
  session.type(typing('a'));
  session.drop('areas', 'id');
  session.drop('areas', 'id');
  expect([...stored.values()]).toEqual([]);
  expect(rendered).toEqual([1, 0]);
});

test('a typing that is put back returns the one that it replaces', () => {
  const { session, stored } = openSession();
  session.type(typing('newer'));
  expect(session.restore(typing('older'))).toEqual(typing('newer'));
  expect(listBodies(stored.values())).toEqual(['older']);
});

test('clauses and languages are separate', () => {
  const { session } = openSession();
  session.type(typing('a'));
  session.type(typing('b', { language: 'en' }));
  session.type(typing('c', { clause: 'funding' }));
  expect(listBodies(session.listByClause('areas'))).toEqual(['a', 'b']);
  expect(session.find('funding', 'id')?.body).toBe('c');
  expect(session.find('funding', 'en')).toBeUndefined();
});

test('what is put back into a closed text joins what was typed since, and replaces only its own', () => {
  const since = typing('since', { clause: 'funding' });
  expect(replaceTyping([since], typing('back'))).toEqual({ typings: [since, typing('back')], replaced: undefined });
  expect(replaceTyping([typing('newer'), since], typing('back'))).toEqual({
    typings: [since, typing('back')],
    replaced: typing('newer'),
  });
});

test('the store holds exactly what the page shows, whatever is typed, dropped and put back', () => {
  const place = fc.record({ clause: fc.constantFrom('areas', 'funding'), language: fc.constantFrom('id', 'en') });
  const step = fc.record({ do: fc.constantFrom('type', 'drop', 'restore'), place, body: fc.string() } as const);
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { session, stored } = openSession();
      for (const { do: action, place: at, body } of steps) {
        if (action === 'drop') session.drop(at.clause, at.language);
        else session[action](typing(body, at));
      }
      expect(new Set(session.list())).toEqual(new Set(stored.values()));
    }),
  );
});
