import { INSTRUMENT_NAMES } from '../instrument-names.ts';
import { isBodyName } from './split-names.ts';

/** What instruments are called in the languages of our texts (D25), where their names may be followed by a subject. */
const INSTRUMENTS: readonly string[] = [
  'memorandum of (?:understanding|co-?operation|arrangement|intent|agreement)|letter of intent|(?:joint )?(?:declaration|statement)(?: of intent)?',
  'exchange of (?:letters|notes)|arrangement|agreement|protocol(?: of intent(?:ions)?)?|plan of action|action plan|work plan|road ?map',
  'record of discussions?|agreed minutes|programme of co-?operation|treaty|convention|communiqu[eé]|contract|(?:joint )?undertaking',
  'nota kesepahaman(?: bersama)?|memorandum saling pengertian|(?:surat )?pernyataan (?:kehendak|bersama)|kesepakatan bersama',
  'perjanjian(?: kerja ?sama)?|persetujuan|pengaturan(?: pelaksanaan| teknis| kerja ?sama)?|rencana aksi|protokol|deklarasi bersama|piagam',
  'komunike bersama|program kerja ?sama|memorandum kesepahaman|surat minat|memorandum',
  '(?:меморандум|протокол)(?:\\s+о\\s+(?:взаимопонимании|намерениях|сотрудничестве))?|письмо\\s+о\\s+намерениях|(?:совместн\\p{L}+\\s+)?(?:заявление|декларация|коммюнике)(?:\\s+о\\s+намерениях)?',
  'соглашение|договор(?:енность)?|план\\s+(?:совместных\\s+)?(?:действий|мероприятий)|дорожная\\s+карта|программа(?:\\s+сотрудничества)?|конвенция',
  '(?:мемарандум|пратакол)(?:\\s+аб\\s+(?:узаемаразуменні|намерах|супрацоўніцтве))?|(?:пісьмо|ліст)\\s+аб\\s+намерах|(?:сумесн\\p{L}+\\s+)?(?:заява|дэкларацыя)(?:\\s+аб\\s+намерах)?',
  'пагадненне|дагавор|дамова(?:\\s+аб\\s+супрацоўніцтве)?|план\\s+(?:сумесных\\s+)?(?:дзеянняў|мерапрыемстваў)|дарожная\\s+карта|праграма(?:\\s+супрацоўніцтва)?',
];
/** Names of the table first, the longest before those within it. */
const NAMED: readonly RegExp[] = [
  [...INSTRUMENT_NAMES].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('ё', '[её]')),
  INSTRUMENTS,
].map((names) => new RegExp(`(?:^|\\s)(?:${names.join('|')})(?!\\p{L})`, 'iu'));
/** Words of a draft's state and not of its name. */
const STATE = /^(?:the\s+)?(?:draft|rancangan|konsep|проект|праект)(?:\s+of(?:\s+the)?)?\s*[:–-]?\s*/iu;
/** Where the parties or the subject begin. */
const NEXT = /\s(?:between|antara|между|паміж|on|concerning|regarding|tentang|mengenai|об?|аб)\s/iu;

/** A line that ends with further words of a name, before the line with the parties: "PROTOKOL PERUBAHAN". */
const REST = /^(?:\s\p{L}+){1,3}$/u;
const PARTIES = /^(?:between|antara|между|паміж)(?!\p{L})/iu;

/** The name of the instrument in a title block, "MEMORANDUM OF UNDERSTANDING", as written; empty if there is none. */
export function findInstrument(title: string): string {
  const words = title.replaceAll(/\s+/gu, ' ').trim().replace(STATE, '');
  const [named] = NAMED.map((names) => names.exec(words))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  const next = NEXT.exec(`${words} `);
  // "Commission on the Agreement": a name that comes after the parties or the subject is not the instrument's.
  if (named === undefined || (next !== null && next.index < named.index)) return '';
  // The names of the sides may stand above that of the instrument: only words of its own belong to it.
  const from = isBodyName(words) ? named.index : 0;
  const name = words.slice(from, named.index + named[0].length).trim();
  return name + findRestOfName(title, name);
}

function findRestOfName(title: string, name: string): string {
  const lines = title.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());
  const at = lines.findIndex((line) => line.includes(name));
  const rest = lines[at]?.slice((lines[at] ?? '').indexOf(name) + name.length) ?? '';
  const isWhole = REST.test(rest) && NEXT.exec(`${rest} `) === null && PARTIES.test(lines[at + 1] ?? '');
  return isWhole ? rest : '';
}
