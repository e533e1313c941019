import { expect, test } from 'vitest';
import { groupCompetingProposals, type ProposalGroup } from '../../../renderer/features/matrix/group-proposals.ts';
import { buildProposalLines } from '../../../renderer/features/matrix/proposal-lines.ts';
import type { ShownComment } from '../../../shared/model/shown.ts';
import { buildShownClause, buildShownComment } from '../../helpers/shown.ts';

const body = 'Baris pertama.\nSetiap Peserta menanggung biaya sendiri sesuai anggaran.\nBaris ketiga.';
const text = { clauses: [buildShownClause({ code: 'funding', body: { id: body } })] };
const options = { parties: ['ID', 'BY'], copy: 'ID', view: 'bracketed', numbers: new Map() } as const;
const proposal = (id: string, unit: string, words: string, proposal: string) =>
  buildShownComment({
    id,
    unit,
    clause: 'funding',
    language: 'id',
    quote: { text: words, before: '', after: '' },
    proposal,
  });

const linesOf = (...comments: ShownComment[]) => {
  const [choice] = groupCompetingProposals(comments, text, options);
  return buildProposalLines(choice ?? []);
};

test('proposals for separate words of one stretch can both be accepted, and each word shows its author', () => {
  const lines = linesOf(
    proposal('1', 'AGRO', 'Setiap Peserta menanggung biaya sendiri', 'Setiap Peserta akan menanggung biaya sendiri'),
    proposal('2', 'IKFT', 'biaya sendiri sesuai anggaran', 'biaya sendiri sesuai ketersediaan dana'),
  );
  expect(lines?.now).toBe('Setiap Peserta menanggung biaya sendiri sesuai anggaran.');
  expect(lines?.proposals.map(({ by }) => by)).toEqual([['AGRO'], ['IKFT']]);
  expect(lines?.together?.whole).toBe(true);
  const kept = lines?.together?.pieces.filter(({ kind }) => kind !== 'deleted').map((piece) => piece.text);
  expect(kept?.join('')).toBe('Setiap Peserta akan menanggung biaya sendiri sesuai ketersediaan dana.');
  expect(lines?.together?.pieces.filter(({ by }) => by.length > 0).map(({ by }) => by)).toEqual([['AGRO'], ['IKFT']]);
});

test('clashing proposals for the same word are both shown', () => {
  const lines = linesOf(
    proposal('1', 'AGRO', 'anggaran', 'dana'),
    proposal('2', 'IKFT', 'sesuai anggaran', 'menurut kas'),
  );
  expect(lines?.together?.whole).toBe(false);
  const put = lines?.together?.pieces.filter(({ by }) => by.length > 0).flatMap(({ by }) => by);
  expect(new Set(put)).toEqual(new Set(['AGRO', 'IKFT']));
});

test('three proposals are shown separately, and not merged', () => {
  const lines = linesOf(
    proposal('1', 'AGRO', 'anggaran', 'dana'),
    proposal('2', 'IKFT', 'sesuai anggaran', 'menurut kas'),
    proposal('3', 'ILMATE', 'anggaran', 'kas'),
  );
  expect([lines?.proposals.length, lines?.together]).toEqual([3, null]);
});

test('without a place for a proposal there is nothing to compare it with', () => {
  const none: ProposalGroup = { comments: [], range: null, place: '', words: null };
  expect(buildProposalLines([none, none])).toBeNull();
});
