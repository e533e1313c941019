import { alignLines } from '../read/align-lines.ts';
import type { ClauseReadings } from '../read/clause-readings.ts';
import { createClauseFinding, createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { ReadingLine } from '../read/reading-lines.ts';
import type { TextReading } from '../read/text-reading.ts';

/** List items that some languages lack, or have at another level; paragraphs too if there are no items (D10). */
export function checkItemDifferences(clause: ClauseReadings): RawFinding[] {
  const all = clause.compared();
  const shapes = all.map(describeLevels);
  const most = all.reduce((longest, one) => Math.max(longest, one.filled.length), 0);
  // If no two agree, what one has counts as missing from the others.
  const base =
    all.find((_, n) => shapes.some((one, m) => m !== n && one === shapes[n])) ??
    all.find((one) => one.filled.length === most);
  if (base === undefined) return [];
  const usual = shapes[all.indexOf(base)];
  return all.flatMap((one, n) => (one === base || shapes[n] === usual ? [] : compareItems(base, one)));
}

/** The levels of a text's lines in order, `-` for a line that is not an item. */
function describeLevels({ filled }: TextReading): string {
  return filled.map(({ item }) => item?.level ?? '-').join(' ');
}

function compareItems(base: TextReading, other: TextReading): RawFinding[] {
  const { clause, language } = other.where;
  const details = { base: base.where.language };
  const pairs = alignLines(base, other);
  const found = pairs.flatMap(({ a, b }, n): RawFinding[] => {
    if (a !== null && b !== null) {
      if (a.item?.level === b.item?.level) return [];
      const labels = { here: getItemLabel(other, b), there: getItemLabel(base, a) };
      const more = { other: base.at(a.start, a.end), details: { ...details, ...labels, context: 'nested' } };
      return [createTextFinding('items-differ', other, b.start, b.end, more)];
    }
    if (a !== null) {
      const before = pairs.slice(0, n).findLast(({ b: line }) => line !== null)?.b ?? null;
      const place = before === null ? null : other.at(before.start, before.end);
      const words = base.text.slice(a.body, a.end);
      const named = {
        item: getItemLabel(base, a),
        words: shortenWords(words),
        context: a.item === null ? 'line' : 'missing',
      };
      const more = { place, other: base.at(a.start, a.end), details: { ...details, ...named } };
      return [createClauseFinding('items-differ', clause, language, `- ${named.item} ${words}`, more)];
    }
    if (b === null) return [];
    const words = other.text.slice(b.body, b.end);
    const named = {
      item: getItemLabel(other, b),
      words: shortenWords(words),
      context: b.item === null ? 'line-extra' : 'extra',
    };
    const more = { place: other.at(b.start, b.end), details: { ...details, ...named } };
    return [createClauseFinding('items-differ', clause, language, `+ ${named.item} ${words}`, more)];
  });
  return found;
}

function getItemLabel({ text }: TextReading, { item, start, body }: ReadingLine): string {
  return item === null ? '–' : text.slice(start, body).trim();
}

function shortenWords(words: string): string {
  return words.length <= 60
    ? words
    : `${words
        .slice(0, 60)
        .toWellFormed()
        .replace(/\s\S*$/u, '')} …`;
}
