import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { findSpoofs } from '../../../text/spoofs/find-spoofs.ts';
import type { Spoof } from '../../../text/spoofs/spoof.ts';
import { createSourceFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';
import { separatesPlaceFromDate } from './separates-place-from-date.ts';

/** Places where a text is not what it looks like: letters of another script, invisible characters. */
export function checkSpoofs(reading: TextReading): RawFinding[] {
  if (isUnambiguous(reading)) return [];
  const all = findSpoofs(reading.source, reading.where.language).filter((spoof) => !isLayout(spoof, reading.source));
  return all.map((spoof) => {
    const { kind, start, end, looksLike, codePoints } = spoof;
    const details = { kind, word: looksLike, signs: [...codePoints] };
    const found = createSourceFinding('spoof', reading, start, end, { details });
    const whole = found.place?.start === start && found.place.end === end;
    return {
      ...found,
      about: `${kind} ${looksLike} ${codePoints.join(' ')}`,
      fix: whole ? buildFix(spoof, reading.source) : null,
    };
  });
}

const LABEL = /^(?:\(?[\p{L}\d]{1,4}[.)]|\d+(?:\.\d+)+|[-–—•])$/u;

/** Wide spaces in place of a tab: after the label of an item, between place and date. */
function isLayout({ kind, start, end }: Spoof, source: string): boolean {
  if (kind !== 'space') return false;
  return (
    LABEL.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start)) ||
    separatesPlaceFromDate(source, start, end)
  );
}

/**
 * Whether all letters are of one alphabet with usual punctuation, none of them next to a digit: nothing can be
 * mistaken.
 */
function isUnambiguous({ source, where }: TextReading): boolean {
  const form = where.language === 'ru' ? RUSSIAN : where.language === 'en' || where.language === 'id' ? LATIN : null;
  return form?.test(source) === true && !BESIDE_DIGIT.test(source);
}

const SIGNS = ' \\n\\u00a0!-@\\[-`{|}~“”„‘’«»–—…№';
const LATIN = new RegExp(`^[A-Za-z${SIGNS}]*$`);
const RUSSIAN = new RegExp(`^[А-Яа-яЁё${SIGNS}]*$`);
const BESIDE_DIGIT = /\d[.,]?[A-Za-zА-яЁё]|[A-Za-zА-яЁё]\d/;

function buildFix({ kind, start, end, word, looksLike }: Spoof, source: string): string | null {
  const signs = source.slice(start, end);
  switch (kind) {
    case 'mixed-script':
    case 'foreign-script':
    case 'look-alike':
      return looksLike === word ? null : escapeMarkup(looksLike);
    case 'zero-width':
    case 'bidi':
    case 'control':
      return '';
    case 'space':
      return ' ';
    case 'full-width':
    case 'styled':
      return escapeMarkup(signs.normalize('NFKC'));
    case 'not-nfc':
      return signs.normalize('NFC');
    // "Model 3O", "form 1S": only who wrote it knows whether a number or a letter is meant.
    case 'letter-in-number':
    case 'digit':
      return null;
  }
}
