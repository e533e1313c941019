import type { Uncompared, UncomparedKind } from '../../../../shared/model/comparison/uncompared.ts';
import type { Language } from '../../../../shared/model/language.ts';

type ComparisonWords = {
  readonly language: Language;
  readonly redline: string;
  readonly table: string;
  readonly part: string;
  readonly working: string;
  readonly version: string;
  readonly deleted: string;
  readonly inserted: string;
  readonly changes: string;
  readonly uncompared: string;
  readonly differs: string;
  readonly looks: Readonly<Record<UncomparedKind, string>>;
};

const englishWords: ComparisonWords = {
  language: 'en',
  redline: 'Comparison',
  table: 'COMPARISON TABLE',
  part: 'Part',
  working: 'Working text',
  version: 'Version',
  deleted: 'deleted',
  inserted: 'inserted',
  changes: 'Changes',
  uncompared: 'Not compared',
  differs: 'different',
  looks: {
    around: 'headers and footers',
    notes: 'positions of footnotes',
    pictures: 'pictures and objects',
    links: 'link targets',
    tables: 'table layout',
    invisible: 'struck-through or hidden words',
    comments: 'comments',
    formatting: 'formatting',
  },
};

const wordsByLanguage: { readonly [language: Language]: ComparisonWords } = {
  en: englishWords,
  id: {
    language: 'id',
    redline: 'Perbandingan',
    table: 'TABEL SANDINGAN',
    part: 'Bagian',
    working: 'Naskah kerja',
    version: 'Versi',
    deleted: 'dihapus',
    inserted: 'ditambahkan',
    changes: 'Perubahan',
    uncompared: 'Tidak dibandingkan',
    differs: 'berbeda',
    looks: {
      around: 'kepala dan kaki halaman',
      notes: 'letak catatan kaki',
      pictures: 'gambar dan objek',
      links: 'tujuan tautan',
      tables: 'tata letak tabel',
      invisible: 'kata yang dicoret atau tersembunyi',
      comments: 'komentar',
      formatting: 'format',
    },
  },
  ru: {
    language: 'ru',
    redline: 'Сравнение',
    table: 'СРАВНИТЕЛЬНАЯ ТАБЛИЦА',
    part: 'Часть',
    working: 'Рабочий текст',
    version: 'Версия',
    deleted: 'удалено',
    inserted: 'добавлено',
    changes: 'Изменения',
    uncompared: 'Не сравнивались',
    differs: 'различаются',
    looks: {
      around: 'колонтитулы',
      notes: 'места сносок',
      pictures: 'рисунки и объекты',
      links: 'адреса ссылок',
      tables: 'структура таблиц',
      invisible: 'зачёркнутые и скрытые слова',
      comments: 'примечания',
      formatting: 'оформление',
    },
  },
};

/** The words printed around a comparison, in the language of its texts; in English if that language has none. */
export function getComparisonWords(language: Language): ComparisonWords {
  return wordsByLanguage[language] ?? englishWords;
}

/**
 * "Not compared: pictures (different), formatting", as a Word file of a comparison states it; undefined if everything
 * was compared.
 */
export function formatUncomparedRemark(uncompared: Uncompared, language: Language): string | undefined {
  if (uncompared.length === 0) return undefined;
  const { uncompared: head, differs, looks } = getComparisonWords(language);
  const names = uncompared.map((one) => (one.differs ? `${looks[one.what]} (${differs})` : looks[one.what]));
  return `${head}: ${names.join(', ')}`;
}
