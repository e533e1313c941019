import { isStateName } from './find-state.ts';

/** The words that join the two parties. */
const AND = /(?:^|[\s,])(?:and|dan|и|і)(?=\s)/giu;
/** What follows a name and is no part of it: roles, seats, representatives. */
const ROLE =
  /\s*(?:[,;(]|\s[–—-])\s*(?:\(?)(?:(?:hereinafter|hereafter|herein|referred|referring|collectively|jointly|individually|singularly|singly|together|each|both|which (?:are|will)|represented|acting|being|having|with (?:its )?(?:(?:registered|principal|head) )?(?:office|address|seat)|whose (?:office|address|seat)|the hono[u]?rable|h\.\s?e\.|mrs?\.?\s|ms\.?\s|met(?:\s|$)|with a view|in order|wishing|desiring|guided|dalam rangka|dengan maksud|guna|с целью|в целях|желая|стремясь|руководствуясь|у мэтах|жадаючы|імкнучыся|(?:of|on|from|at) (?:the )?(?:one|other|first|second) (?:part|side|hand)|on the (?:one|other)|di satu (?:sisi|pihak)|(?:di|pada) (?:sisi|pihak) (?:lain|kedua|pertama)|di (?:lain|satu) (?:sisi|pihak)|as the|the [“"]|untuk|selanjutnya|yang|keduanya|kedua-duanya|secara|masing-masing|bersama-sama|dalam hal ini|diwakili|berkedudukan|sebagai|disebut|именуем|называем|вместе|далее|в дальнейшем|с одной|с другой|в лице|действующ|совместно|по отдельности|котор|(?:в|при|с|на|у|ў|пры|з)\s\p{L}+\s(?:котор|яко|якіх)|(?:under|within|to|of)\s(?:which|whose)|названн|названы|упомянут|памян[ёе]н|якія|як[іа]я|якое|які|далей|у далейшым|з аднаго|з другога|у асобе|сумесна|разам|паасобку|што)(?!\p{L}*[“"]?\s(?:of|for)\s)|[“"«(])/iu;
const ROLE_ALONE =
  /\s+(?:(?:,\s*)?(?:of the (?:one|other|first|second) part|represented by|acting through|yang diwakili|diwakili|в лице|у асобе|hereinafter|hereafter|untuk selanjutnya|yang selanjutnya|selanjutnya|именуем|далее именуем|в дальнейшем|якія ў далейшым|у далейшым|далей)|\()/iu;
/** The words with which names of parties begin. */
const BODIES =
  /^(?:the\s+)?(?:(?:federal|national|state|royal|central|general)\s+)?(?:(?:ministry|minister|government|department|agency|authority|academy|council|committee|commission|office|service|institute|institution|bank|chamber|board|bureau|university|centre|center|secretariat|directorate|republic|kingdom|state|union|association|organi[sz]ation|foundation|fund|kementerian|menteri|pemerintah|badan|lembaga|dewan|komite|komisi|kamar|bank|universitas|institut|republik|kerajaan|direktorat|sekretariat|dinas|library|inspectorate|corporation|polytechnic|museum|akademi|majelis|mahkamah|inspektorat|perpustakaan|arsip|otoritas|asosiasi|yayasan|politeknik|balai|biro|organisasi)s?(?!\p{L})|управлени|директорат|дирекци|концерн|объединени|предприяти|корпораци|инспекци|архив|библиотек|организаци|ассоциаци|учреждени|упраўленн|дырэктарат|дырэкцы|канцэрн|аб.яднанн|прадпрыемств|карпарацы|інспекцы|архі[ўв]|бібліятэк|арганізацы|асацыяцы|установ|министерств|министр|правительств|департамент|агентств|академи|совет|комитет|комисси|служб|институт|банк|палат|университет|центр|государственн|федеральн|национальн|республик|міністэрств|міністр|урад|дэпартамент|агенцтв|акадэмі|савет|камітэт|камісі|служб|інстытут|палат|універсітэт|дзяржаўн|нацыянальн|рэспублік)/iu;
/** The state that most names end with. */
const STATE =
  /(?:(?:republic|kingdom|state|union|federation|commonwealth|sultanate|emirates|states|people’s republic) of(?: the)? [\p{L}\s-]+|federation|republic|kingdom|(?:republik|kerajaan|federasi|negara) [\p{L}\s-]+|(?:республик|рэспублік|королевств|федерац|государств)\p{L}*(?: \p{Lu}[\p{L}-]+){0,2}|of \p{Lu}[\p{L}-]+)[,\s]*$/iu;

/**
 * Splits "X and Y" into the two names. Names contain such words too: of all the places where it could be split, the one
 * is taken at which both sides look most like names of parties. Null if there is none.
 */
export function splitNames(text: string): readonly [string, string] | null {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const mixed = /\p{Ll}{3}/u.test(words);
  let best: { readonly names: readonly [string, string]; readonly score: number } | null = null;
  for (const { index, 0: and } of words.matchAll(AND)) {
    const names = [cutRole(words.slice(0, index)), cutRole(words.slice(index + and.length))] as const;
    if (names.some((name) => name === '')) continue;
    const score = scoreNames(names, mixed);
    if (best === null || score > best.score) best = { names, score };
  }
  return best?.names ?? null;
}

/** The names in "X, Y and Z" or "Y and Z", each with its state; one name alone is returned as it is. */
export function splitJoinedNames(names: string): readonly string[] {
  for (const { index, 0: join } of names.matchAll(
    /(?:,\s+(?:(?:and|dan|serta|и|і)\s+)?|\s(?:and|dan|dengan|serta|и|і)\s+)/giu,
  )) {
    const [one, others] = [names.slice(0, index), names.slice(index + join.length)];
    if (isBodyName(one) && STATE.test(one) && isBodyName(others)) return [cutRole(one), ...splitJoinedNames(others)];
  }
  return [names];
}

/** "Министерство энергетики (Российская Федерация)": the state belongs to the name. */
const STATE_IN_BRACKETS =
  /^\S.{3,120}?\s\((?:the\s)?(?:\p{Lu}[\p{L}-]+\s){0,3}?(?:Federation|Republic|Kingdom|Federasi|Republik|Kerajaan|Федераци|Республик|Королевств|Федэрацы|Рэспублік|Каралеўств)\p{L}*(?:\s(?:of\s(?:the\s)?)?\p{Lu}[\p{L}-]+){0,4}\)/iu;

/** The same of a state without its form: "Ministry of Energy (Indonesia)"; empty if the brackets have something else. */
function findNameWithState(words: string): string {
  const found = /^[^()]{3,120}?\s\((?<state>\p{Lu}[^()]{2,60})\)/u.exec(words);
  return found?.groups !== undefined && isStateName(found.groups.state ?? '') ? found[0] : '';
}

/** A name without what is said of it: "X, represented by its President" is "X". */
export function cutRole(name: string): string {
  const words = name.replaceAll(/\s+/gu, ' ').trim();
  const whole = STATE_IN_BRACKETS.exec(words)?.[0] ?? findNameWithState(words);
  // Something else may be said of it before the brackets.
  const kept = /[,;]/u.test(whole) ? 0 : whole.length;
  const rest = words.slice(kept);
  const [one, other] = [ROLE, ROLE_ALONE].map((role) => role.exec(rest)?.index ?? rest.length);
  return words
    .slice(0, kept + Math.min(one ?? 0, other ?? 0))
    .replace(/[\s,;:.(]+$/u, '')
    .trim();
}

/** Slavic adjectives, in the nominative and the case of a title. */
const ADJECTIVE = '\\p{L}+(?:ое|ее|ая|яя|ой|ей|ый|ий|ым|им|ае|яе|ай|яй|ы|і|ім)\\s';
/** Words before the kind of a body: "Карантинное агентство", "Food and Drug Authority". */
const QUALIFIED = new RegExp(
  `^(?:(?=\\p{Lu})(?:${ADJECTIVE}){1,2}(?:агентств|служб|палат|комитет|комисси|управлени|инспекци|концерн|директорат|объединени|предприяти|агенцтв|камітэт|камісі|упраўленн|інспекцы|канцэрн|дырэктарат|прадпрыемств)|(?:[Tt]he\\s)?(?!(?:Joint|Each|Both|Any|This)\\s)(?:\\p{Lu}[\\p{L}-]+,?\\s(?:and\\s|of\\s)?){1,4}(?:Agency|Authority|Administration|Ministry|Commission|Institute|Institution|Bureau|Board|Council|Committee|Centre|Center|Office|Department|Service|University|Academy|College|School|Fund|Foundation)(?!\\p{L}))`,
  'u',
);

/** Whether words begin like the name of a ministry, an agency or a government. */
export const isBodyName = (words: string): boolean => BODIES.test(words.trim()) || QUALIFIED.test(words.trim());

function scoreNames([first, second]: readonly [string, string], mixed: boolean): number {
  const [a, b] = [first, second].map((name) => name.replace(/^the\s+/i, ''));
  const stem = (name = '') => name.slice(0, 6).toLowerCase();
  const [shorter = 0, longer = 1] = [first.length, second.length].sort((x, y) => x - y);
  return (
    (isBodyName(second) ? 3 : 0) +
    (isBodyName(first) && stem(a) === stem(b) ? 3 : 0) +
    (STATE.test(first) ? 2 : 0) +
    (/^the\s/i.test(second) === /^the\s/i.test(first) ? 1 : 0) +
    (mixed && /^\p{Ll}/u.test(b ?? '') ? -4 : 0) +
    shorter / longer
  );
}
