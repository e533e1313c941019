import type { ShownText } from '../model/shown.ts';
import { parseMarks } from '../text/marks/parse-marks.ts';
import { renderMarks } from '../text/marks/render-marks.ts';

/** The words between the parties and the subject of a title block (D14), in the languages that texts often have. */
const ABOUT =
  /^\s*(?:on|concerning|regarding|tentang|mengenai|perihal|о|об|аб|пра|относительно|касательно)(?:\s+(?:the\s+)?(?=\p{L}))/iu;
/** What stays in lower case within a name. */
const SMALL = new Set(
  'a an and antara atau bagi dalam dan dari dengan di for in ke of oleh on or pada serta tentang the to untuk yang'.split(
    ' ',
  ),
);

type NamedText = Pick<ShownText, 'code' | 'shortName' | 'title'>;

/**
 * Returns what a text is called in bars and lists, on one line: as a person named it, otherwise the counterpart's state and the subject of the title,
 * "Belarus · Kerja Sama Industri". Where the title names no sides, the whole title; without one, the code.
 * @param language the language of the interface, used where the title has it
 */
export function formatShortName({ code, shortName, title }: NamedText, language: string): string {
  if (shortName !== '') return shortName;
  const [spoken = '', source] =
    [language, 'id', ...Object.keys(title)]
      .map((one) => [one, title[one] ?? ''] as const)
      .find(([, words]) => words !== '') ?? [];
  if (source === undefined) return code;
  const parsed = parseMarks(source);
  if (!parsed.ok) return joinLines(source);
  const { marks } = parsed;
  const own = { parties: ['', ''], copy: '', view: 'bracketed', numbers: new Map() } as const;
  const read = (some: typeof marks) => joinLines(renderMarks(some, own).text);
  const at = marks.findLastIndex(({ type }) => type === 'alternat');
  const side = marks[at];
  if (side?.type !== 'alternat') return read(marks);
  const subject = read(marks.slice(at + 1)).replace(ABOUT, '');
  const state = formatState(side.party, language) ?? read(side.own);
  return subject === '' ? state : `${state} · ${lowerCapitals(subject, spoken)}`;
}

const joinLines = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

/** Parties have the codes of ISO 3166 where there is one. */
function formatState(party: string, language: string): string | null {
  if (!/^[A-Z]{2}$/.test(party)) return null;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(party) ?? null;
}

/** Title blocks are in capitals (D14), which names in a list are not; a Russian or Belarusian one begins with its only capital. */
function lowerCapitals(words: string, language: string): string {
  if (words !== words.toLocaleUpperCase(language)) return words;
  const capital = (word: string) => word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
  const lower = words.toLocaleLowerCase(language);
  if (language === 'ru' || language === 'be') return capital(lower);
  return lower
    .split(' ')
    .map((word, n) => (n > 0 && SMALL.has(word) ? word : capital(word)))
    .join(' ');
}
