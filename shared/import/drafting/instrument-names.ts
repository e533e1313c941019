import type { Language } from '../../model/language.ts';

/** The languages of the table, in the order of its columns. */
const COLUMNS: readonly Language[] = ['id', 'en', 'ru', 'be'];

/**
 * Instruments by what they are called in Indonesian, English, Russian and Belarusian (D25). The first name of a cell is the
 * one to propose; an empty cell has no usual name. Where one name stands in two rows, the first is meant.
 */
const NAMES = `
pernyataan kehendak, surat pernyataan kehendak, surat minat | letter of intent | письмо о намерениях | ліст аб намерах, пісьмо аб намерах
pernyataan kehendak bersama, deklarasi kehendak bersama | joint declaration of intent, joint statement of intent | совместное заявление о намерениях, совместная декларация о намерениях | сумесная заява аб намерах, сумесная дэкларацыя аб намерах
pernyataan kehendak, deklarasi kehendak | declaration of intent, statement of intent | заявление о намерениях, декларация о намерениях | заява аб намерах, дэкларацыя аб намерах
nota kesepahaman, memorandum saling pengertian, memorandum kesepahaman, nota kesepahaman bersama | memorandum of understanding | меморандум о взаимопонимании | мемарандум аб узаемаразуменні
memorandum kerja sama | memorandum of cooperation | меморандум о сотрудничестве | мемарандум аб супрацоўніцтве
memorandum kehendak | memorandum of intent | меморандум о намерениях | мемарандум аб намерах
nota kesepakatan, memorandum kesepakatan | memorandum of agreement | меморандум о согласии, меморандум о договорённости | мемарандум аб згодзе
surat kesepakatan, surat persetujuan | letter of agreement, letter agreement | письмо-соглашение, письмо о согласии | ліст-пагадненне, пісьмо-пагадненне
memorandum kerangka kerja sama | framework memorandum, framework memorandum of cooperation | рамочный меморандум, рамочный меморандум о сотрудничестве | рамкавы мемарандум, рамкавы мемарандум аб супрацоўніцтве
nota kesepahaman kerangka | framework memorandum of understanding | рамочный меморандум о взаимопонимании | рамкавы мемарандум аб узаемаразуменні
memorandum | memorandum | меморандум | мемарандум
protokol kehendak, protokol niat | protocol of intent, protocol of intentions | протокол о намерениях, протокол намерений | пратакол аб намерах, пратакол намераў
protokol kerja sama | protocol of cooperation | протокол о сотрудничестве | пратакол аб супрацоўніцтве
protokol tambahan | additional protocol, supplementary protocol | дополнительный протокол | дадатковы пратакол
protokol perubahan | protocol of amendment, amending protocol | протокол об изменениях, протокол о внесении изменений | пратакол аб змяненнях, пратакол аб унясенні змяненняў
protokol pelaksanaan | implementing protocol | исполнительный протокол | выканаўчы пратакол
protokol | protocol | протокол | пратакол
pengaturan pelaksanaan, pengaturan pelaksana, aturan pelaksanaan | implementing arrangement, arrangement for implementation | имплементационная договорённость | імплементацыйная дамоўленасць
pengaturan teknis | technical arrangement | техническая договорённость | тэхнічная дамоўленасць
pengaturan administratif | administrative arrangement | административная договорённость | адміністрацыйная дамоўленасць
pengaturan kerangka kerja, pengaturan kerangka | framework arrangement | рамочная договорённость | рамкавая дамоўленасць
pengaturan khusus | special arrangement | специальная договорённость | спецыяльная дамоўленасць
pengaturan kerja sama | cooperation arrangement | договорённость о сотрудничестве | дамоўленасць аб супрацоўніцтве
pengaturan | arrangement | договорённость | дамоўленасць
rencana aksi bersama | joint action plan, joint plan of action | план совместных действий, совместный план действий | план сумесных дзеянняў, сумесны план дзеянняў
rencana aksi | action plan, plan of action | план действий | план дзеянняў
rencana kerja | work plan | план работы | план работы
peta jalan | road map, roadmap | дорожная карта | дарожная карта
program kerja | work programme, work program | программа работы | праграма работы
program kerja sama bersama | joint programme of cooperation | совместная программа сотрудничества | сумесная праграма супрацоўніцтва
risalah kesepakatan, risalah yang disepakati | agreed minutes | согласованный протокол | узгоднены пратакол
catatan pembahasan | record of discussions, record of discussion | протокол обсуждений | пратакол абмеркаванняў
program kerja sama | programme of cooperation, cooperation programme | программа сотрудничества | праграма супрацоўніцтва
pernyataan bersama | joint statement | совместное заявление | сумесная заява
deklarasi bersama | joint declaration | совместная декларация | сумесная дэкларацыя
pernyataan kerja sama | statement of cooperation, declaration of cooperation | заявление о сотрудничестве, декларация о сотрудничестве | заява аб супрацоўніцтве, дэкларацыя аб супрацоўніцтве
deklarasi | declaration | декларация | дэкларацыя
komunike bersama | joint communiqué, joint communique | совместное коммюнике | сумеснае камюніке
persetujuan kerangka | framework agreement | рамочное соглашение | рамкавае пагадненне
persetujuan kerangka kerja sama, persetujuan kerangka kerja | framework agreement on cooperation, framework cooperation agreement | рамочное соглашение о сотрудничестве | рамкавае пагадненне аб супрацоўніцтве
persetujuan administratif | administrative agreement | административное соглашение | адміністрацыйнае пагадненне
persetujuan teknis | technical agreement | техническое соглашение | тэхнічнае пагадненне
persetujuan pelaksanaan | implementing agreement, implementation agreement | имплементационное соглашение, соглашение о реализации | імплементацыйнае пагадненне, пагадненне аб рэалізацыі
persetujuan kerja sama, perjanjian kerja sama | cooperation agreement, agreement on cooperation | соглашение о сотрудничестве | пагадненне аб супрацоўніцтве
kesepakatan bersama | mutual agreement | взаимное соглашение | узаемнае пагадненне
persetujuan, perjanjian | agreement | соглашение | пагадненне
perjanjian | treaty | договор | дагавор
prosedur sementara, tata cara sementara, pengaturan sementara | interim procedure, provisional procedure, temporary procedure, interim arrangement, provisional arrangement | временный порядок, временный регламент | часовы парадак, часовы рэгламент
prosedur operasional bersama | joint operating procedure, joint operating procedures | порядок взаимодействия, регламент взаимодействия | парадак узаемадзеяння, рэгламент узаемадзеяння
prosedur bersama, tata cara bersama | joint procedure, joint procedures | совместный порядок | сумесны парадак
kerangka acuan, kerangka acuan kerja | terms of reference | круг ведения, техническое задание | круг паўнамоцтваў, тэхнічнае заданне
aturan prosedur, tata tertib | rules of procedure | правила процедуры | правілы працэдуры
pedoman bersama | joint guidelines | совместные рекомендации | сумесныя рэкамендацыі
prosedur, tata cara | procedure, procedures | порядок, регламент | парадак, рэгламент
konvensi | convention | конвенция | канвенцыя
piagam | charter | хартия | хартыя
kontrak | contract | контракт | кантракт
pertukaran nota | exchange of notes | обмен нотами | абмен нотамі
pertukaran surat | exchange of letters | обмен письмами | абмен лістамі`;

const ROWS: readonly (readonly (readonly string[])[])[] = NAMES.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.split(',').map((name) => name.trim())));

/** Every name of the table. */
export const INSTRUMENT_NAMES: readonly string[] = [...new Set(ROWS.flat(2))];

/** One spelling of a name: "Co-operation", "Kerjasama" and "ДОГОВОРЕННОСТЬ" are written in two ways. */
const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replaceAll('co-operation', 'cooperation')
    .replaceAll('kerjasama', 'kerja sama')
    .replaceAll('ё', 'е');

/** What an instrument is called in another language, in lower case; null if that is not known. */
export function translateInstrument(name: string, from: Language, to: Language): string | null {
  const [source, target] = [COLUMNS.indexOf(from), COLUMNS.indexOf(to)];
  const folded = foldName(name);
  const row = ROWS.find((cells) => cells[source]?.some((one) => foldName(one) === folded));
  return row?.[target]?.[0] ?? null;
}

/** What clauses are called (D25), in the same columns; the first row with a word is meant. */
const CLAUSE_WORDS: readonly (readonly string[])[] = [
  ['Pasal', 'Article', 'Статья', 'Артыкул'],
  ['Paragraf', 'Paragraph', 'Пункт', 'Пункт'],
  ['Bagian', 'Section', 'Раздел', 'Раздзел'],
  ['Klausul', 'Clause', 'Пункт', 'Пункт'],
  ['Butir', 'Point', 'Пункт', 'Пункт'],
  ['Bab', 'Chapter', 'Глава', 'Глава'],
  ['Bagian', 'Part', 'Часть', 'Частка'],
];

/** Signs are the same in every language, and so are numbers without a word. */
const SIGN = /^[^\p{L}]*$/u;

/** What clauses are called in the languages of the table other than the given ones, by language. */
export function translateClauseWords(words: { readonly [language: Language]: string }): Record<Language, string> {
  const translated = COLUMNS.filter((language) => words[language] === undefined).flatMap((language) => {
    const found = Object.entries(words).map(([from, word]) => translateClauseWord(word, from, language));
    const first = found.find((word) => word !== null);
    return first === undefined ? [] : [[language, first] as const];
  });
  return Object.fromEntries(translated);
}

function translateClauseWord(word: string, from: Language, to: Language): string | null {
  if (SIGN.test(word)) return word;
  const [source, target] = [COLUMNS.indexOf(from), COLUMNS.indexOf(to)];
  const row = CLAUSE_WORDS.find((words) => words[source]?.toLocaleLowerCase() === word.toLocaleLowerCase());
  return row?.[target] ?? null;
}
