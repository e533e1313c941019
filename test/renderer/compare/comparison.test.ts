import { describe, expect, test } from 'vitest';
import {
  listMatchingChanges,
  matchesKindFilter,
  orderForList,
  stepToChange,
} from '../../../renderer/features/compare/changes/change-filter.ts';
import { compareCharacters, listDifferingWords } from '../../../renderer/features/compare/changes/spoof-words.ts';
import {
  buildPairingAnswers,
  findForeignDraft,
  replacePair,
} from '../../../renderer/features/compare/comparison/clause-pairs.ts';
import { listMergeActions } from '../../../renderer/features/compare/merge/merge-choices.ts';
import { buildMergeRuns } from '../../../renderer/features/compare/merge/merge-runs.ts';
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
import { fitsInOneCommand } from '../../../renderer/features/compare/sides/payload-limit.ts';
import {
  type ChosenSide,
  formatSideKey,
  parseSideKey,
  toComparedSide,
} from '../../../renderer/features/compare/sides/side.ts';
import { maxCallBytes } from '../../../shared/api/client.ts';
import { mergeTexts } from '../../../shared/diff/merge/merge-texts.ts';
import type { ListedChange } from '../../../shared/model/comparison/comparison.ts';
import type { ShownMerge } from '../../../shared/model/comparison/three-way-merge.ts';
import type { ShownDraft } from '../../../shared/model/shown.ts';
import { buildComparedAbout } from '../../helpers/shown.ts';

const sha256 = '0a'.repeat(32);
const sides: readonly ChosenSide[] = [
  { of: 'text' },
  { of: 'draft', draft: 'draft-2' },
  { of: 'version', clause: 'areas', version: sha256 },
  { of: 'file', file: sha256, name: 'Balasan 100% (2): akhir/ru?.docx', part: null },
  { of: 'computer', key: '3', name: 'Ответ # 1.docx' },
  { of: 'file', file: sha256, name: 'surat (2).eml', part: { path: [2, 1], name: 'Ответ: 1.docx' } },
];
const draft = (code: string, origin: ShownDraft['origin'], date: string, languages = ['id', 'en']): ShownDraft => ({
  id: code,
  code,
  label: code.toUpperCase(),
  origin,
  date,
  delivery: null,
  languages,
});
const text = {
  languages: ['id', 'ru', 'en'],
  drafts: [
    draft('draft-2', 'ours', '2022-01-20', ['id', 'ru', 'en']),
    draft('draft-1', 'ours', '2021-12-13', ['id', 'ru', 'en']),
    draft('counter', 'counterpart', '2022-02-03', ['ru', 'en']),
  ],
};
const nothing: ComparisonChoice = { negotiation: 'loi', way: 'two', old: null, next: null, language: null };

describe('selection', () => {
  test('an address restores the selection, whatever the name of a file', () => {
    for (const side of sides) expect(parseSideKey(formatSideKey(side))).toEqual(side);
    for (const old of [null, ...sides])
      for (const negotiation of ['loi-belarus', null]) {
        const choice: ComparisonChoice = { negotiation, way: 'three', old, next: sides[0] ?? null, language: 'ru' };
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
    expect(completeComparisonChoice(nothing, text)).toMatchObject({ old: { draft: 'draft-2' }, next: { of: 'text' } });
    const three = completeComparisonChoice({ ...nothing, way: 'three', next: { of: 'text' } }, text);
    expect(three).toMatchObject({ old: { draft: 'draft-2' }, next: { draft: 'counter' } });
    const file: ChosenSide = { of: 'computer', key: '1', name: 'x.docx' };
    expect(completeComparisonChoice({ ...nothing, way: 'three', next: file }, text).next).toEqual(file);
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
    expect(listCommonLanguages({ of: 'text' }, counter, text, [])).toEqual(['ru', 'en']);
    expect(listCommonLanguages(sides[4] ?? null, counter, text, [])).toEqual(['ru', 'en']);
    expect(listCommonLanguages(sides[4] ?? null, sides[4] ?? null, undefined, ['id', 'en'])).toEqual(['id', 'en']);
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
      listChoiceGroups(which, side, text, [], words).flatMap(({ items }) => items.map(({ value }) => value));
    expect(values('base', null)).toEqual(['draft:draft-2', 'draft:draft-1']);
    expect(values('theirs', sides[4] ?? null)).toEqual(['draft:counter', 'computer:3:Ответ # 1.docx']);
    for (const side of sides.filter(({ of }) => of !== 'file'))
      expect(values('any', side)).toContain(formatSideKey(side));
  });

  test('a file is sent with the command as long as both fit', () => {
    const files = new Map([
      ['3', { file: new File([], 'Ответ # 1.docx'), part: undefined, name: 'Ответ # 1.docx', base64: 'QUJD' }],
    ]);
    expect(toComparedSide(sides[4] as ChosenSide, null, files)).toEqual({
      of: 'bytes',
      name: 'Ответ # 1.docx',
      base64: 'QUJD',
    });
    expect(toComparedSide(sides[4] as ChosenSide, null, new Map())).toBeNull();
    expect(toComparedSide({ of: 'text' }, null, files)).toBeNull();
    expect(fitsInOneCommand([maxCallBytes / 3, maxCallBytes / 3])).toBe(true);
    expect(fitsInOneCommand([maxCallBytes / 2, maxCallBytes / 2])).toBe(false);
  });
});

describe('list of changes', () => {
  const change = (kind: ListedChange['kind'], numbers = false): ListedChange => ({
    row: 0,
    part: 'body',
    at: 0,
    through: 0,
    place: null,
    kind,
    numbers,
    old: '',
    next: '',
  });
  const changes = [change('substance', true), change('number', true), change('wording'), change('spoof')];

  test('finds numbers in changes of any kind; look-alike changes are listed first', () => {
    expect(listMatchingChanges(changes, new Set())).toEqual([0, 1, 2, 3]);
    expect(listMatchingChanges(changes, new Set(['number']))).toEqual([0, 1]);
    expect(matchesKindFilter(change('wording', true), new Set(['spoof']))).toBe(false);
    expect(orderForList(changes, [0, 1, 2, 3])).toEqual([3, 0, 1, 2]);
  });

  test('next and previous keep the reading order and wrap around', () => {
    expect([stepToChange([2, 5], null, 1), stepToChange([2, 5], 2, 1), stepToChange([2, 5], 5, 1)]).toEqual([2, 5, 2]);
    expect([stepToChange([2, 5], null, -1), stepToChange([2, 5], 5, -1), stepToChange([2, 5], 3, -1)]).toEqual([
      5, 2, 2,
    ]);
    expect(stepToChange([], null, 1)).toBeNull();
  });

  test('finds the characters in which two look-alike words differ', () => {
    expect(listDifferingWords('the Participants will', 'the Pаrticipants will')).toEqual([
      ['Participants', 'Pаrticipants'],
    ]);
    const signs = compareCharacters('Pаrt', 'Part');
    expect(signs.map(({ differs }) => differs)).toEqual([false, true, false, false]);
    expect(signs[1]?.codePoint).toBe('U+0430 CYRILLIC SMALL LETTER A');
    expect(
      compareCharacters('in\u200bdustri', 'industri').flatMap(({ differs, codePoint }) => (differs ? codePoint : [])),
    ).toEqual(['U+200B ZERO WIDTH SPACE']);
    expect(compareCharacters('industri', 'in\u200bdustri').some(({ differs }) => differs)).toBe(false);
  });
});

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
    heading: { state: 'same', merged: '', stretches: [] },
    body: { state: 'theirs', merged: '', stretches: [] },
    proposal: null,
    theirs: { heading: '', body: '' },
    bracketed: null,
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
