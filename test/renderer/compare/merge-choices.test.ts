import { describe, expect, test } from 'vitest';
import { listMergeActions } from '../../../renderer/features/compare/merge/merge-choices.ts';
import { buildMergeRuns } from '../../../renderer/features/compare/merge/merge-runs.ts';
import { collectTakenTexts, planTaking } from '../../../renderer/features/compare/merge/taken-languages.ts';
import { mergeTexts } from '../../../shared/diff/merge/merge-texts.ts';
import type { ShownMerge } from '../../../shared/model/comparison/three-way-merge.ts';

describe('comparison of three texts', () => {
  const row = (more: Partial<ShownMerge>): ShownMerge => ({
    clause: 'a',
    code: 'a',
    number: '',
    head: null,
    heads: 1,
    inOurs: true,
    inTheirs: true,
    state: 'theirs',
    sure: true,
    moved: null,
    spoofs: [],
    heading: { state: 'same', merged: '', stretches: [] },
    body: { state: 'theirs', merged: '', stretches: [] },
    proposal: null,
    theirs: { heading: '', body: '' },
    bracketed: null,
    others: [],
    ...more,
  });

  test('the available actions depend on who changed what', () => {
    expect(listMergeActions(row({ state: 'same' }))).toEqual([]);
    expect(listMergeActions(row({}))).toEqual(['theirs', 'edit']);
    expect(listMergeActions(row({ bracketed: { heading: '', body: '' } }))).toEqual(['theirs', 'bracketed', 'edit']);
    expect(listMergeActions(row({ theirs: null }))).toEqual(['edit']);
    expect(listMergeActions(row({ heads: 2 }))).toEqual(['edit']);
    expect(listMergeActions(row({ inTheirs: false }))).toEqual(['out', 'edit']);
    expect(listMergeActions(row({ inOurs: false, state: 'both-differently' }))).toEqual(['back']);
    expect(listMergeActions(row({ clause: null, inOurs: false }))).toEqual(['added']);
    const both = row({ state: 'both-differently', proposal: { heading: '', body: '' }, sure: false });
    expect(listMergeActions(both)).toEqual(['proposal', 'theirs', 'edit', 'pairing']);
  });

  test.each([
    ['their other languages are written with the compared one', ['en', 'id', 'ru'], [], ['ru'], ['en', 'ru'], ['id']],
    ['a language that is stale catches up, and leaves none stale', ['en', 'id'], ['en'], [], ['en'], []],
    ['the first words of a language leave none stale', ['id', 'ru'], [], [], ['en'], []],
  ])('%s', (_, has, stale, sent, written, staleAfter) => {
    const body = Object.fromEntries(has.map((language) => [language, 'Words.']));
    const words = { heading: '', body: 'Other words.' };
    const others = sent.map((language) => ({ language, ours: words, theirs: words, isOursChanged: false, words }));
    const cut = { language: 'be', ours: words, theirs: words, isOursChanged: false, words: null };
    const taken = row({ theirs: words, others: [...others, cut] });
    expect(planTaking(taken, 'en', { heading: {}, body, stale })).toEqual({ written, stale: staleAfter });
    expect(Object.keys(collectTakenTexts(taken, 'en', words)).sort()).toEqual(written);
    expect(planTaking(taken, 'en', undefined)).toEqual({ written, stale: [] });
  });

  test('each side is shown by its change, and a conflict by both, ours first', () => {
    const { stretches } = mergeTexts(
      'Meet once a year for 5 years.',
      'Meet twice a year for 4 years.',
      'Meet once a year for 3 years.',
    );
    const told = (of: 'base' | 'ours' | 'theirs' | 'both') =>
      buildMergeRuns(stretches, of).map(({ kind, text, whose }) => `${kind[0]}${whose ?? ''}:${text}`);
    expect(told('base').join('')).toBe('k:Meet k:oncek: a year for k:5k: years.');
    const side = (of: 'ours' | 'theirs', kind: string) =>
      buildMergeRuns(stretches, of)
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(side('ours', 'deleted')).toBe('Meet twice a year for 4 years.');
    expect(side('theirs', 'deleted')).toBe('Meet once a year for 3 years.');
    expect(side('theirs', 'inserted')).toBe('Meet once a year for 5 years.');
    expect(told('both')).toContain('iours:4');
    expect(told('both')).toContain('itheirs:3');
    expect(
      buildMergeRuns(stretches, 'both')
        .filter(({ conflict }) => conflict)
        .map(({ text }) => text),
    ).toEqual(['5', '4', '3']);
  });
});
