import { describe, expect, test } from 'vitest';
import {
  buildComparisonAddress,
  type ComparisonChoice,
  parseComparisonAddress,
} from '../../../renderer/features/compare/sides/comparison-address.ts';
import {
  chooseComparisonLanguage,
  completeComparisonChoice,
  listChoiceGroups,
  listCommonLanguages,
} from '../../../renderer/features/compare/sides/comparison-choices.ts';
import { fitsInCommand } from '../../../renderer/features/compare/sides/payload-limit.ts';
import {
  type ChosenSide,
  formatSideKey,
  parseSideKey,
  toComparedSide,
} from '../../../renderer/features/compare/sides/side.ts';
import { maxCallBytes } from '../../../shared/api/size-limits.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';
import { chosenSides, draftedText } from './build-compared.ts';

const nothing: ComparisonChoice = { negotiation: 'loi', way: 'two', old: null, next: null, language: null };

describe('selection', () => {
  test('an address restores the selection, whatever the name of a file', () => {
    for (const side of chosenSides) expect(parseSideKey(formatSideKey(side))).toEqual(side);
    for (const old of [null, ...chosenSides])
      for (const negotiation of ['loi-belarus', null]) {
        const choice: ComparisonChoice = {
          negotiation,
          way: 'three',
          old,
          next: chosenSides[0] ?? null,
          language: 'ru',
        };
        expect(parseComparisonAddress(buildComparisonAddress(choice))).toEqual(choice);
      }
    expect(parseComparisonAddress('/compare/loi-belarus')).toEqual({ ...nothing, negotiation: 'loi-belarus' });
    expect(parseComparisonAddress('/compare').negotiation).toBeUndefined();
    expect(parseComparisonAddress('/compare/x/two/file%3A12%3Ax/%E0%A4%A/id')).toMatchObject({
      old: null,
      next: null,
      language: 'id',
    });
  });

  test('without a selection the newest draft of ours is compared with the text, and in three ways the counter-draft', () => {
    expect(completeComparisonChoice(nothing, draftedText)).toMatchObject({
      old: { draft: 'draft-2' },
      next: { of: 'text' },
    });
    const three = completeComparisonChoice({ ...nothing, way: 'three', next: { of: 'text' } }, draftedText);
    expect(three).toMatchObject({ old: { draft: 'draft-2' }, next: { draft: 'counter' } });
    const file: ChosenSide = { of: 'computer', key: '1', name: 'x.docx' };
    expect(completeComparisonChoice({ ...nothing, way: 'three', next: file }, draftedText).next).toEqual(file);
    expect(completeComparisonChoice(nothing, { languages: ['id'], drafts: [] })).toMatchObject({
      old: null,
      next: { of: 'text' },
    });
    expect(completeComparisonChoice({ ...nothing, negotiation: null }, undefined)).toMatchObject({
      old: null,
      next: null,
    });
  });

  test('the languages are those that both sides have; a file may be in any language', () => {
    const counter: ChosenSide = { of: 'draft', draft: 'counter' };
    expect(listCommonLanguages({ of: 'text' }, counter, draftedText, [])).toEqual(['ru', 'en']);
    expect(listCommonLanguages(chosenSides[4] ?? null, counter, draftedText, [])).toEqual(['ru', 'en']);
    expect(listCommonLanguages(chosenSides[4] ?? null, chosenSides[4] ?? null, undefined, ['id', 'en'])).toEqual([
      'id',
      'en',
    ]);
    expect(chooseComparisonLanguage(['ru', 'en'], ['id', null, 'en'])).toBe('en');
    expect(chooseComparisonLanguage(['ru'], ['id', 'en'])).toBe('ru');
    expect(chooseComparisonLanguage([], ['id'])).toBeNull();
  });

  test('a picker offers the possible choices, and always the current one', () => {
    const words = {
      working: 'working',
      draft: ({ label }: ShownDraft) => label,
      version: (hash: string, clause: string) => `${hash} ${clause}`,
      computer: (name: string) => name,
      group: (group: string) => group,
    };
    const values = (which: 'any' | 'base' | 'theirs', side: ChosenSide | null) =>
      listChoiceGroups(which, side, draftedText, [], words).flatMap(({ items }) => items.map(({ value }) => value));
    expect(values('base', null)).toEqual(['draft:draft-2', 'draft:draft-1']);
    expect(values('theirs', chosenSides[4] ?? null)).toEqual(['draft:counter', 'computer:3:Ответ # 1.docx']);
    for (const side of chosenSides.filter(({ of }) => of !== 'file'))
      expect(values('any', side)).toContain(formatSideKey(side));
  });

  test('a file is sent with the command as long as two of its size fit; a larger one is named by its SHA-256', () => {
    const chosen = { file: new File([], 'Ответ # 1.docx'), part: undefined, name: 'Ответ # 1.docx' };
    const small = new Map([['3', { ...chosen, bytes: { of: 'bytes', base64: 'QUJD' } as const }]]);
    const side = chosenSides[4] as ChosenSide;
    expect(toComparedSide(side, null, small)).toEqual({ of: 'bytes', name: 'Ответ # 1.docx', base64: 'QUJD' });
    const large = new Map([['3', { ...chosen, bytes: { of: 'file', file: 'f'.repeat(64) } as const }]]);
    expect(toComparedSide(side, null, large)).toEqual({ of: 'file', name: 'Ответ # 1.docx', file: 'f'.repeat(64) });
    expect(toComparedSide(side, null, new Map())).toBeNull();
    expect(toComparedSide({ of: 'text' }, null, small)).toBeNull();
    expect(fitsInCommand({ size: (maxCallBytes / 8) * 2.9 })).toBe(true);
    expect(fitsInCommand({ size: (maxCallBytes / 8) * 3 })).toBe(false);
  });
});
