import { listBracketSides, printOutsideWords } from '../../../text/marks/outside-words.ts';
import { readLabel } from '../../../text/marks/parse-side-labels.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

/**
 * Brackets of a side that are plain characters: "[BY: …]", "[Belarusian side: …]", with escaped brackets. They look
 * like words that are not agreed, but no list of brackets includes them (D17).
 */
export function bracketsLiteral(reading: TextReading, { parties }: CheckedText): RawFinding[] {
  const { text, segments } = reading;
  const opened = segments.filter(({ kind, out }) => kind === 'escape' && text[out[0]] === '[');
  if (opened.length === 0) return [];
  const sides = listBracketSides(parties);
  return opened.flatMap(({ out: [start, from] }) => {
    const label = readLabel(text.slice(from), sides);
    if (label === null) return [];
    const end = closingSign(text, from) ?? from + label.length;
    const whole = reading.at(start, end).words === text.slice(start, end);
    const source = printOutsideWords(text.slice(start, end), sides);
    const fix = whole && source.startsWith('[') && isPlain(reading, start, end) ? source : null;
    return [
      createTextFinding('bracket-literal', reading, start, end, { details: { words: text.slice(start, end) }, fix }),
    ];
  });
}

/** The offset after the closing bracket; null if there is none. */
function closingSign(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** Whether a range contains only words and escaped characters, so that rewriting it loses no mark. */
function isPlain({ segments }: TextReading, start: number, end: number): boolean {
  return segments
    .filter(({ out }) => out[0] < end && out[1] > start)
    .every(({ kind, depth }, _, [first]) => ['text', 'escape'].includes(kind) && depth === first?.depth);
}
