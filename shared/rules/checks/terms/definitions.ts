import type { Language } from '../../../model/language.ts';
import { analyzeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';

/** Words that a text defines as a term. `stems` are those of its words. */
export type Definition = {
  readonly reading: TextReading;
  readonly term: string;
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
};

type Form = { readonly opens: RegExp; readonly bare: RegExp };

/** The beginning of a definition, and the words after which it may be without quotation marks. */
const FORMS: { readonly [language: Language]: Form } = {
  en: {
    opens:
      /\b(?:hereinafter|hereafter|henceforth)\b|\b(?:collectively|individually|jointly|together|both|being)\s(?=(?:\p{L}+\s){0,2}?(?:referred\sto|called|known)\s)|\bin\sth(?:is|e\spresent)\s(?:\p{L}+\s){1,4}?(?=(?:\p{L}+\s){0,2}?(?:referred\sto|called|known)\s(?:as\s)?(?:the\s)?[“"])|(?<=[,;]\s(?:and\s)?)(?:together|collectively|jointly),?\s(?=(?:the\s)?[“"])|\((?:the\s|an?\s|each\s|individually,?\s|collectively,?\s|jointly,?\s|together,?\s)*(?=[“"])|\((?=(?:[\p{L},]+\s){0,4}(?:referred\sto|called|known)\s)|(?=[iscjt])(?<=\((?:[^()\n]{1,120}(?:,|\sand)\s)?)(?:individually|separately|collectively|jointly|together)(?=\s(?:as\s)?(?:the|an?)\s[“"]?\p{L})/giu,
    bare: /(?:(?:referred\sto\s(?:\p{L}+\s)?|known\s)as|called|(?:hereinafter|hereafter)(?:\s(?:jointly|together|collectively))?(?:\s?[–—-]|(?=\sthe\s\p{Lu}))|^(?:individually|separately|collectively|jointly|together)(?:\sas)?)\s(?:the\s|a\s|an\s)?(\p{Lu}[^,;.()“”"]{1,60})/u,
  },
  id: {
    opens:
      /(?<!\p{L})selanjutnya(?=[^.;\n]{0,60}?(?:disebut|disingkat))|(?<!\p{L})dalam\s(?:\p{L}+\s){1,4}?ini\s(?=(?:\p{L}+\s){0,2}?(?:disebut|disingkat)\s(?:sebagai\s|dengan\s)?[“"])|(?<!\p{L})dimaksud\sdengan(?=\s[“"])|(?<!\p{L})(?:(?:secara\s)?(?:bersama-sama|sendiri-sendiri)|masing-masing|keduanya)\s(?=(?:\p{L}+\s){0,2}?(?:disebut|disingkat)\s)|(?<=,\s)(?:secara\s)?bersama-sama,?\s(?=[“"])|\((?:masing-masing\s|bersama-sama\s|secara\s\p{L}+(?:-\p{L}+)?\s)*(?=[“"])|\((?=(?:[\p{L}-]+\s){0,3}(?:disebut|disingkat)\s)|(?:masing-masing|sendiri-sendiri)(?=\s(?:disebut\s)?sebagai\s[“"]?(?:Peserta|Pihak)(?!\p{L}))/giu,
    bare: /(?:(?:disebut|disingkat)(?:\s(?:secara\s)?bersama-sama)?\s(?:sebagai\s|dengan\s)?|^(?:masing-masing|sendiri-sendiri)\ssebagai\s)(\p{Lu}[^,;.()“”"]{1,60})/u,
  },
  ru: {
    opens:
      /(?<!\p{L})(?:(?<!(?:именуем|называем)\p{L}+\s)(?:в\sдальнейшем|далее)(?=\s?[—–-]|\s(?:\p{L}+\s){0,2}(?:именуем|называем|именуются|называются|[—–-]\s?[«“"])|\s(?:вместе|совместно)\s[—–-]\s|\sпо\sтексту|\s[«“"])|(?<=,\s)(?:далее\s)?(?:вместе|совместно)\s(?:[—–-]\s)?(?=[«“])|(?:по|в)\sотдельности(?=\s?[—–-]\s)|(?:именуем|называем)\p{L}+\s(?:в\sдальнейшем|далее)(?=\s)|(?:именуем|называем)\p{L}+(?=\s[«“"]))|\((?=«|(?:вместе|совместно|кажд\p{L}+)\s(?:\p{L}+\s){0,2}(?:[—–-]\s?)?[«“])/giu,
    bare: /(?:(?:именуем|называем)\p{L}+(?:\s(?:в\sдальнейшем|далее))?|[—–-])\s(?:\p{Ll}+\s)?(\p{Lu}[^,;.()«»“”"]{1,60})/u,
  },
  be: {
    opens:
      /(?<!\p{L})(?:далей|[уў]\sдалейшым)(?=\s?[—–-]|\s(?:\p{L}+\s){0,2}(?:назван|называ|імену)|\s(?:разам|сумесна)\s[—–-]\s|\sпа\sтэксце|\s[«“"])|(?<!\p{L})(?:назван|называюц|імену)\p{L}+\s(?=[«“"]|(?:далей|[уў]\sдалейшым)\s)|(?<=,\s)(?:далей\s)?(?:разам|сумесна)\s(?:[—–-]\s)?(?=[«“])|(?<!\p{L})(?:паасобку|паасобна|па\sасобнасці)(?=\s?[—–-]\s)|\((?=«|(?:разам|сумесна|кожн\p{L}+)\s(?:\p{L}+\s){0,2}(?:[—–-]\s?)?[«“])/giu,
    bare: /(?:(?:назван|называюц|імену)\p{L}+(?:\s(?:[уў]\sдалейшым|далей))?|[—–-])\s(?:\p{Ll}+\s)?(\p{Lu}[^,;.()«»“”"]{1,60})/u,
  },
};
const QUOTED = /[“"«„](?<words>[^“”"«»„\n]{1,80})[”"»“]/gu;
/** “X” means, «X» означает. */
const MEANS: { readonly [language: Language]: RegExp } = {
  en: /[“"](?<words>[^“”"\n]{1,80})[”"]\s(?:means|refers\sto|shall\smean)\b/gu,
  id: /[“"](?<words>[^“”"\n]{1,80})[”"]\s(?:adalah|berarti)\b/gu,
  ru: /[«“](?<words>[^«»“”\n]{1,80})[»”]\s(?:означа\p{L}+|—\s)/gu,
  be: /[«“](?<words>[^«»“”\n]{1,80})[»”]\s(?:азнача\p{L}+|—\s)/gu,
};
const LONGEST = 320;

/** The terms that a text defines explicitly: “the Participants”, (далее — «Участник»). */
export function findDefinitions(reading: TextReading): Definition[] {
  const { plain, where } = reading;
  const form = FORMS[where.language];
  if (form === undefined) return [];
  const found = new Map<number, Definition>();
  const add = (words: string, start: number) => {
    const definition = createDefinition(reading, words, start);
    if (definition !== null && !found.has(definition.start)) found.set(definition.start, definition);
  };
  const openings = Array.from(plain.matchAll(form.opens));
  for (const [n, { index, 0: opening }] of openings.entries()) {
    const stretch = sliceDefinition(plain.slice(0, openings[n + 1]?.index), index, opening.startsWith('('));
    const quoted = Array.from(stretch.matchAll(QUOTED));
    for (const { index: at, groups } of quoted) add(groups?.words ?? '', index + at + 1);
    const bare = quoted.length === 0 ? form.bare.exec(stretch) : null;
    const words = bare?.[1] ?? '';
    if (bare !== null) add(cutSentenceAfter(words, where.language), index + bare.index + bare[0].length - words.length);
  }
  const means = MEANS[where.language];
  if (means !== undefined) for (const { index, groups } of plain.matchAll(means)) add(groups?.words ?? '', index + 1);
  return [...found.values()];
}

/** The capitalised words at the beginning: "PARA PIHAK terlebih dahulu menerangkan …" goes on after the term. */
function cutSentenceAfter(words: string, language: Language): string {
  if (language !== 'id' && language !== 'en') return words;
  return (
    /^\p{Lu}[\p{L}\p{M}\d’'-]*(?:\s(?:(?:of|for|and|the|dan|untuk)\s)*\p{Lu}[\p{L}\p{M}\d’'-]*)*/u.exec(words)?.[0] ??
    words
  );
}

/** The text that a definition may span: its parentheses, otherwise its sentence. */
function sliceDefinition(plain: string, from: number, inParentheses: boolean): string {
  const rest = plain.slice(from, from + LONGEST);
  const enclosed = inParentheses || plain[from - 1] === '(';
  const end = enclosed ? rest.indexOf(')') : rest.search(/[;\n]|\.(?:\s|$)/);
  return end === -1 ? rest : rest.slice(0, end);
}

function createDefinition(reading: TextReading, words: string, start: number): Definition | null {
  const { language } = reading.where;
  const article = language === 'en' ? (/^\s*(?:the|a|an)\s+/iu.exec(words)?.[0].length ?? 0) : 0;
  const bare = words.slice(article);
  const term = bare.trim();
  const stems = stemPhrase(term, language);
  // Other words in quotation marks are quotations, not terms.
  if (stems.length === 0 || stems.length > 8 || !/^\P{L}*\p{Lu}/u.test(term)) return null;
  const from = start + article + bare.indexOf(term);
  return { reading, term, stems, start: from, end: from + term.length };
}

export function stemPhrase(words: string, language: Language): string[] {
  const stems = (words.match(/\p{L}[\p{L}\p{M}]*(?:[-‐‑'’]\p{L}[\p{L}\p{M}]*)*/gu) ?? []).map(
    (word) => analyzeWord(word, language).stem,
  );
  // "Para" only marks the plural.
  return language === 'id' && stems.length > 1 && stems[0] === 'para' ? stems.slice(1) : stems;
}
