import { expect, test } from 'vitest';
import { createTranslate } from '../../../renderer/components/use-translate.ts';
import { formatClauseLabel, formatPrintedLabel } from '../../../renderer/features/clause/clause-label.ts';
import {
  findShortClauseName,
  formatClauseTitle,
  formatShortClauseName,
} from '../../../renderer/features/clause/clause-name.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';
import { buildShownClause, buildShownText, ownCopy, sayEnglish } from '../../helpers/shown.ts';

const text = buildShownText({ paragraphWord: { id: 'Paragraf' }, annexWord: { id: 'Lampiran', en: 'Annex' } });
const title = (more: Partial<ShownClause>) => formatClauseTitle(buildShownClause(more), text, ownCopy, sayEnglish);

test('a clause is named by its number and its heading, in the first language that has one', () => {
  expect(title({ number: '3', heading: { en: 'Areas' } })).toBe('Paragraph 3 · Areas');
  expect(title({ number: '3', heading: { id: 'Bidang', en: 'Areas' } })).toBe('Paragraph 3 · Bidang');
});

test('a clause without a heading is named by its first words, without the marks', () => {
  const body = { id: '[ID: Para] {i:Peserta} bersepakat untuk bekerja sama' };
  expect(title({ kind: 'preamble', body })).toBe('Preamble · [ID: Para] Peserta bersepakat un…');
  expect(title({ kind: 'preamble', body: { en: 'The Participants' } })).toBe('Preamble · The Participants');
  expect(title({ kind: 'preamble' })).toBe('Preamble');
});

test('a clause that is not in the text is named by its words, and never by its code', () => {
  const { id, code, kind, heading, body, placedTwice } = buildShownClause({ heading: { en: 'Areas' } });
  const removed = { id, code, kind, heading, body, placedTwice };
  const name = (code: string) => findShortClauseName(code, { ...text, removed: [removed] }, ownCopy, sayEnglish);
  expect(name('areas')).toBe('Paragraph · Areas (taken out)');
  expect(name('funding')).toBe('A clause that is not in this text');
});

test('the short name is the number where there is one', () => {
  const short = (more: Partial<ShownClause>) =>
    formatShortClauseName(buildShownClause(more), text, ownCopy, sayEnglish);
  expect(short({ number: '3', heading: { id: 'Bidang' } })).toBe('Paragraph 3');
  expect(short({ kind: 'closing', heading: { id: 'Penutup' } })).toBe('Closing · Penutup');
});

test('the printed label has the word of the text in the printed language, and only the number without one', () => {
  const label = (kind: ShownClause['kind'], number: string | null, language: string) =>
    formatPrintedLabel(text, { kind, number, label: {} }, language);
  expect(label('paragraph', '3', 'id')).toBe('Paragraf 3');
  expect(label('annex', 'A', 'en')).toBe('Annex A');
  expect(label('paragraph', '3', 'ru')).toBe('3');
  expect(label('preamble', null, 'id')).toBeNull();
});

test('the interface names a clause with the word that the text prints, in its own language where the text has it', () => {
  const words = { paragraphWord: { id: 'Pasal', en: 'Article' }, annexWord: { id: 'Lampiran', en: 'Schedule' } };
  const name = (more: Partial<ShownClause>, speech: 'id' | 'en', languages: string[]) =>
    formatClauseLabel(buildShownClause(more), buildShownText({ ...words, languages }), createTranslate(speech));
  expect(name({ number: '3' }, 'id', ['en', 'id'])).toBe('Pasal 3');
  expect(name({ number: '3' }, 'en', ['id', 'en'])).toBe('Article 3');
  expect(name({ kind: 'annex', number: '1' }, 'en', ['id', 'en'])).toBe('Schedule 1');
  // The text has no words in the language of the interface.
  expect(name({ number: '3' }, 'id', ['en'])).toBe('Article 3');
  // "1." is printed without a word.
  expect(formatClauseLabel(buildShownClause({ number: '3' }), buildShownText(), createTranslate('id'))).toBe(
    'Paragraf 3',
  );
  expect(name({ kind: 'preamble' }, 'id', ['id'])).toBe('Pembukaan');
});
