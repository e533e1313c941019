import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';

/**
 * The languages of states, each with what texts call it: words in English, words after "bahasa", stems in Russian and
 * Belarusian.
 */
const NAMES = `
sq|albanian|albania|албанск|албанск
am|amharic|amhara amharik|амхарск|амхарск
ar|arabic|arab|арабск|арабск
hy|armenian|armenia|армянск|армянск
az|azerbaijani azeri|azerbaijan|азербайджанск|азербайджанск
be|belarusian belarussian byelorussian|belarus belarusia|белорусск|беларуск
bn|bengali bangla|bengali bangla|бенгальск|бенгальск
bs|bosnian|bosnia|боснийск|баснійск
bg|bulgarian|bulgaria|болгарск|балгарск
my|burmese|burma myanmar|бирманск мьянманск|бірманск м'янманск
zh|chinese mandarin|tiongkok china cina mandarin|китайск|кітайск
hr|croatian|kroasia|хорватск|харвацк
cs|czech|ceko cheko|чешск|чэшск
cnr|montenegrin|montenegro|черногорск|чарнагорск
da|danish|denmark|датск|дацк
nl|dutch|belanda|нидерландск голландск|нідэрландск галандск
dz|dzongkha|dzongkha|дзонг-кэ дзонгкха|дзонг-кэ дзонгкха
en|english|inggris|английск|англійск
et|estonian|estonia|эстонск|эстонск
fil|filipino|filipino filipina|филиппинск|філіпінск
fi|finnish|finlandia|финск|фінск
fr|french|prancis perancis|французск|французск
ka|georgian|georgia|грузинск|грузінск
de|german|jerman|немецк|нямецк
el|greek|yunani|греческ|грэчаск
he|hebrew|ibrani|иврит|іўрыт
hi|hindi|hindi|хинди|хіндзі
hu|hungarian|hungaria|венгерск|венгерск
is|icelandic|islandia|исландск|ісландск
id|indonesian|indonesia|индонезийск|інданезійск
ga|irish|irlandia|ирландск|ірландск
it|italian|italia|итальянск|італьянск
ja|japanese|jepang|японск|японск
kk|kazakh|kazakh kazakhstan|казахск|казахск
km|khmer|khmer|кхмерск|кхмерск
ko|korean|korea|корейск|карэйск
ky|kyrgyz kirghiz|kirgiz kirgizstan kyrgyz|кыргызск киргизск|кыргызск кіргізск
lo|lao laotian|lao laos|лаосск|лаоск
lv|latvian|latvia|латышск латвийск|латышск латвійск
lt|lithuanian|lituania|литовск|літоўск
mk|macedonian|makedonia|македонск|македонск
mg|malagasy|malagasi|малагасийск|малагасійск
ms|malay|melayu malaysia|малайск малайзийск|малайск малайзійск
mt|maltese|malta|мальтийск|мальтыйск
mn|mongolian|mongolia|монгольск|мангольск
ne|nepali|nepal nepali|непальск|непальск
no|norwegian|norwegia|норвежск|нарвежск
ps|pashto|pashto|пушту|пушту
fa|persian farsi|persia farsi|персидск фарси|персідск фарсі
pl|polish|polandia|польск|польск
pt|portuguese|portugis|португальск|партугальск
ro|romanian moldovan|rumania romania|румынск молдавск|румынск малдаўск
ru|russian|rusia|русск|руск
sr|serbian|serbia|сербск|сербск
si|sinhala sinhalese|sinhala|сингальск|сінгальск
sk|slovak|slovakia slowakia|словацк|славацк
sl|slovenian slovene|slovenia|словенск|славенск
so|somali|somalia somali|сомалийск|самалійск
es|spanish|spanyol|испанск|іспанск
sw|swahili kiswahili|swahili|суахили|суахілі
sv|swedish|swedia|шведск|шведск
tg|tajik|tajik|таджикск|таджыкск
ta|tamil|tamil|тамильск|тамільск
tet|tetum|tetun|тетум|тэтум
th|thai|thai thailand|тайск|тайск
tr|turkish|turki türkiye turkiye|турецк|турэцк
tk|turkmen|turkmen|туркменск|туркменск
uk|ukrainian|ukraina|украинск|украінск
ur|urdu|urdu|урду|урду
uz|uzbek|uzbek|узбекск|узбекск
vi|vietnamese|vietnam viet|вьетнамск|в'етнамск`;

/** The language of each column. */
const COLUMNS: readonly Language[] = ['en', 'id', 'ru', 'be'];
const ROWS = NAMES.trim()
  .split('\n')
  .map((row) => row.split('|'));

/** The names of a column, each with its language. */
function listNames(column: number): readonly (readonly [name: string, named: Language])[] {
  return ROWS.flatMap(([named = '', ...names]) =>
    (names[column] ?? '').split(' ').map((name) => [name, named] as const),
  );
}

const NAMES_OF_COLUMNS = COLUMNS.map((_, column) => listNames(column));
const WORDS = NAMES_OF_COLUMNS.map((names) => new Map(names));
/** The Indonesian names, which may be in lower case: "bahasa indonesia dan inggris". */
const KNOWN = new RegExp(`(?<!\\p{L})(?:${[...(WORDS[1]?.keys() ?? [])].join('|')})(?!\\p{L})`, 'gu');

/** What an adjective of a state belongs to where it names no language: "the Indonesian Side", «Белорусской Стороны». */
const STATE_WORDS: { readonly [language: Language]: RegExp } = {
  en: /^[\s-](?:sides?|part(?:y|ies)|participants?|governments?|ministr(?:y|ies|er)|delegations?|partners?|compan(?:y|ies)|law|nationals?|citizens?|rupiah|roubles?|rubles?|republics?|federation|kingdom|confederation|people’?'?s|arab|embass(?:y|ies)|authorit(?:y|ies))(?!\p{L})/iu,
  ru: /^[\s-](?:сторон|участник|делегаци|рубл|республик|федераци|министерств|правительств|партн[её]р|законодательств|компани|предприяти|народн|демократич|социалистич|исламск|арабск|посольств|королевств)/iu,
  be: /^[\s-](?:бок|бак|удзельнік|дэлегацы|рубл|рэспублік|федэрацы|міністэрств|урад|партн[её]р|заканадаўств|кампані|прадпрыемств|народн|дэмакратыч|сацыялістыч|ісламск|арабск|пасольств|каралеўств)/iu,
};

export type NamedLanguage = { readonly language: Language; readonly start: number; readonly end: number };

/** The languages that a closing clause names, in order; "the Republic of Indonesia" names none. */
export function findLanguageNames({ words, plain, where }: TextReading): NamedLanguage[] {
  const column = COLUMNS.indexOf(where.language);
  if (column === -1) return [];
  const isIndonesian = where.language === 'id';
  return words.flatMap(({ key, text, start, end }, at) => {
    const isList = () => isInLanguageList(plain, words.slice(0, at), start);
    // "In Bahasa Indonesia and English".
    const after = words[at - 1]?.key === 'bahasa' && where.language === 'en';
    const language = findNamedLanguage(key, after ? COLUMNS.indexOf('id') : column);
    if (language === undefined || text === 'polish' || (isIndonesian && !isList())) return [];
    const isOfState = STATE_WORDS[where.language]?.test(plain.slice(end, end + 24)) ?? false;
    return isOfState ? [] : [{ language, start, end }];
  });
}

/** Slavic words change their endings. */
function findNamedLanguage(key: string, column: number): Language | undefined {
  return column > 1 ? NAMES_OF_COLUMNS[column]?.find(([stem]) => key.startsWith(stem))?.[1] : WORDS[column]?.get(key);
}

/** After "bahasa" or "berbahasa", or after a language that is: "bahasa Indonesia, Rusia, dan Inggris". */
function isInLanguageList(plain: string, before: readonly { key: string; end: number }[], start: number): boolean {
  const near = before.slice(-8);
  const at = near.findLastIndex(({ key }) => /^(?:ber|dwi|multi)?bahasa(?:-bahasa)?$/u.test(key));
  if (at === -1) return false;
  return /^(?:[\s,/-]|(?<!\p{L})(?:\p{Lu}\p{L}+|dan|serta|atau|maupun)(?!\p{L}))*$/u.test(
    plain.slice(near[at]?.end ?? start, start).replaceAll(KNOWN, ''),
  );
}
