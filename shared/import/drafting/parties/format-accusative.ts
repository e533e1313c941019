/** By gender, what bodies are called in the nominative, and the endings of adjectives before it. */
type Declension = {
  readonly feminine: RegExp;
  readonly unchanged: readonly (readonly [adjective: RegExp, noun: RegExp])[];
};

const FEMININE_ADJECTIVE = /^[\p{L}-]+(?:ая|яя)$/u;
const DECLENSIONS: { readonly [language: string]: Declension } = {
  ru: {
    feminine:
      /^(?:служба|палата|библиотека|канцелярия|академия|комиссия|инспекция|администрация|дирекция|корпорация|ассоциация|организация|компания|федерация)$/u,
    unchanged: [
      [/^[\p{L}-]+(?:ое|ее)$/u, /^\p{L}{3,}(?:ство|ние|тие)$/u],
      [
        /^[\p{L}-]+(?:ый|ий|ой)$/u,
        /^(?:комитет|департамент|институт|университет|фонд|банк|центр|совет|секретариат|директорат|концерн|союз|архив|музей|суд|парламент)$/u,
      ],
    ],
  },
  be: {
    feminine:
      /^(?:служба|палата|бібліятэка|канцылярыя|акадэмія|камісія|інспекцыя|адміністрацыя|дырэкцыя|карпарацыя|асацыяцыя|арганізацыя|кампанія|федэрацыя)$/u,
    unchanged: [
      [/^[\p{L}-]+(?:ае|яе)$/u, /^\p{L}{3,}(?:ства|цтва|нне|ццё|прадпрыемства)$/u],
      [
        /^[\p{L}-]+(?:ы|і)$/u,
        /^(?:камітэт|дэпартамент|інстытут|універсітэт|фонд|банк|цэнтр|савет|сакратарыят|дырэктарат|канцэрн|саюз|архіў|музей|суд|парламент)$/u,
      ],
    ],
  },
};

/**
 * A Russian or Belarusian name of a body in the accusative: adjectives and the noun that they describe, with the rest as
 * it is. Empty where that is not sure: persons, abbreviations and words of another kind are left to a person.
 */
export function formatAccusative(name: string, language: string): string {
  const words = name.trim().split(/\s+/u);
  const declension = DECLENSIONS[language];
  if (declension === undefined) return '';
  const isNoun = (word: string) =>
    declension.feminine.test(word) || declension.unchanged.some(([, noun]) => noun.test(word));
  const at = words.findIndex((word) => isNoun(word.toLowerCase()));
  const [noun = '', adjectives] = [words[at]?.toLowerCase(), words.slice(0, Math.max(at, 0))];
  const areAll = (ending: RegExp) => adjectives.every((word) => ending.test(word.toLowerCase()));
  if (declension.unchanged.some(([adjective, body]) => body.test(noun) && areAll(adjective))) return name.trim();
  if (!declension.feminine.test(noun) || !areAll(FEMININE_ADJECTIVE)) return '';
  return words.map((word, n) => (n > at ? word : decline(word))).join(' ');
}

/** "Федеральная" and "служба", "Высшая" and "комиссия", in any letters. */
const decline = (word: string): string =>
  word.replace(/(?:ая|яя|а|я)$/iu, (ending) => {
    const declined = { ая: 'ую', яя: 'юю', а: 'у', я: 'ю' }[ending.toLowerCase()] ?? ending;
    return ending === ending.toUpperCase() ? declined.toUpperCase() : declined;
  });
