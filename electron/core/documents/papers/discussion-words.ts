import type { Language } from '../../../../shared/model/language.ts';

type DiscussionWords = {
  readonly title: string;
  readonly about: string;
  readonly date: string;
  readonly place: string;
  readonly draft: string;
  readonly present: string;
  readonly name: string;
  readonly role: string;
  readonly others: string;
  readonly agreed: string;
  readonly initialled: string;
  readonly adReferendum: string;
  readonly bracketed: string;
  readonly reopened: string;
  readonly none: string;
  readonly signed: string;
  readonly preamble: string;
  readonly closing: string;
};

const englishWords: DiscussionWords = {
  title: 'RECORD OF DISCUSSION',
  about: 'Text',
  date: 'Date',
  place: 'Place',
  draft: 'Draft under discussion',
  present: 'Present',
  name: 'Name',
  role: 'Title',
  others: 'Others',
  agreed: 'Agreed',
  initialled: 'Initialled',
  adReferendum: 'Agreed ad referendum',
  bracketed: 'Left in brackets',
  reopened: 'Reopened',
  none: 'None.',
  signed: 'Read and found correct',
  preamble: 'Preamble',
  closing: 'Closing',
};

const wordsByLanguage: { readonly [language: Language]: DiscussionWords } = {
  en: englishWords,
  id: {
    title: 'CATATAN PEMBAHASAN',
    about: 'Naskah',
    date: 'Tanggal',
    place: 'Tempat',
    draft: 'Draf yang dibahas',
    present: 'Hadir',
    name: 'Nama',
    role: 'Jabatan',
    others: 'Lainnya',
    agreed: 'Disepakati',
    initialled: 'Diparaf',
    adReferendum: 'Disepakati ad referendum',
    bracketed: 'Masih dalam kurung siku',
    reopened: 'Dibuka kembali',
    none: 'Tidak ada.',
    signed: 'Dibaca dan dinyatakan benar',
    preamble: 'Pembukaan',
    closing: 'Penutup',
  },
  ru: {
    title: 'ЗАПИСЬ ОБСУЖДЕНИЯ',
    about: 'Текст',
    date: 'Дата',
    place: 'Место',
    draft: 'Обсуждаемый проект',
    present: 'Присутствовали',
    name: 'Имя',
    role: 'Должность',
    others: 'Прочие',
    agreed: 'Согласовано',
    initialled: 'Парафировано',
    adReferendum: 'Согласовано ad referendum',
    bracketed: 'Осталось в квадратных скобках',
    reopened: 'Обсуждение возобновлено',
    none: 'Нет.',
    signed: 'Прочитано и признано верным',
    preamble: 'Преамбула',
    closing: 'Заключительная часть',
  },
};

/** The words printed around a discussion, in the language of its text; in English if that language has none. */
export function getDiscussionWords(language: Language): DiscussionWords {
  return wordsByLanguage[language] ?? englishWords;
}
