/** Whether a dictionary has a word as it is written. */
type WordLookup = (word: string) => boolean;

/**
 * Whether a language's rules of word formation make a word, in small letters, of words that its dictionary has. The
 * dictionaries list few of these forms, which the texts of agreements are full of.
 */
export function isFormedWord(word: string, language: string, has: WordLookup): boolean {
  const parts = word.split(/[-‐‑]/u);
  if (parts.length === 1) return isFormed(word, language, has);
  return parts.every(
    (part, n) =>
      part.length === 1 ||
      has(part) ||
      isFormed(part, language, has) ||
      (n < parts.length - 1 && isFirstPart(part, language, has)),
  );
}

function isFormed(word: string, language: string, has: WordLookup): boolean {
  if (hasBoundForm(word, language, has)) return true;
  if (language === 'id') return isIndonesianForm(word, has);
  return language === 'be' && isBelarusianForm(word, has);
}

/** Forms that are written together with the word after them; the Indonesian ones after EYD V, “bentuk terikat”. */
const BOUND_FORMS: { readonly [language: string]: readonly string[] } = {
  id: words(
    'agro antar anti bio dwi eks geo infra inter intra mega mikro multi nano non oleo pasca petro pra purna semi sub supra swa trans ultra',
  ),
  en: words('agri agro bio cyber eco geo infra inter intra micro multi nano oleo phyto'),
  ru: words(
    'авиа авто агро аэро био вибро видео водо газо гео гидро евро лесо машино металло микро много нано олео радио ресурсо само станко тепло фито энерго электро эко',
  ),
  be: words(
    'авія аўта агра аэра бія відэа вода газа геа гідра еўра машына метала мікра мнага нана радыё рэсурса сама станка цепла фіта энерга электра эка',
  ),
};
/** Shorter rests are mostly the end of another word: “биогаз” has three letters left, “eco” and “nomy” four. */
const SHORTEST_REST = 3;

function hasBoundForm(word: string, language: string, has: WordLookup): boolean {
  return (BOUND_FORMS[language] ?? []).some((bound) => {
    const rest = word.slice(bound.length);
    if (!word.startsWith(bound) || rest.length < SHORTEST_REST) return false;
    return has(rest) || (language === 'id' && isIndonesianForm(rest, has));
  });
}

/** What may stand before a hyphen without being a word: agro-based, торгово-экономический. */
function isFirstPart(part: string, language: string, has: WordLookup): boolean {
  if (BOUND_FORMS[language]?.includes(part) === true) return true;
  const stem = part.slice(0, -1);
  if (language === 'ru' && /[ое]$/u.test(part)) return ['ый', 'ий', 'ой'].some((ending) => has(stem + ending));
  if (language === 'be' && /[аоеяэ]$/u.test(part)) return ['ы', 'і'].some((ending) => has(stem + ending));
  return false;
}

function words(list: string): string[] {
  return list.split(' ');
}

/** Clitics, and the passive of every verb whose active form the dictionary has: difasilitasi from memfasilitasi. */
function isIndonesianForm(word: string, has: WordLookup): boolean {
  const bare = /^(\p{L}{3,}?)(?:nya|lah|pun|kah)$/u.exec(word)?.[1];
  if (bare !== undefined && (has(bare) || isIndonesianForm(bare, has))) return true;
  const passive = /^di(\p{L}{3,})$/u.exec(word)?.[1];
  return passive !== undefined && listActiveForms(passive).some(has);
}

/** The active forms of a verb's base, by its first sound: memfasilitasi, mengoordinasikan, memaraf. */
function listActiveForms(base: string): string[] {
  const rest = base.slice(1);
  if (/^per/u.test(base)) return [`mem${base}`, `mem${rest}`];
  if (/^p(?!r)/u.test(base)) return [`mem${rest}`];
  if (/^[bfv]|^pr/u.test(base)) return [`mem${base}`];
  if (/^t(?!r)/u.test(base)) return [`men${rest}`];
  if (/^[cdjz]|^tr/u.test(base)) return [`men${base}`];
  if (/^s(?![tpky])/u.test(base)) return [`meny${rest}`];
  if (/^k(?!r|l)/u.test(base)) return [`meng${rest}`];
  if (/^[aiueogh]|^k/u.test(base)) return [`meng${base}`];
  if (/^s/u.test(base)) return [`men${base}`];
  return [`me${base}`];
}

/**
 * Reflexive forms (праводзяцца from праводзяць, прымяняецца from прымяняе), and ў for у at the beginning, which depends
 * on the word before.
 */
function isBelarusianForm(word: string, has: WordLookup): boolean {
  const plain = word.replace(/^ў/u, 'у');
  if (plain !== word && (has(plain) || isBelarusianForm(plain, has))) return true;
  const stem = /^(\p{L}{3,})цца$/u.exec(word)?.[1];
  return stem !== undefined && (has(`${stem}ць`) || has(stem));
}
