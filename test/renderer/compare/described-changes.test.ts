import { expect, test } from 'vitest';
import { nameChanges } from '../../../renderer/features/compare/changes/name-changes.ts';
import { describeChanges, listComparedNames } from '../../../renderer/features/compare/comparison/compared-names.ts';
import type { ComparedTexts } from '../../../renderer/features/compare/comparison/compared-texts.ts';
import { describeDocumentChanges } from '../../../renderer/features/compare/document/describe-document-changes.ts';
import { compareClauseTexts } from '../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ComparedDocument, DocumentBlock } from '../../../shared/model/comparison/compared-document.ts';
import type { ComparedAbout } from '../../../shared/model/comparison/comparison.ts';
import { isSpoofedChange } from '../../../shared/text/spoofs/compare-appearance.ts';
import { emptyParagraph } from './build-compared.ts';

type Clause = { readonly number: string; readonly heading: string; readonly body: string };

const about: ComparedAbout = {
  ...{ of: 'text', name: '', date: null, negotiation: 'loi', draft: null, foreign: false, author: null, tracked: 0 },
  ...{ warnings: [], unseen: [], struck: [], how: {} as never },
};
const LONG =
  'Para Peserta membentuk kelompok kerja bersama yang bertemu setiap tahun secara bergantian di kedua negara';
const same: Clause = { number: 'Paragraf 1', heading: 'Tujuan', body: 'Para Peserta memajukan kerja sama industri.' };

function nameAll(old: readonly Clause[], next: readonly Clause[], language = 'id') {
  const build = (clauses: readonly Clause[]) => clauses.map((clause) => ({ ...clause, id: null }));
  const side = (clauses: readonly Clause[]) => ({
    ...{ about, language },
    clauses: build(clauses).map((clause) => ({ ...clause, clause: null, alone: false, places: [] })),
  });
  const texts = { old: side(old), next: side(next) } as unknown as ComparedTexts;
  const comparison = compareClauseTexts(build(old), build(next), { spoofed: isSpoofedChange });
  const names = nameChanges(listComparedNames(texts), describeChanges(comparison, texts));
  return { names, shown: comparison.changes.map((change) => [change.old, change.next]) };
}

test('an added clause whose body is written anew is another change, though the list shows its heading alone', () => {
  const added = (body: string) => nameAll([same], [same, { number: 'Paragraf 2', heading: 'Pendanaan', body }]);
  const [first, second] = [added(`${LONG}.`), added(`${LONG}, dengan biaya Indonesia.`)];
  expect(second.shown).toEqual(first.shown);
  expect(first.names).toHaveLength(1);
  expect(second.names).not.toContain(first.names[0]);
  expect(added(`${LONG}.`).names).toEqual(first.names);
});

test('every clause of several that were added together counts', () => {
  const added = (last: string) =>
    nameAll(
      [same],
      [same, { number: '', heading: '', body: `${LONG}.` }, { number: '', heading: '', body: `Biaya: ${last}.` }],
    );
  const [first, second] = [added('sendiri-sendiri'), added('Indonesia')];
  expect(second.shown).toEqual(first.shown);
  expect(first.names).toHaveLength(1);
  expect(second.names).not.toContain(first.names[0]);
});

test('words behind the beginning of a long change within a clause count', () => {
  const rewritten = (words: string) => nameAll([same], [{ ...same, body: `${same.body} ${words}` }]);
  const [first, second] = [rewritten(`${LONG}.`), rewritten(`${LONG} tanpa biaya.`)];
  expect(second.shown).toEqual(first.shown);
  expect(second.names).not.toContain(first.names[0]);
});

test('the same change in another language is another one', () => {
  const next = { ...same, body: 'Para Peserta memajukan perdagangan.' };
  expect(nameAll([same], [next], 'en').names).not.toContain(nameAll([same], [next]).names[0]);
});

const run = (text: string, change: number | null) => ({
  ...{ text, kind: change === null ? ('kept' as const) : ('inserted' as const), change, moved: false, format: null },
  ...{ looks: [], note: null, picture: null },
});
const change = {
  ...{ kind: 'substance' as const, thing: 'words' as const, numbers: false, place: null, where: 'Pasal 2' },
  ...{ old: '', next: 'Para Peserta…', looks: [] },
};
const page = (blocks: readonly DocumentBlock[], more: Partial<ComparedDocument> = {}) =>
  describeDocumentChanges({
    ...{ blocks, changes: [change, change], counts: {} as never, pictures: [], remarks: [], uncompared: [] as never },
    ...more,
  });

test('of a document, the words of all runs, rows and notes of a change count, and no others', () => {
  const paragraph = (...runs: ReturnType<typeof run>[]) => ({ ...emptyParagraph, runs });
  const first = page([paragraph(run('Para Peserta ', null), run('bertemu', 0)), paragraph(run('setahun', 1))]);
  const second = page([paragraph(run('Para Pihak ', null), run('bertemu', 0)), paragraph(run('sebulan', 1))]);
  expect(second[0]).toEqual(first[0]);
  expect(second[1]).not.toEqual(first[1]);
  const row = (text: string): DocumentBlock => {
    const cell = { ...{ span: 1, rows: 1, only: null, change: null }, blocks: [paragraph(run(text, null))] };
    return { kind: 'table', lines: true, rows: [{ only: 'inserted', change: 0, cells: [cell] }] };
  };
  expect(page([row('Rp5')])).not.toEqual(page([row('Rp6')]));
  const note = (text: string): DocumentBlock => {
    const only = { only: 'inserted' as const, change: 1 };
    return { kind: 'frame', part: 'footnote', label: '1', ...only, blocks: [paragraph(run(text, null))] };
  };
  expect(page([note('Sumber: BPS')])).not.toEqual(page([note('Sumber: Kemenperin')]));
});

test('another picture at the same place is another change', () => {
  const shown = (sha256: string) =>
    page([{ ...emptyParagraph, runs: [{ ...run('', 0), picture: 0 }] }], { pictures: [{ sha256, type: 'image/png' }] });
  expect(shown('0a'.repeat(32))).not.toEqual(shown('0b'.repeat(32)));
});
