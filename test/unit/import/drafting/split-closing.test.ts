import { expect, test } from 'vitest';
import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';

const TITLE = ['LETTER OF INTENT', 'The Participants have decided as follows:'];
const SIGNED = ['For the Ministry of Industry', 'For the Ministry of Trade'];

/** The last clause and the closing of a text whose third clause is the given paragraphs. */
function cutLast(...last: readonly string[]) {
  const lines = [...TITLE, '1. We meet once a year.', '2. We bear our own costs.', ...last, ...SIGNED];
  const paragraphs = lines.map(
    (text): DraftingParagraph => ({ text, number: null, part: 'body', cells: [], properties: { outline: null } }),
  );
  const { clauses = [] } = segmentDocument(paragraphs).texts[0] ?? {};
  const bodies = (as: string) => clauses.filter((clause) => clause.as === as).map(({ body }) => body);
  return [bodies('paragraph').slice(2).join(' | '), bodies('closing').join(' | ')];
}

test.each([
  ['It applies for two years. ', 'Signed at Porthaven on 5 May 2022 in two originals.'],
  ['It applies for two years (2022 and 2023); ', 'In witness whereof the undersigned have signed this Letter.'],
  ['It applies for two years. ', 'The undersigned have put their names to it at Cairo on 2 March 2025, in duplicate.'],
  ['Ia berlaku dua tahun. ', 'Para Pihak membubuhkan tanda tangannya di Jakarta pada 2 Maret 2025 dalam rangkap dua.'],
  [
    'Он действует два года. ',
    'Уполномоченные лица поставили свои подписи в г. Минске 5 мая 2022 г. в двух экземплярах.',
  ],
  ['Ён дзейнічае два гады. ', 'Упаўнаважаныя паставілі свае подпісы ў г. Мінску 5 мая 2022 г. у двух экзэмплярах.'],
  ['Ia berlaku dua tahun. ', 'Ditandatangani di Jakarta pada tanggal 5 Mei 2022 dalam dua rangkap asli.'],
  ['Он действует два года. ', 'Совершено в г. Минске 5 мая 2022 г. в двух экземплярах на русском языке.'],
  ['Ён дзейнічае два гады. ', 'Падпісана ў г. Мінску 5 мая 2022 г. у двух экзэмплярах на рускай мове.'],
  ['Заявление действует два года. ', 'Оно составлено в двух экземплярах, каждый на русском и английском языках.'],
])('a closing at the end of the last clause is a clause of its own: %s%s', (clause, closing) => {
  expect(cutLast(`3. ${clause}${closing}`)).toEqual([clause.trim(), closing]);
});

test.each([
  ['minutes that are drawn up in two copies', '3. Minutes of meetings are signed by Dr. Roe. They are short.', ''],
  ['an abbreviation before a name', '3. The office is in St. Signed, at no. 3.', ''],
])('a sentence that signs nothing stays in its clause: %s', (_, clause, closing) => {
  expect(cutLast(clause)).toEqual([clause.slice(3), closing]);
});

test('a closing of several sentences stays one, and what sums up the text before it is part of it', () => {
  const whole = 'Signed in Porthaven on 5 May 2022 in two originals. Both texts are equally authentic.';
  expect(cutLast('3. It applies for two years.', whole)).toEqual(['It applies for two years.', whole]);
  const summed = 'This Letter records the understanding of both. Signed at Porthaven on 5 May 2022 in two originals.';
  expect(cutLast('3. It applies for two years.', summed)).toEqual(['It applies for two years.', summed]);
});

test('“In witness whereof” on the line of the last clause belongs to the closing below it', () => {
  const [place, witness] = [
    'Done at Porthaven on 5 May 2022 in two originals.',
    'In witness whereof the undersigned have signed.',
  ];
  expect(cutLast(`3. It applies for two years. ${witness}`, place)).toEqual([
    'It applies for two years.',
    `${witness}\n${place}`,
  ]);
});

test.each([
  [
    '3. Ia berlaku dua tahun.',
    'Jakarta, 9 November 2025. Dibuat dalam dua naskah asli, dalam bahasa Indonesia dan Inggris.',
  ],
  ['3. It applies for two years.', 'Porthaven, 5 May 2022. Done in two originals in the English language.'],
  ['3. Он действует два года.', 'Минск, 5 мая 2022 г. Составлено в двух экземплярах на русском языке.'],
])('place and date before the first sentence of a closing are its own: %s %s', (clause, closing) => {
  expect(cutLast(clause, closing)).toEqual([clause.slice(3), closing]);
});
