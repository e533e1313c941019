import { isPlaceAndDate } from '../../../text/place-and-date.ts';
import { getLine } from '../read/get-line.ts';
import { BRACKET_CLOSING, BRACKET_OPENING, REFERENCE_NUMBER } from '../read/plain-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { isCertainSpacing } from './certain-spacing.ts';
import { separatesPlaceFromDate } from './separates-place-from-date.ts';

/**
 * In one pass: repeated spaces, spaces before punctuation or at the end of a line, and punctuation without a space
 * after it.
 */
const FAULT = new RegExp(
  [
    '(?<ending>(?<=\\S)[ \\t]+(?=\\n|$)|^[ \\t]+)',
    '(?<before>(?<=[\\p{L}\\p{N}»”"\')\\]])[ ]+(?=[,;:!?»”)]|\\.(?![.\\p{N}]))|(?<=[«(]|(?<![\\p{L}\\p{N}.,!?])“)[ ]+)',
    '(?<double>[ ]{2,})',
    `(?<after>(?<=\\p{L})[,;!?:](?=\\p{L})|(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll})|[)»](?=\\p{L}))`,
    `(?<opening>(?<=\\p{L}{2}|\\d)[(«](?=\\p{L}{3}))`,
    `(?<number>(?<=\\p{L})(?=${REFERENCE_NUMBER}))`,
  ].join('|'),
  'gmu',
);

/** What a fault must contain: testing for this first takes a fifth of the time. */
const SUSPECT = new RegExp(
  `  | [,;:!?»”)\\n\\t]| \\.(?!\\.)|^[ \\t]| $|[«(] |“ |[,;!?:][^\\s\\d]|\\.[^\\s\\d.)»”,;]|[)»][^\\s.,;:!?)»”]|[^\\s(«“][(«]|${REFERENCE_NUMBER}|\\t`,
  'm',
);

/** Spaces that are superfluous and spaces that are missing. A no-break space counts as a space. */
export function checkSpacing(reading: TextReading): RawFinding[] {
  const { plain, text } = reading;
  const found: RawFinding[] = [];
  if (!SUSPECT.test(plain)) return found;
  for (const { 0: words, index, groups = {} } of plain.matchAll(FAULT)) {
    const end = index + words.length;
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'double';
    if (kind === 'after' && isAddress(plain, index)) continue;
    if ((kind === 'after' || kind === 'opening') && isWithinWord(plain, index)) continue;
    if (kind === 'before' && isLabelledRow(plain, index, end)) continue;
    if (kind === 'double' && (separatesPlaceFromDate(plain, index, end) || isBesideBox(plain, index, end))) continue;
    if (kind !== 'ending' && isPlaceAndDate(getLine(plain, index))) continue;
    const [from, to] = kind === 'number' ? [index - 1, index + 1] : [index, end];
    const place = reading.at(from, to);
    const whole = place.end - place.start === to - from;
    found.push(
      createTextFinding('spacing', reading, from, to, {
        details: { context: kind },
        fix:
          whole && isCertainSpacing({ plain, start: from, end: to, kind, language: reading.where.language })
            ? buildFix(kind, text.slice(from, to))
            : null,
      }),
    );
  }
  return found;
}

function buildFix(kind: string, words: string): string | null {
  switch (kind) {
    case 'double':
      return /[\u00a0\u202f]/.exec(words)?.[0] ?? ' ';
    case 'ending':
    case 'before':
      return '';
    case 'after':
      return `${words} `;
    case 'opening':
      return ` ${words}`;
    default:
      return null;
  }
}

/** "Nama : Budi", "I. Dr. SARI WIJAYA : Kepala Badan": a row of names whose colons are aligned. */
function isLabelledRow(plain: string, at: number, end: number): boolean {
  const row = plain.slice(plain.lastIndexOf('\n', at - 1) + 1, at);
  return (
    /^:\s/u.test(plain.slice(end, end + 2)) &&
    /^(?:\(?[\p{L}\d]{1,4}[.)]\s)?\p{Lu}[\p{L}.’'-]*(?:(?:,\s?|\s)\p{Lu}[\p{L}.’'-]*){0,8},?\s?$/u.test(row)
  );
}

/** A box to tick, on either side of which spaces set the choices of a form apart: "☐ new   ☐ renewed". */
const BOX = '(?:[☐☑☒□▢◻◯○]|\\[ ?\\])';
const ENDS_WITH_BOX = new RegExp(`${BOX}$`, 'u');
const BEGINS_WITH_BOX = new RegExp(`^${BOX}`, 'u');
const isBesideBox = (plain: string, at: number, end: number): boolean =>
  ENDS_WITH_BOX.test(plain.slice(Math.max(0, at - 3), at)) || BEGINS_WITH_BOX.test(plain.slice(end, end + 3));

/** "Party(ies)", "(re)insurance", "iron(III)": a bracket with a few letters of a word. */
function isWithinWord(plain: string, at: number): boolean {
  const opened = plain.lastIndexOf('(', at);
  const inner = opened === -1 ? undefined : /^\((\p{L}{1,8})\)/u.exec(plain.slice(opened, opened + 12))?.[1];
  const isAbbreviation = inner !== undefined && /^\p{Lu}{2,}$/u.test(inner) && !/^[IVX]+$/.test(inner);
  return inner !== undefined && !isAbbreviation && at <= opened + inner.length + 1;
}

/** "https://", an e-mail address, a time, a file name: punctuation that takes no space. */
function isAddress(plain: string, at: number): boolean {
  const word = `${/\S*$/u.exec(plain.slice(Math.max(0, at - 60), at))?.[0] ?? ''}${/^\S*/u.exec(plain.slice(at, at + 60))?.[0] ?? ''}`;
  return /@|:\/\/|www\./.test(word) || word.includes(BRACKET_OPENING) || word.includes(BRACKET_CLOSING);
}
