import { cutSubject } from './cut-subject.ts';
import { endsWithState } from './find-state.ts';
import { citesOtherInstrument } from './other-instrument.ts';
import { cutRole, isBodyName, splitJoinedNames, splitNames } from './split-names.ts';

const BETWEEN = /^(?:by and )?(?:between|antara|между|паміж)$/iu;
const AND = /^(?:and|dan|dengan|и|і|(?:bersama|together|jointly)(?: (?:dengan|with))?|совместно с|сумесна з)$/iu;
const ABOUT_WORDS =
  'on|in|concerning|regarding|about|for|relating to|to|tentang|mengenai|perihal|dalam|di|untuk|atas|tahun|periode|nomor|об?|в|по|на|к|относительно|касательно|аб|пра|па|да|адносна|наконт|у|ў|terkait|sehubungan|amending|implementing|extending|supplementing|terminating|replacing|revising|establishing';
const ABOUT = new RegExp(`^(?:${ABOUT_WORDS})(?!\\p{L})`, 'iu');
const WITHIN = /(?:^|\s)(?:by and between|between|antara|между|паміж)\s+/iu;
const NAMED =
  /(?:hereinafter|hereafter|referred to as|(?:untuk |yang )?selanjutnya|secara (?:sendiri|bersama)|masing-masing disebut|именуем|далее|в дальнейшем|с другой стороны|якія|называюцца|[уў] далейшым|далей|з другога боку|the [“"]\p{L}+[”"]|\([“"«](?:the |para )?[\p{L}\s]{3,40}[”"»]\))/iu;
/** Whom a person acts for: "bertindak untuk dan atas nama Badan …, selanjutnya disebut PIHAK KESATU". */
const BEHALF = /\s(?:on behalf of|atas nama|от имени|ад імя)\s+(.+)$/isu;
/** What leads to the first name of a sentence: "Bahwa Kementerian …", "This Arrangement is made by the Ministry of …". */
const LEAD_IN =
  /(?:^|\s)(?:bahwa|(?:oleh )?karena itu,?|oleh|dari|that|whereas|therefore,?|by|что|поэтому,?|што|таму,?)\s+/giu;
/** The seat after a name: ", Minsk, Republic of Belarus". */
const SEAT =
  /(?:,\s+\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),\s+(?:the\s+)?(?:Republic of|Kingdom of|Republik|Kerajaan|Республика|Рэспубліка)\s+\p{Lu}[\p{L} -]+$/u;
/** A party in a list: "1. Kementerian …, selanjutnya disebut PIHAK KESATU; dan". */
const LISTED = /^(?:\(?(?:\d|[IVXіІ]+|[a-zа-в])[.)]\s*)?(.*)$/isu;

/**
 * The names of the parties: from lines of a title, the words "between X and Y", the words "X and Y, hereinafter", or a
 * list of parties; empty if unknown.
 * @param title the lines of a title block
 * @param first the lines of the preamble
 */
export function findPartyNames(title: string, first: string): readonly string[] {
  const written = first.split('\n').map((line) => line.trim());
  const lines = written.flatMap((line) => (citesOtherInstrument(line) ? cutCitedInstrument(line) : [line]));
  const names =
    findLineNames(title) ??
    findNamesAroundAnd(lines) ??
    findNamedSentence(lines) ??
    findNamesBetween(cutSubjectLines(title)) ??
    findListedNames(lines) ??
    findNamesBetween(lines[0] ?? '') ??
    findNamesOf(title) ??
    [];
  return names.flatMap(splitJoinedNames).map((name) => name.replace(SEAT, ''));
}

/**
 * What follows another instrument that a sentence names first: "Desiring to give effect to the Memorandum between …, the Ministry of X
 * (“MX”) and the Ministry of Y (“MY”) have worked out"; nothing where the sentence names no parties of this text after it.
 */
function cutCitedInstrument(line: string): readonly string[] {
  const rests = [...line.matchAll(/[)”»],\s/gu)].map(({ index, 0: comma }) => line.slice(index + comma.length));
  return rests.filter((rest) => isBodyName(rest) && NAMED.test(rest) && !citesOtherInstrument(rest)).slice(0, 1);
}

/** Names on lines of their own, around lines with nothing but "between" and "and". */
function findLineNames(title: string): readonly string[] | null {
  const lines = splitBeforeNames(title);
  const ands = lines.flatMap((line, at) => (AND.test(line) ? [at] : []));
  // Names contain "and" on a line of its own too: before the second name it is followed by one.
  const joins = ands.filter((at) => isBodyName(lines[at + 1] ?? ''));
  const between = lines.findIndex((line) => BETWEEN.test(line) || /\s(?:between|antara|между|паміж)$/iu.test(line));
  // Without "between" both names begin like the name of a ministry.
  const [join] = joins;
  const from = between !== -1 ? between + 1 : join === undefined ? -1 : findFirstName(lines, join);
  const isAfter = (at: number) => at > from;
  const and = joins.find(isAfter) ?? ands.find(isAfter);
  if (from === -1 || and === undefined) return null;
  const about = lines.findIndex((line, at) => at > and + 1 && ABOUT.test(line));
  const names = [lines.slice(from, and), cutNextLines(lines.slice(and + 1, about === -1 ? undefined : about))];
  const found = names.map((name) => cutRole(name.join(' ').replace(OF_NAME, '')));
  return found.every((name) => name !== '') ? found : null;
}

/** "of the Ministry of …", after "Joint Statement" on the line above. */
const OF_NAME = /^(?:of|by|oleh|dari)\s+/iu;
/** "PENGATURAN ANTARA KEMENTERIAN …": the first name begins within a line. */
const BETWEEN_IN_LINE = /^((?:.*\s)?(?:by and between|between|antara|между|паміж))\s+(.+)$/iu;

/** The article of a name that begins on the next line: "between the", "and the". */
const ARTICLE_ABOVE = /(?<=(?:^|\s)(?:between|and))\sthe\s*\n\s*(?=\S)/giu;

/** The lines of a title, with a new one where the first name begins. */
const splitBeforeNames = (title: string): readonly string[] =>
  title
    .replaceAll(ARTICLE_ABOVE, '\nthe ')
    .split('\n')
    .flatMap((line) => {
      const [, before, name] = BETWEEN_IN_LINE.exec(line.trim()) ?? [];
      return before !== undefined && name !== undefined && isBodyName(name) ? [before, name] : [line.trim()];
    });

/** With these words a name goes on in the next line. */
const NAME_GOES_ON = /^(?:of|and|for|dan|и|і|по|па)(?!\p{L})/iu;

/** The lines of the second name: where a subject follows without "on", the name ends with the line of its state. */
function cutNextLines(lines: readonly string[]): readonly string[] {
  const last = lines.findIndex(
    (_, at) =>
      lines[at + 1] !== undefined &&
      !NAME_GOES_ON.test(lines[at + 1] ?? '') &&
      endsWithState(lines.slice(0, at + 1).join(' ')),
  );
  return last === -1 ? lines : lines.slice(0, last + 1);
}

/** Names on lines of their own around a lone "and" in the first sentence. */
function findNamesAroundAnd(lines: readonly string[]): readonly string[] | null {
  const and = lines.findIndex((line) => AND.test(line));
  const names = [lines[and - 1] ?? '', lines[and + 1] ?? ''];
  return and > 0 && names.every(isBodyName) ? names.map(cutRole) : null;
}

/** A line with only the state of a body that is named on the lines above it. */
const STATE_LINE =
  /^(?:of\s+)?(?:the\s+)?(?:republic|kingdom|commonwealth|sultanate|union\sof|state\sof|republik|kerajaan|negara|республик|рэспублік|королевств|каралеўств)/iu;

/** The first line of the name that ends above a lone "and"; -1 if no line begins one. */
function findFirstName(lines: readonly string[], and: number): number {
  const begins = lines.slice(0, and).map((line) => isBodyName(line.replace(OF_NAME, '')));
  const body = begins.findLastIndex((is, at) => is && !STATE_LINE.test(lines[at] ?? ''));
  let first = body === -1 ? begins.lastIndexOf(true) : body;
  // "Directorate-General of …" above its ministry.
  while (first > 0 && begins[first - 1] === true) first -= 1;
  return first;
}

/** A title without the lines from the subject on, where the lines before it have both names. */
function cutSubjectLines(title: string): string {
  const lines = title.split('\n').map((line) => line.trim());
  const about = lines.findLastIndex((line, at) => at > 0 && ABOUT.test(line));
  const names = lines.slice(0, about).join(' ');
  const between = WITHIN.exec(names);
  const hasBoth = between !== null && splitsInTwo(names.slice(between.index)) !== null;
  return about > 0 && hasBoth ? lines.slice(0, about).join('\n') : title;
}

function findNamesBetween(text: string): readonly string[] | null {
  const words = text.replaceAll(/\s+/gu, ' ');
  const between = WITHIN.exec(words);
  if (between === null) return null;
  const names = splitNames(joinWithAnd(words.slice(between.index + between[0].length)));
  if (names === null) return null;
  const [one, other] = names;
  const second =
    cutSubject(other)
      .split(/[.;]\s|[,;]$/u)[0]
      ?.trim() ?? '';
  return second === '' ? null : [one, second];
}

/** "X and Y, hereinafter …" in one line, or in several that make one sentence. */
function findNamedSentence(lines: readonly string[]): readonly string[] | null {
  for (const line of [...lines, lines.slice(0, 6).join(' ')]) {
    const named = NAMED.exec(line);
    const sentence = named === null ? '' : cutSentencesBefore(line, named.index);
    const names = named === null || named.index === 0 ? null : splitsInTwo(sentence.replace(LISTED, '$1'));
    if (names !== null) return names;
  }
  return null;
}

/** The sentence that contains a place, and what follows it: the names may come after a sentence about a visit. */
function cutSentencesBefore(line: string, at: number): string {
  const end = [...line.slice(0, at).matchAll(/(?<=\p{L}{3}|\d{2})\.\s+(?=\p{Lu})/gu)].at(-1);
  return end === undefined ? line : line.slice(end.index + end[0].length);
}

/** "of the Minister of X and the Minister of Y" on a line of a title. */
function findNamesOf(title: string): readonly string[] | null {
  const lines = title.split('\n').map((line) => cutJointWork(line.trim().replace(/^(?:of|by|oleh|dari)\s+/iu, '')));
  const about = lines.findIndex((line, at) => at > 0 && ABOUT.test(line));
  const named = lines.slice(lines.findIndex(isBodyName), about === -1 ? undefined : about);
  // Both names on one line, otherwise over all lines from the first that begins one.
  const found = [...lines, isBodyName(named[0] ?? '') ? cutNextLines(named).join(' ') : '']
    .flatMap((line) => (isBodyName(line) ? (splitsInTwo(line) ?? []) : []))
    .slice(0, 2);
  return found.length === 2 ? [found[0] ?? '', cutSubject(found[1] ?? '')] : null;
}

/** What two bodies do together: "Порядок взаимодействия Министерства … и Службы …". */
const JOINT_WORK = /^(?:.{0,60}?\s)?(?:взаимодействи|сотрудничеств|узаемадзеянн|супрацоўніцтв)\p{L}\s+/iu;

function cutJointWork(line: string): string {
  const names = line.replace(JOINT_WORK, '');
  return isBodyName(names) ? names : line;
}

/** Two lines with a name each, or one with both. */
function findListedNames(lines: readonly string[]): readonly string[] | null {
  const names = lines.flatMap((line) => {
    const listed = LISTED.exec(line)?.[1] ?? '';
    const words = isBodyName(listed) ? listed : (BEHALF.exec(listed)?.[1] ?? '');
    const is = isBodyName(words) && splitsInTwo(words) === null;
    return is ? [cutRole(words.replace(/[;,]?\s(?:and|dan|и|і)$/iu, ''))] : [];
  });
  const [first = ''] = lines;
  return names.length > 1 ? names : isBodyName(first) ? splitsInTwo(first) : null;
}

function splitsInTwo(words: string): readonly string[] | null {
  const between = WITHIN.exec(words);
  const names = splitNames(between === null ? words : words.slice(between.index + between[0].length));
  if (!names?.every((name) => name.length > 3) || !isBodyName(names[1])) return null;
  const first = cutLeadIn(names[0]);
  // "Pada hari ini, Kamis, …" is what comes before the first name.
  return isBodyName(first) || !/[,;:\d]/u.test(first) ? [first, names[1]] : null;
}

/** "Entered into by the …", before a name. */
const MADE_BY =
  /^(?:entered\s+into|made|concluded|executed|signed|issued)(?:\s+and\s+\p{L}+)?\s+(?:by\s+and\s+between|by|between)\s+/iu;

/** A preposition with words in small letters before the name of a body: "По их итогам Министерство …". Before a state they may be its name's. */
const PREPOSED =
  /^(?:[Пп]осле|[Пп]о|[Вв]о?|[Нн]а|[Пп]ри|[Пп]асля|[Пп]а|[УуЎў]|[Ff]ollowing|[Aa]fter|[Oo]n|[Aa]t|[Ss]etelah|[Dd]alam|[Pp]ada|[Aa]tas)\s(?:\p{Ll}[\p{L}-]*\s){1,5}(?=\p{Lu})(?!(?:Республик|Рэспублік|Republi|Kingdom|Kerajaan|State))/u;

function cutLeadIn(words: string): string {
  const name = words.replace(MADE_BY, '');
  if (isBodyName(name)) return name;
  const named = name.replace(PREPOSED, '');
  if (isBodyName(named) && !named.includes(', ')) return named;
  const rests = [...name.matchAll(LEAD_IN)].map(({ index, 0: words }) => name.slice(index + words.length));
  // "Following the visit of the Minister, the Ministry of …".
  const behindComma = name.slice(name.lastIndexOf(', ') + 2);
  // "Representing their ministries – the Ministry of …".
  const behindDash = name.split(/\s[–—-]\s/u).at(-1) ?? name;
  if (isBodyName(behindDash)) return behindDash;
  return rests.find(isBodyName) ?? (isBodyName(behindComma) && name.includes(', ') ? behindComma : name);
}

/** "antara X dengan Y", "X bersama Y": the second name begins where such a word is followed by one. */
function joinWithAnd(names: string): string {
  const found = [...names.matchAll(/\s(?:bersama\s)?(?:dengan|bersama)\s/giu)].find(({ index, 0: word }) =>
    isBodyName(names.slice(index + word.length)),
  );
  return found === undefined
    ? names
    : `${names.slice(0, found.index)} dan ${names.slice(found.index + found[0].length)}`;
}
