import type { Disposition } from './comment.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { Language } from './language.ts';

/** A Matriks Masukan as it leaves the house: what was asked for, by whom, and what became of it. Confidential (D22). */
export type CommentMatrix = {
  /** The language of its heads; the texts are in their own. */
  readonly speech: InterfaceLanguage;
  /** Under the heading: the text's title, the draft, the dates. */
  readonly lines: readonly string[];
  /** The clauses in the order of the text, then what is about the whole of it. */
  readonly groups: readonly MatrixGroup[];
};

type MatrixGroup = {
  /** What people call it: "Paragraf 3", "Pembukaan", "Seluruh naskah". */
  readonly clause: string;
  readonly rows: readonly MatrixRow[];
};

export type MatrixRow = {
  /** A unit's code, or the name of another body. */
  readonly unit: string;
  /** The language of the wordings. */
  readonly language: Language;
  readonly original: string;
  readonly comment: string;
  readonly proposal: string;
  /** `no-input` where nothing was asked for: the row says that somebody answered so. */
  readonly response: { readonly disposition: Disposition | 'no-input'; readonly text: string };
  readonly resulting: string;
};

type MatrixWords = {
  readonly title: string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly dispositions: Readonly<Record<Disposition | 'no-input', string>>;
};

/** What is printed around a matrix. */
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
