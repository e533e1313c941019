import { describe, expect, test } from 'vitest';
import { foldEntries, rankEntries } from '../../../../renderer/app/palette/rank-entries.ts';

const entry = (label: string, more: { number?: string; words?: string; reason?: string } = {}) => ({
  id: label,
  label,
  words: more.words ?? '',
  number: more.number ?? null,
  reason: more.reason ?? null,
});

const entries = foldEntries([
  entry('Paragraf 7 · Pendanaan', { number: '7', words: 'Para Peserta menanggung biayanya sendiri' }),
  entry('Paragraf 17 · Perubahan', { number: '17', words: 'biaya' }),
  entry('Pasal 70'),
  entry('Ekspor…', { words: '' }),
  entry('Bekukan draf'),
  entry('Draf 2'),
  entry('Draf balasan', { words: 'counter-draft-1' }),
  entry('Draf pertama', { words: 'draft-1' }),
  entry('Setujui klausul ini', { reason: 'Draf hanya dapat dibaca' }),
  entry('Setujui semuanya'),
  entry('Résumé'),
  entry('Финансирование', { words: 'Участник' }),
]);
const found = (query: string, recent: readonly string[] = []) =>
  rankEntries(entries, query, recent).map(({ label }) => label);

describe('the palette ranks', () => {
  test.each([
    ['the number of a clause before words with it', '7', 'Paragraf 7 · Pendanaan'],
    ['a number behind the word for clauses', 'paragraf 17', 'Paragraf 17 · Perubahan'],
    ['the beginning of a label before a word in it', 'draf', 'Draf 2'],
    ['a word in a label before further words', 'pendanaan', 'Paragraf 7 · Pendanaan'],
    ['what can be done before what cannot', 'setujui', 'Setujui semuanya'],
    ['without diacritics', 'resume', 'Résumé'],
    ['without case in Cyrillic too', 'финанс', 'Финансирование'],
    ['the further words of a clause', 'menanggung biayanya', 'Paragraf 7 · Pendanaan'],
    ['a code before others that contain it', 'draft-1', 'Draf pertama'],
    ['a part of a word', 'kspor', 'Ekspor…'],
    ['words in any order', 'draf bekukan', 'Bekukan draf'],
  ])('%s', (_, query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('every word has to occur', () => {
    expect(found('draf xyz')).toEqual([]);
    expect(found('setujui klausul')).toEqual(['Setujui klausul ini']);
  });

  test('what was used recently comes first without a query, and decides between equals', () => {
    expect(found('', ['Draf 2', 'Ekspor…']).slice(0, 3)).toEqual(['Draf 2', 'Ekspor…', 'Paragraf 7 · Pendanaan']);
    expect(found('   ')).toHaveLength(12);
    const equals = foldEntries([entry('Terang'), entry('Terangi')]);
    const order = (recent: string[]) => rankEntries(equals, 'tera', recent).map(({ id }) => id);
    expect([order([]), order(['Terangi'])]).toEqual([
      ['Terang', 'Terangi'],
      ['Terangi', 'Terang'],
    ]);
  });

  test('signs that are no letters are no words', () => {
    expect(found('· …')).toHaveLength(12);
  });
});
