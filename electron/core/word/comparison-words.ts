import type { Language } from '../../../shared/model/language.ts';

type Words = {
  readonly redline: string;
  readonly table: string;
  readonly part: string;
  readonly working: string;
  readonly version: string;
  readonly deleted: string;
  readonly inserted: string;
};

const english: Words = {
  redline: 'Comparison',
  table: 'COMPARISON TABLE',
  part: 'Part',
  working: 'Working text',
  version: 'Version',
  deleted: 'deleted',
  inserted: 'inserted',
};

const words: { readonly [language: Language]: Words } = {
  en: english,
  id: {
    redline: 'Perbandingan',
    table: 'TABEL SANDINGAN',
    part: 'Bagian',
    working: 'Naskah kerja',
    version: 'Versi',
    deleted: 'dihapus',
    inserted: 'ditambahkan',
  },
  ru: {
    redline: 'Сравнение',
    table: 'СРАВНИТЕЛЬНАЯ ТАБЛИЦА',
    part: 'Часть',
    working: 'Рабочий текст',
    version: 'Версия',
    deleted: 'удалено',
    inserted: 'добавлено',
  },
};

/** What is printed around a comparison, in the language of its texts; in English where there are no words in that. */
export function comparisonWords(language: Language): Words {
  return words[language] ?? english;
}
