import type { Disposition } from './comment.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { Language } from './language.ts';

/** A Matriks Masukan for export: each request, who made it, and its outcome. Confidential (D22). */
export type CommentMatrix = {
  /** The language of its headings; the texts are in their own languages. */
  readonly speech: InterfaceLanguage;
  /** Lines under the heading: the text's title, the draft, the dates. */
  readonly lines: readonly string[];
  /** The clauses in the order of the text, then what concerns the whole text. */
  readonly groups: readonly MatrixGroup[];
};

type MatrixGroup = {
  /** The clause as people call it: "Paragraf 3", "Pembukaan", "Seluruh naskah". */
  readonly clause: string;
  readonly rows: readonly MatrixRow[];
};

export type MatrixRow = {
  /** A unit's code, or the name of another body. */
  readonly unit: string;
  /** The letter it came with, by its number and date, and what that corrects; empty if nothing is known. */
  readonly letter: string;
  /** The language of the wordings. */
  readonly language: Language;
  readonly original: string;
  readonly comment: string;
  readonly proposal: string;
  /** `no-input` if nothing was requested: the row says that the sender answered so. */
  readonly response: { readonly disposition: Disposition | 'no-input'; readonly text: string };
  readonly resulting: string;
};

type MatrixWords = {
  readonly title: string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly dispositions: Readonly<Record<Disposition | 'no-input', string>>;
};

/** The printed labels of a matrix. */
export const matrixWords: Readonly<Record<InterfaceLanguage, MatrixWords>> = {
  id: {
    title: 'MATRIKS MASUKAN',
    columns: [
      'No.',
      'Unit',
      'Klausul',
      'Rumusan semula',
      'Masukan',
      'Usulan rumusan',
      'Tindak lanjut',
      'Rumusan hasil',
    ],
    dispositions: {
      accepted: 'Diterima',
      'partly-accepted': 'Diterima Sebagian',
      rejected: 'Tidak Diterima',
      deferred: 'Ditunda',
      open: 'Belum ditanggapi',
      'no-input': 'Tidak ada masukan',
    },
  },
  en: {
    title: 'COMMENT MATRIX',
    columns: [
      'No.',
      'Unit',
      'Clause',
      'Original wording',
      'Comment',
      'Proposed wording',
      'Response',
      'Resulting wording',
    ],
    dispositions: {
      accepted: 'Accepted',
      'partly-accepted': 'Partly accepted',
      rejected: 'Not accepted',
      deferred: 'Deferred',
      open: 'Not answered yet',
      'no-input': 'No input',
    },
  },
};
