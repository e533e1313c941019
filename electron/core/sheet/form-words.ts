import type { CommentKind } from '../../../shared/model/comment.ts';

export type FormKind = Exclude<CommentKind, 'silent-change'>;

/** The words printed in a form, for its writer and its reader. The units that fill it in are in Indonesia. */
export const formWords = {
  sheet: 'Masukan',
  /** Labels the rows for input that belongs to no clause of the text. */
  other: 'Lain-lain',
  yes: 'Ya',
  no: '–',
} as const;

/** The headings of its columns, by which the reader finds them again. */
export const formColumns = {
  number: 'No.',
  label: 'Klausul',
  text: 'Naskah',
  kind: 'Jenis',
  comment: 'Masukan',
  proposal: 'Usulan rumusan',
  noInput: 'Tidak ada masukan',
  /** Hidden: the clause's id. */
  clause: 'naskah:id',
} as const;

/** The kinds that a unit may choose from, in the order of the list. */
export const kindWords: Readonly<Record<FormKind, string>> = {
  substance: 'Substansi',
  legal: 'Hukum',
  editorial: 'Redaksional',
  translation: 'Terjemahan',
  question: 'Pertanyaan',
};

/** The hidden sheet that identifies the form, with a name and a value per row. */
export const originSheet = 'naskah';

export const originNames = ['request', 'draft', 'unit', 'language'] as const;
export type FormOrigin = Readonly<Record<(typeof originNames)[number], string>>;

/** In the hidden column of rows that belong to no clause. */
export const otherRowId = 'naskah:other';
