import { escaped } from '../../../text/print.ts';
import { type Found, foundAt } from '../found.ts';
import type { Line } from '../read/line.ts';
import { CLOSED } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';

const DOUBLED = /(?=[.,;:]{2})(?<![.…])(?:,[,.;:]+|;[;,.:]+|:[:;,]+|\.[,;:]+|\.\.(?!\.))(?![.…])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:\p{L}\.?){1,4}$|\b(?:etc|no|dll|dsb|dst|Tbk|Ltd|Inc|Co|др|пр|тыс|млн|млрд|руб)$/u;

/** Two signs where one belongs. */
export function doubled(reading: Reading): Found[] {
  const { plain } = reading;
  return Array.from(plain.matchAll(DOUBLED)).flatMap(({ 0: signs, index }) => {
    // The full stop of an abbreviation may be followed by another sign: "etc.;", "руб.,".
    if (signs.startsWith('.') && ABBREVIATED.test(plain.slice(Math.max(0, index - 12), index))) return [];
    if (/[_\d]$/.test(plain.slice(0, index)) && signs === '..') return [];
    return [foundAt('punctuation', reading, index, index + signs.length, { details: { signs, context: 'doubled' } })];
  });
}

type End = { readonly line: Line; readonly sign: string };

/** Items that do not end as the others of their list do; the last one ends the sentence. */
export function itemEnds(reading: Reading): Found[] {
  return listsOf(reading).flatMap((list) => {
    const ends = list.map((line): End => ({ line, sign: signOf(reading.plain, line) }));
    const [inner, last] = [ends.slice(0, -1), ends.at(-1)];
    const usual = commonest(inner.map(({ sign }) => sign));
    if (usual === null || last === undefined) return [];
    // A list without any signs is a choice as well.
    const odd = inner.filter(({ sign }) => sign !== usual && sign !== ':');
    const open = usual !== '' && /^[,]?$/.test(last.sign) ? [last] : [];
    return [...odd, ...open].map(({ line, sign }) => {
      const end = endOf(reading.plain, line);
      const start = /[\p{L}\p{N})»”"]*\P{L}?$/u.exec(reading.plain.slice(line.body, end))?.[0].length ?? 1;
      const expected = line === last.line ? '.' : usual;
      const fix = sign === '' && line !== last.line ? fixOf(reading, end - start, end, expected) : null;
      return foundAt('punctuation', reading, end - start, end, {
        details: { sign: sign || '–', expected: expected || '–', context: 'item' },
        fix,
      });
    });
  });
}

function fixOf(reading: Reading, start: number, end: number, sign: string): string | null {
  const place = reading.at(start, end);
  return place.end - place.start === end - start ? escaped(reading.text.slice(start, end)) + sign : null;
}

/** Lists of at least three items at one level, without what stands under them. */
function listsOf({ lines }: Reading): Line[][] {
  const lists: Line[][] = [];
  const open: Line[][] = [];
  for (const line of lines) {
    const level = line.item?.level ?? -1;
    open.length = Math.min(open.length, level + 1);
    if (level < 0) continue;
    while (open.length <= level) {
      const list: Line[] = [];
      open.push(list);
      lists.push(list);
    }
    open[level]?.push(line);
  }
  return lists.filter((list) => list.length > 2);
}

const JOINED = /([,;]?)\s(?:and|or|and\/or|dan|atau|dan\/atau|serta|и|или|и\/или|либо)$/u;

/** Without spaces and the end of a bracket. */
function endOf(plain: string, { start, end }: Line): number {
  let at = end;
  while (at > start && (plain[at - 1] === ' ' || plain[at - 1] === CLOSED)) at -= 1;
  return at;
}

/** The sign that ends an item, before an "and" that leads to the next. */
function signOf(plain: string, line: Line): string {
  const words = plain.slice(line.body, endOf(plain, line));
  const joined = JOINED.exec(words);
  if (joined !== null) return joined[1] === '' ? ';' : (joined[1] ?? ';');
  const sign = words.at(-1) ?? '';
  return /[.,;:!?]/.test(sign) ? sign : '';
}

/** The sign that more than half have, else the first of several that one item lacks. */
function commonest(signs: readonly string[]): string | null {
  const counts = [...Map.groupBy(signs, (sign) => sign)].map(([sign, all]) => ({ sign, times: all.length }));
  const most = counts.filter(({ sign }) => sign !== ':').sort((a, b) => b.times - a.times || (a.sign === '' ? 1 : -1));
  return most[0]?.sign ?? null;
}
