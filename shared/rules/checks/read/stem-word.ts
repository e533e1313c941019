import type { Language } from '../../../model/language.ts';

/** Matches the endings in some lines of them, longest first. */
const matchEndings = (lines: readonly string[]): RegExp =>
  new RegExp(`(?:${lines.flatMap((line) => line.split(' ')).join('|')})$`);

/** Endings of Russian nouns and adjectives, longest first. */
const RUSSIAN = matchEndings([
  'иями ями ами ыми ими иям иях ией ием ого его ому ему',
  'ия ий ый ие ии ию ью ья ье ой ей ом ем ым им ую юю ая яя ое ее ые их ых ою ею ам ям ах ях ов ев',
  'й а я о е ы и у ю ь',
]);

/** The same of Belarusian. */
const BELARUSIAN = matchEndings([
  'іямі ыямі амі ямі ымі імі іям ыям іях ыях ага яга аму яму',
  'ія ыя іі ыі ію ыю ые ью ая яя ай яй ой ей ам ям ом ем ым ім ую юю ае яе ое ых іх аю яю ах ях аў яў оў еў',
  'й а я о е ы і у ю ў ь',
]);

/** Participles such as "подписавшийся". */
const REFLEXIVE = /(?<=[шщ]\p{L}{2,3})ся$/u;

export type WordForm = {
  readonly text: string;
  readonly key: string;
  readonly stem: string;
  readonly capital: boolean;
};

/** A cache, since texts repeat the same words. */
const knownForms = new Map<Language, Map<string, WordForm>>();
const MOST = 50_000;

/** The key of a word for tables, and what its forms have in common. */
export function analyzeWord(word: string, language: Language): WordForm {
  return createWordAnalyzer(language)(word);
}

/** The same for many words of one language. */
export function createWordAnalyzer(language: Language): (word: string) => WordForm {
  const forms = knownForms.get(language) ?? new Map<string, WordForm>();
  knownForms.set(language, forms);
  return (word) => {
    let form = forms.get(word);
    if (form === undefined) {
      const key = normalizeWord(word);
      form = { text: word, key, stem: stemWord(key, language), capital: /^\p{Lu}/u.test(word) };
      if (forms.size < MOST) forms.set(word, form);
    }
    return form;
  };
}

/** Normalizes words: lower case, without the dot that "İ" leaves on "i", е for ё, one kind of apostrophe and of hyphen. */
export function normalizeWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replaceAll(/[‐‑]/g, '-');
}

/**
 * The common part of a word's forms, from a key returned by `normalizeWord`: "parties" -> "party", "участниками" ->
 * "участник", "pesertanya" -> "peserta". For comparison only; it need not be a word.
 */
export function stemWord(key: string, language: Language): string {
  switch (language) {
    case 'ru':
    case 'be': {
      // The city is no form of "бакі", whose cases are "боку", "бакоў", "бакам".
      if (key === 'баку') return key;
      // "статья" and "статьи".
      const endings = language === 'be' ? BELARUSIAN : RUSSIAN;
      const bare = key.replace(REFLEXIVE, '').replace(endings, '').replace(/ь$/u, '');
      // "Пункт", "пункце"; "дадатак", "дадатку"; "бок", "бакі".
      const short = language === 'be' ? bare.replace(/ц$/u, 'т').replace(/так$/u, 'тк').replace(/^бок$/u, 'бак') : bare;
      return short.length < 3 ? key : short;
    }
    case 'id':
      return key.length > 6 && key.endsWith('nya') ? key.slice(0, -3).replace(/-$/, '') : key;
    case 'en': {
      const own = key.replace(/'s?$/, '');
      if (own.length > 4 && own.endsWith('ies')) return `${own.slice(0, -3)}y`;
      if (/(?:x|ch|sh|ss)es$/.test(own)) return own.slice(0, -2);
      return own.length > 3 && /[^su]s$/.test(own) ? own.slice(0, -1) : own;
    }
    default:
      return key;
  }
}
