import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { BRACKET_CLOSING } from '../read/plain-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { ReadingLine } from '../read/reading-lines.ts';
import type { TextReading } from '../read/text-reading.ts';

const DOUBLED = /(?=[.,;:]{2})(?<![.…])(?:,[,.;:]+|;[;,.:]+|:[:;,]+|\.[,;:]+|\.\.(?!\.))(?![.…])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:\p{L}\.?){1,4}$|\b(?:etc|no|dll|dsb|dst|Tbk|Ltd|Inc|Co|др|пр|тыс|млн|млрд|руб)$/u;

/** Two punctuation characters where one belongs. */
export function findDoubledPunctuation(reading: TextReading): RawFinding[] {
  const { plain } = reading;
  return Array.from(plain.matchAll(DOUBLED)).flatMap(({ 0: signs, index }) => {
    // The full stop of an abbreviation may be followed by another character: "etc.;", "руб.,".
    if (signs.startsWith('.') && ABBREVIATED.test(plain.slice(Math.max(0, index - 12), index))) return [];
    if (/[_\d]$/.test(plain.slice(0, index)) && signs === '..') return [];
    return [
      createTextFinding('punctuation', reading, index, index + signs.length, {
        details: { signs, context: 'doubled' },
      }),
    ];
  });
}

type ItemEnding = { readonly line: ReadingLine; readonly sign: string };

/** Items that do not end like the others of their list; the last one ends the sentence. */
export function checkItemEndings(reading: TextReading): RawFinding[] {
  return groupLists(reading).flatMap((list) => {
    const ends = list.map((line): ItemEnding => ({ line, sign: getEndSign(reading, line, line === list.at(-1)) }));
    const [inner, last] = [ends.slice(0, -1), ends.at(-1)];
    const usual = findCommonestSign(inner.map(({ sign }) => sign));
    // Lines to fill in end as they will be filled in.
    if (usual === null || last === undefined || ends.some(({ sign }) => sign === '_')) return [];
    // A list without any punctuation is a valid choice as well.
    const odd = inner.filter(({ sign }) => sign !== usual && sign !== ':');
    const open = usual !== '' && /^[,]?$/.test(last.sign) ? [last] : [];
    return [...odd, ...open].map(({ line, sign }) => {
      const end = findLineEnd(reading.plain, line);
      const start = /[\p{L}\p{N})»”"]*\P{L}?$/u.exec(reading.plain.slice(line.body, end))?.[0].length ?? 1;
      const expected = line === last.line ? '.' : usual;
      // A short line among sentences may be a heading, and an address has no sign after it.
      const isSure =
        sign === '' && line !== last.line && usual === ';' && !ADDRESS.test(reading.plain.slice(line.body, end));
      const fix = isSure ? buildFix(reading, end - start, end, expected) : null;
      return createTextFinding('punctuation', reading, end - start, end, {
        details: { sign: sign || '–', expected: expected || '–', context: 'item' },
        fix,
      });
    });
  });
}

const ADDRESS = /(?:@|:\/\/|\bwww\.|\p{L}\.\p{Ll}{2,})\S*$/u;

function buildFix(reading: TextReading, start: number, end: number, sign: string): string | null {
  const place = reading.at(start, end);
  return place.end - place.start === end - start ? escapeMarkup(reading.text.slice(start, end)) + sign : null;
}

/** Lists of at least three items at one level, without their nested items. */
function groupLists({ lines }: TextReading): ReadingLine[][] {
  const lists: ReadingLine[][] = [];
  const open: ReadingLine[][] = [];
  for (const line of lines) {
    const level = line.item?.level ?? -1;
    open.length = Math.min(open.length, level + 1);
    if (level < 0) continue;
    while (open.length <= level) {
      const list: ReadingLine[] = [];
      open.push(list);
      lists.push(list);
    }
    open[level]?.push(line);
  }
  return lists.filter((list) => list.length > 2);
}

const JOINED = /([,;]?)\s(?:and|or|and\/or|dan|atau|dan\/atau|serta|и|или|и\/или|либо|і|або|і\/або|ды)$/u;

/** The end of a line, without spaces and closing brackets. */
function findLineEnd(plain: string, { start, end }: ReadingLine): number {
  let at = end;
  while (at > start && (plain[at - 1] === ' ' || plain[at - 1] === BRACKET_CLOSING)) at -= 1;
  return at;
}

/** Words that lead to what follows, often to a list within the list: the item does not end with them. */
const LEADING =
  /(?<!\p{L})(?:including|include|includes|namely|such as|as follows|following|to|for|by|with|of|in|termasuk|meliputi|mencakup|antara lain|yaitu|yakni|seperti|misalnya|berikut|sebagai berikut|berupa|terdiri atas|terdiri dari|untuk|dengan|включая|в том числе|а именно|таких как|такие как|например|следующ\p{L}+|путем|путём|для|уключаючы|у тым ліку|а менавіта|такіх як|такія як|напрыклад|наступн\p{L}+|шляхам)$/iu;

/** Whether an item goes on in the next line, with a list of its own or with words without a label. */
function goesOn({ plain, lines }: TextReading, line: ReadingLine, isLast: boolean): boolean {
  const next = lines[lines.indexOf(line) + 1];
  if (next === undefined) return false;
  const level = line.item?.level ?? 0;
  if (next.item !== null) return next.item.level > level;
  const words = plain.slice(next.start, next.end).trim();
  return words !== '' && (!isLast || /^\p{Ll}/u.test(words));
}

/** The punctuation at the end of an item, before an "and" that leads to the next. */
function getEndSign(reading: TextReading, line: ReadingLine, isLast: boolean): string {
  const { plain } = reading;
  const words = plain.slice(line.body, findLineEnd(plain, line));
  if (LEADING.test(words) || (goesOn(reading, line, isLast) && !/[;.]$/u.test(words))) return ':';
  const joined = JOINED.exec(words);
  if (joined !== null) return joined[1] === '' ? ';' : (joined[1] ?? ';');
  // The last item may end with a sentence that is quoted whole.
  const sign = (isLast ? words.replace(/(?<=[.!?])[”»"]$/u, '') : words).at(-1) ?? '';
  return /[.,;:!?_]/.test(sign) ? sign : '';
}

/** The most frequent ending other than a colon; of equally frequent ones, one that is not empty. */
function findCommonestSign(signs: readonly string[]): string | null {
  const counts = [...Map.groupBy(signs, (sign) => sign)].map(([sign, all]) => ({ sign, times: all.length }));
  const most = counts.filter(({ sign }) => sign !== ':').sort((a, b) => b.times - a.times || (a.sign === '' ? 1 : -1));
  return most[0]?.sign ?? null;
}
