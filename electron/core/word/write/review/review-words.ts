/**
 * The words printed around the text in a review file. Its readers are units in Indonesia, whatever the text's language.
 */
export const reviewWords = {
  language: 'id',
  instruction: 'Petunjuk',
  signatures: 'Tanda tangan',
  table: 'LEMBAR MASUKAN',
  about:
    'Pilihan bagi yang tidak menulis langsung pada naskah. Tulis masukan pada baris paragrafnya; baris kosong di bawah untuk hal lain. Baris tanpa masukan dibiarkan kosong.',
  columns: ['No.', 'Paragraf', 'Masukan', 'Usulan rumusan'],
  /** Names of clauses without words. */
  kinds: { preamble: 'Pembukaan', paragraph: 'Paragraf', closing: 'Penutup', annex: 'Lampiran' },
} as const;
