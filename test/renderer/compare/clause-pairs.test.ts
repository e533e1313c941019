import { describe, expect, test } from 'vitest';
import {
  buildPairingAnswers,
  findForeignDraft,
  replacePair,
} from '../../../renderer/features/compare/comparison/clause-pairs.ts';
import { buildComparedAbout } from '../../helpers/shown.ts';

describe('pairing', () => {
  const clause = (id: string, own: string | null, alone = false) => ({
    id,
    number: '',
    heading: '',
    body: id,
    clause: own,
    alone,
    places: [],
  });
  const ours = {
    about: buildComparedAbout({ of: 'draft', negotiation: 'loi', draft: 'draft-2' }),
    language: 'en',
    clauses: [clause('title', null), clause('a', 'a'), clause('b', 'b'), clause('signatures', null)],
  };
  const theirs = {
    about: buildComparedAbout({ of: 'draft', negotiation: 'loi', draft: 'counter', foreign: true }),
    language: 'en',
    clauses: [clause('title', null), clause('a', 'a'), clause('y', null), clause('signatures', null)],
  };
  const shown = ['x', 'ru-only', 'y'].map((id) => ({ id, body: id === 'ru-only' ? { ru: '' } : { en: '' } }));
  const their = { clauses: shown as never };
  const texts = { old: ours, next: theirs, chosen: [] };

  test('finds the ids of their annexes, which come after the signatures', () => {
    const signed = [clause('title', null), clause('y', null), clause('signatures', null), clause('z', null)];
    const annexed = {
      clauses: [
        { id: 'z', kind: 'annex', body: { en: '' } },
        { id: 'y', body: { en: '' } },
      ] as never,
    };
    const sides = { old: ours, next: { ...theirs, clauses: signed }, chosen: [] };
    const foreign = { side: 'next', negotiation: 'loi', draft: 'counter' } as const;
    const answer = (theirs: string) => [{ theirs, ours: ['b'], before: null }];
    expect(buildPairingAnswers([{ old: 2, next: 3 }], sides, foreign, annexed)).toEqual(answer('z'));
    expect(buildPairingAnswers([{ old: 2, next: 1 }], sides, foreign, annexed)).toEqual(answer('y'));
  });

  test('pairs each clause of a foreign draft with ours by their ids', () => {
    const foreign = findForeignDraft(texts);
    expect(foreign).toEqual({ side: 'next', negotiation: 'loi', draft: 'counter' });
    if (foreign === null) return;
    expect(buildPairingAnswers([{ old: 2, next: 2 }], texts, foreign, their)).toEqual([
      { theirs: 'y', ours: ['b'], before: null },
    ]);
    const apart = [
      { old: 1, next: null },
      { old: null, next: 1 },
    ];
    expect(buildPairingAnswers(apart, texts, foreign, their)).toEqual([{ theirs: 'x', ours: [], before: ['a'] }]);
    expect(buildPairingAnswers([{ old: 1, next: null }], texts, foreign, their)).toBeNull();
    expect(buildPairingAnswers([{ old: 0, next: 1 }], texts, foreign, their)).toBeNull();
    expect(buildPairingAnswers([{ old: 2, next: 3 }], texts, foreign, their)).toBeNull();
    const turned = { old: theirs, next: ours, chosen: [] };
    expect(findForeignDraft(turned)?.side).toBe('old');
    expect(buildPairingAnswers([{ old: 2, next: 1 }], turned, { ...foreign, side: 'old' }, their)).toMatchObject([
      { theirs: 'y', ours: ['a'] },
    ]);
    expect(
      findForeignDraft({ ...texts, old: { ...ours, about: { ...ours.about, of: 'file', negotiation: null } } }),
    ).toBeNull();
  });

  test('the last pairing of a clause applies', () => {
    const said = replacePair([{ old: 1, next: 2 }], { old: 1, next: 3 });
    expect(said).toEqual([{ old: 1, next: 3 }]);
    expect(replacePair(said, { old: null, next: 3 })).toEqual([{ old: null, next: 3 }]);
    expect(replacePair(said, { old: 4, next: null })).toEqual([...said, { old: 4, next: null }]);
  });
});
